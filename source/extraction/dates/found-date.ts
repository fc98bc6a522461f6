import type { DateValue } from '../../model/date-value.ts'

/** A date in a text. Offsets: UTF-16 code units of the text from 0. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly value: DateValue
}

/** What a date is resolved by; never the clock. */
export interface DateContext {
  /** ISO date of publication or dateline; null when unknown: then only full dates resolve. */
  readonly reference: string | null
  /** Tense of the clause the date stands in. Dates of the present are looked for ahead. */
  readonly tense: 'past' | 'future' | 'present'
}

/** A stretch of days named in a text, before the words around it are weighed. */
export interface Period {
  readonly start: number
  readonly end: number
  /** First day; null: not known. */
  readonly from: string | null
  /** Last day; null: not known, or open. */
  readonly to: string | null
  readonly granularity: DateValue['granularity']
  readonly basis: DateValue['basis']
  readonly ambiguous: boolean
  /** True when the words around it may still narrow or bound it (“by the end of”, “until”). */
  readonly isBare: boolean
}

/** Proposes the periods of one kind that a text names. Total; an empty list when there are none. */
export type PeriodFinder = (text: string, context: DateContext) => readonly Period[]

/** Days of a period; both null when they cannot be worked out. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

/** Days that cannot be worked out. */
export const unknownDays: Days = { from: null, to: null }
