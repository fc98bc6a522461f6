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
  const span = {
    start: Math.min(frame.clause.start, frame.sentence.start),
    end: Math.max(frame.clause.end, frame.predicate.end),
  }
  const text = source.slice(span.start, span.end)
  const dates = findDates(text, { reference: published, tense: 'future' })
  const own = dates.filter((date) => span.start + date.start >= frame.clause.start)
  const [date] = own.length > 0 ? own : dates
  return date
    ? { start: span.start + date.start, end: span.start + date.end, value: date.value }
    : null
}
