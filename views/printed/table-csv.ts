import { stripControls } from '../../source/model/strip-controls.ts'
import type { CellValue, PrintedTable, TableColumn } from '../tables/printed-table.ts'

/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^\s*[=+\-@]/u

/**
 * A value as text without control characters; an apostrophe before what a spreadsheet would take
 * for a formula.
 *
 * @see OWASP, CSV Injection.
 */
function plainText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  const text = stripControls(Array.isArray(value) ? value.join('; ') : String(value))
  return typeof value !== 'number' && formula.test(text) ? `'${text}` : text
}

const csvField = (text: string): string =>
  /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text

const tsvField = (text: string): string => text.replace(/\s+/gu, ' ')

const rowsOf = ({ rows }: PrintedTable, columns: readonly TableColumn[]): readonly string[][] => [
  columns.map(({ key }) => key),
  ...rows.map(({ cells }) => columns.map(({ key }) => plainText(cells[key]?.value))),
]

/**
 * Prints a table as comma-separated values, names of columns first.
 *
 * @param table Any table; without rows only the names are printed.
 * @param columns The columns, one field each; lists are joined by “; ”.
 * @returns Lines ended by CR LF.
 * @see RFC 4180.
 */
export function tableCsv(table: PrintedTable, columns: readonly TableColumn[]): string {
  return rowsOf(table, columns)
    .map((fields) => `${fields.map(csvField).join(',')}\r\n`)
    .join('')
}

/**
 * Prints a table as tab-separated values: blanks within a field become one, so that there is a
 * line a row.
 *
 * @see IANA, text/tab-separated-values.
 */
export function tableTsv(table: PrintedTable, columns: readonly TableColumn[]): string {
  return rowsOf(table, columns)
    .map((fields) => `${fields.map(tsvField).join('\t')}\n`)
    .join('')
}
