import type { CertaintyWord } from '../../source/model/certainty.ts'
import { type StyledLine, segment } from '../styled-text.ts'

/** A value as other programs read it. */
export type CellValue = string | number | boolean | null | readonly string[]

/** A cell: what it holds, and how people read it. */
export interface Cell {
  readonly value: CellValue
  /** Fit for a screen. */
  readonly words: StyledLine
}

/** A column: how it is called, and for whom it is. */
export interface TableColumn {
  /** As it is asked for, and the field of JSON and CSV: “refused-by”. */
  readonly key: string
  /** What stands above it; left out: its key as words. */
  readonly heading?: string
  /** Whether people see it without asking for it. */
  readonly isShown: boolean
  /** Whether it is made of others for people, so that other programs need not have it. */
  readonly isForPeople: boolean
  /** Its part of the room the others leave, for words that may be long; 0: they are short. */
  readonly share: number
}

/** What a row may be filtered by. */
export interface RowFacets {
  /** Ids of parties and texts it names. */
  readonly names: readonly string[]
  readonly issues: readonly string[]
  readonly kind: string
  readonly certainty: CertaintyWord | null
  /** Ids of the articles that tell it. */
  readonly articles: readonly string[]
}

export interface TableRow {
  /** Cells by the key of their column; left out: empty. */
  readonly cells: Readonly<Record<string, Cell>>
  readonly facets: RowFacets
}

/** Records as rows, to be filtered and printed in any form. */
export interface PrintedTable {
  /** What stands in for it when there is no row: “No demand found.” */
  readonly none: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

/** A column people see. */
export const shown = (key: string, { share = 0 } = {}): TableColumn => ({
  key,
  isShown: true,
  isForPeople: false,
  share,
})

/** A column one has to ask for, and other programs get. */
export const asked = (key: string): TableColumn => ({ ...shown(key), isShown: false })

/** A column made of others, for people only. */
export const forPeople = (key: string, { share = 0 } = {}): TableColumn => ({
  ...shown(key, { share }),
  isForPeople: true,
})

/** An empty cell. */
export const emptyCell: Cell = { value: null, words: [] }

/** A cell whose words are its value. */
export function cell(value: CellValue, words?: StyledLine): Cell {
  if (words !== undefined) return { value, words: words.filter(({ text }) => text !== '') }
  const text = Array.isArray(value) ? value.join(', ') : String(value ?? '')
  return { value, words: text === '' ? [] : [segment(text)] }
}
