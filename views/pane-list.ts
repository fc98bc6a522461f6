import type { Span } from '../source/model/evidence.ts'
import type { Column } from './columns.ts'
import type { Mark } from './marks.ts'
import type { StyledLine } from './styled-text.ts'

/** A record, and which of its quotations is meant, by its index from 0. */
export interface Target {
  readonly id: string
  readonly quote: number
}

/** Words of an article that no record stands on. */
export interface TextPlace extends Span {
  readonly article: string
}

/** A record, or words of an article, as one line of a list. */
export interface Row {
  readonly id: string
  readonly cells: readonly StyledLine[]
  /** What it is about; left out where the id is that of a record, null where it is no words. */
  readonly target?: Target | TextPlace | null
  /** What is said in the place of words there are none of. */
  readonly says?: string
}

/** A line between rows that says what follows; the keyboard is never on it. */
export interface Heading {
  readonly id: null
  readonly words: StyledLine
}

/** Rows to go through, and how their cells share a width. */
export interface RowList {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly (Row | Heading)[]
  /** What is said when there is no row. */
  readonly none: string
  /** Rows that have come in since one last looked, by id; left out where none has. */
  readonly marks?: ReadonlyMap<string, Mark>
}

/** What a pane lists: rows without headings between. */
export interface PaneList extends RowList {
  /** Title where there is little room. */
  readonly tab: string
  readonly rows: readonly Row[]
  /** Rows there would be without a filter; left out where there is none. */
  readonly total?: number
}

/**
 * Says what a row is about.
 *
 * @param row Any row.
 * @returns A record and its quotation, or a place of an article; null where it is neither.
 */
export const targetOf = ({ id, target }: Row): Target | TextPlace | null =>
  target === undefined ? { id, quote: 0 } : target

/**
 * Points a page at a row, and at the quotation that row means.
 *
 * @param row The row; nothing in an empty list.
 * @returns Its id, and the index of the quotation; none and 0 where there is nothing.
 */
export function pointTo(row: Row | null | undefined): {
  readonly row: string | null
  readonly quote: number
} {
  const target = row ? targetOf(row) : null
  return { row: row?.id ?? null, quote: target !== null && 'quote' in target ? target.quote : 0 }
}

/**
 * Tells a row from a heading.
 *
 * @param row A line of a list.
 */
export const isRow = (row: Row | Heading): row is Row => row.id !== null

/**
 * Counts what can be selected.
 *
 * @param list Any list.
 */
export const countRows = ({ rows }: RowList): number => rows.filter(isRow).length
