import { escapeMarkdown } from '../../source/dossier/escape-markdown.ts'
import { lineText } from '../styled-text.ts'
import type { PrintedTable, TableColumn } from '../tables/printed-table.ts'
import { headingOf } from './table-text.ts'

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

/**
 * Prints a table as GitHub Flavored Markdown.
 *
 * @param table Any table.
 * @param columns The columns to print.
 * @returns Heading, rule and a line a row.
 */
export function tableMarkdown({ rows }: PrintedTable, columns: readonly TableColumn[]): string {
  const words = (row: PrintedTable['rows'][number], { key }: TableColumn): string =>
    escapeMarkdown(lineText(row.cells[key]?.words ?? []))
  return [
    line(columns.map(headingOf)),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => words(row, column)))),
  ].join('')
}
