import type { Span } from '../../model/evidence.ts'
import type { Frame } from '../frames/frame.ts'
import type { Dated } from '../steps/date-clause.ts'

/** What an article says has been called off, or put off without a new day. */
export interface Undone {
  readonly reason: 'called off' | 'put off'
  /** What was planned, in words that name it: “A trip to Kampala, planned for Friday”. */
  readonly what: Span
  /** The word of it that says what it is: “trip”, “meet”; its plan must share it. */
  readonly core: Span
  /** The clause that says so. */
  readonly because: Span
  /** The words by which it says so: “has been called off”. */
  readonly cue: Span
  /** The day it was planned for; null when the clause does not say. */
  readonly day: Dated | null
  readonly frame: Frame
  /**
   * False when the words alone do not show that anything was planned (“there is no such
   * meeting”): they count only where the article tells of a plan.
   */
  readonly standsAlone: boolean
  /** True when only a pronoun names it: “they have been put off”. */
  readonly isPronoun?: boolean
  readonly rule: string
}
