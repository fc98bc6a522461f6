import type { Span } from '../source/model/evidence.ts'
import type { ListId } from './list-views.ts'

/** Tables of one thing against another. */
export const gridIds = ['compare', 'positions'] as const
export type GridId = (typeof gridIds)[number]

/** Everything about one record. */
export interface RecordPage {
  readonly kind: 'record'
  readonly id: string
  readonly quote: number
  readonly top: number
}

/** An article with the words records stand on marked. */
export interface SourcePage {
  readonly kind: 'source'
  readonly article: string
  /** The record pointed at; null when the article has none, or words were searched for. */
  readonly id: string | null
  readonly quote: number
  /** Words of the text that are pointed at instead of a record. */
  readonly found: Span | null
  readonly top: number
}

/** Rows to go through, the words of the selected one beside them. */
export interface ListPage {
  readonly kind: 'list'
  readonly list: ListId
  /** Id of the selected row; null in an empty list. */
  readonly row: string | null
  readonly quote: number
  readonly top: number
}

/** What was typed to be found, and what was. */
export interface SearchPage {
  readonly kind: 'search'
  readonly query: string
  readonly row: string | null
  readonly quote: number
  readonly top: number
}

/** One thing against another; the keyboard is on a cell. */
export interface GridPage {
  readonly kind: 'grid'
  readonly grid: GridId
  /** Key of the selected line and of the selected column; null in an empty grid. */
  readonly row: string | null
  readonly column: string | null
  /** Index of the evidence shown of what the cell stands for, from 0. */
  readonly at: number
  readonly top: number
}

/** A page opened on top of the panes. */
export type OpenPage = RecordPage | SourcePage | ListPage | SearchPage | GridPage
