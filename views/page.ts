import type { StyledLine } from './styled-text.ts'

/** A table of a page; its cells are fitted to the widths of the columns. */
export interface PageTable {
  readonly columns: readonly { readonly heading: string; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
}

/** A part of a page that is drawn whole. */
export type Section =
  | { readonly kind: 'lines'; readonly lines: readonly StyledLine[]; readonly height: number }
  | { readonly kind: 'table'; readonly table: PageTable; readonly height: number }

/** What is read by scrolling: a record, an article, the help. */
export interface Page {
  readonly sections: readonly Section[]
  /** Lines there are. */
  readonly height: number
  /** Line at which each thing one can go to starts, from 0. */
  readonly anchors: readonly number[]
}

/**
 * Makes lines a part of a page.
 *
 * @param lines Lines, fitted to the width of the page.
 * @returns The section.
 */
export function linesSection(lines: readonly StyledLine[]): Section {
  return { kind: 'lines', lines, height: lines.length }
}

/**
 * Makes a table a part of a page: a line of headings, then a line a row.
 *
 * @param table The table.
 * @returns The section.
 */
export function tableSection(table: PageTable): Section {
  return { kind: 'table', table, height: table.rows.length + 1 }
}

/**
 * Makes a page of its parts.
 *
 * @param sections Parts, from the top.
 * @param anchors Lines one can go to, from 0.
 * @returns The page.
 */
export function makePage(sections: readonly Section[], anchors: readonly number[] = []): Page {
  return { sections, anchors, height: sections.reduce((sum, { height }) => sum + height, 0) }
}
