import type { ReadRecord } from './index-dossier.ts'

/** Where a search has found something. */
export type Hit =
  | {
      readonly kind: 'record'
      readonly entry: ReadRecord
      /** Index of the first of its quotations with a word found, from 0; 0 when none of the first has. */
      readonly quote: number
    }
  | {
      readonly kind: 'text'
      readonly article: string
      /** The paragraph, heading or list item, in UTF-16 code units from 0. */
      readonly start: number
      readonly end: number
      /** The first word found, likewise. */
      readonly at: number
      readonly until: number
    }

/** What a hit is: a kind of record, or a passage of the text. */
export type HitKind = ReadRecord['kind'] | 'text'

/**
 * Says what a hit is.
 *
 * @param hit Any hit.
 */
export const kindOfHit = (hit: Hit): HitKind => (hit.kind === 'text' ? 'text' : hit.entry.kind)

/**
 * Names a hit so that it is found again in another search for the same.
 *
 * @param hit Any hit.
 * @returns The id of the record, or the place of the passage.
 */
export const idOfHit = (hit: Hit): string =>
  hit.kind === 'record' ? hit.entry.id : `${hit.article} ${hit.start}`
