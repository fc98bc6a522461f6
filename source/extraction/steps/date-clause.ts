import type { DateValue } from '../../model/date-value.ts'
import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { findDates } from '../dates/resolve-date.ts'
import type { Frame } from '../frames/frame.ts'

/** A date where it stands. */
export interface Dated extends Span {
  readonly value: DateValue
}

/** The date of a clause: one in it, else one before it in its sentence; null when there is none. */
export function dateClause(frame: Frame, context: Context): Dated | null {
  const { source, published } = context.article
  const end = Math.max(frame.clause.end, frame.predicate.end)
  // From the verb on first: a past verb before it (“agreed to meet in April”) looks back.
  // What stands before a reported clause dates the saying (“said late on Monday that …”).
  const first = frame.reportedBy ? frame.clause.start : frame.sentence.start
  for (const start of [frame.head.start, Math.min(frame.clause.start, first)]) {
    const found = findDates(source.slice(start, end), { reference: published, tense: 'future' })
    const own = found.filter((date) => start + date.start >= frame.clause.start)
    const [date] = own.length > 0 ? own : found
    if (date) return { start: start + date.start, end: start + date.end, value: date.value }
  }
  return null
}
