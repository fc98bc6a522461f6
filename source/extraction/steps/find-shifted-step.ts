import type { DateValue } from '../../model/date-value.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { type Dated, datesAhead } from './date-clause.ts'
import { findActing, kindOfSubject } from './find-acting.ts'
import { isRuledOut } from './is-ruled-out.ts'
import type { StepDraft } from './step-draft.ts'
import { stepOfClause } from './step-of-clause.ts'
import { withoutReport } from './without-report.ts'

/** “has been put off until April”, “is likely to slip to midweek”: an event with another day. */
export function findShiftedStep(frame: Frame, context: Context): StepDraft | null {
  const { head, sentence, object } = frame
  const { stepWords } = context
  if (!stepWords.has(head, sentence, 'shifting') || isRuledOut(frame, context)) return null
  const shifted = frame.passive || !object ? frame.subjectHead : object
  const isShiftable =
    shifted !== null &&
    stepWords.has(shifted, sentence, 'event', 'term', 'pending', 'text', 'movable')
  if (!isShiftable || (!frame.passive && !object && kindOfSubject(frame, context) !== 'topic'))
    return null
  const when = newDayOf(frame, context)
  if (when === null) return null
  const clause = withoutReport(frame.clause, frame, context)
  return {
    ...stepOfClause(frame, {
      who: findActing(frame, context),
      when,
      tentative: false,
      rule: `“${head.lemma}” to another day`,
    }),
    what: clause,
    because: clause,
  }
}

/** The day an event is moved to, or how far it is; null when its clause does not say. */
export function newDayOf(frame: Frame, context: Context): DateValue | null {
  const { head } = frame
  const end = Math.max(frame.clause.end, frame.predicate.end)
  const rest = context.article.source.slice(head.end, end)
  const dates = datesAhead({ start: head.end, end }, context)
    .map((one) => lastDayOf(one, end, context))
    .filter(({ value }) => !/^from\b/i.test(value.text))
  const date =
    dates.find((one) => /^(until|till|to|by|for)\b/i.test(one.value.text)) ??
    dates.find((one) =>
      /\b(to|until|till|for|by|on)\s+$/i.test(rest.slice(0, one.start - head.end)),
    )
  const isEvent = date?.value.basis === 'event'
  if (date && (!isEvent || /^(until|till)\b/i.test(date.value.text))) return date.value
  return byHowMuch(rest)
}

/**
 * “from Tuesday to Thursday, 19 February” and “until Saturday” are no stretch of days here: the
 * last day is the new one.
 */
function lastDayOf(date: Dated, end: number, context: Context): Dated {
  const lead = /^(?:from\b.*?\b(?:to|until|till)|until|till)\s+/i.exec(date.value.text)?.[0]
  if (lead === undefined || date.value.basis === 'event') return date
  const [day] = datesAhead({ start: date.start + lead.length, end }, context)
  if (day === undefined || day.start !== date.start + lead.length) return date
  if (/^from/i.test(lead)) return day
  return { ...date, end: day.end, value: { ...day.value, text: `${lead}${day.value.text}` } }
}

/** “put off his departure by a day”: how much later, but not from when. */
function byHowMuch(rest: string): DateValue | null {
  const words = BY.exec(rest)?.[0] ?? AT_ONCE.exec(rest)?.[1]
  if (!words) return null
  return {
    text: words,
    earliest: null,
    latest: null,
    granularity: 'open',
    basis: 'duration',
    ambiguous: false,
  }
}

const COUNT =
  '(?:an?|one|two|three|four|five|six|ten|\\d+|another|several|a few)(?: more| further)?'
const BY = new RegExp(`\\b(?:by|for) ${COUNT} (?:hour|day|week|month|year)s?\\b`)
/** “was pushed back a week” */
const AT_ONCE = new RegExp(`^(?: (?:back|off|forward|up))? (${COUNT} (?:hour|day|week|month)s?)\\b`)
