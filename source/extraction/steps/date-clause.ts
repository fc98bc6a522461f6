import type { DateValue } from '../../model/date-value.ts'
import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { findDates } from '../dates/resolve-date.ts'
import type { Frame } from '../frames/frame.ts'
import type { Sentence } from '../text/sentence.ts'

/** A date where it stands. */
export interface Dated extends Span {
  readonly value: DateValue
}

/** The dates ahead in a stretch of an article, in order. */
export function datesAhead({ start, end }: Span, { article }: Context): readonly Dated[] {
  const { source, published } = article
  return findDates(source.slice(start, end), { reference: published, tense: 'future' })
    .map((date) => ({ start: start + date.start, end: start + date.end, value: date.value }))
    .filter(({ value }) => isAhead(value, published))
}

/** Whether a date can still be to come. Times tied to an event can. */
const isAhead = ({ text, latest }: DateValue, published: string | null): boolean =>
  !/^since\b/i.test(text) && (published === null || latest === null || latest >= published)

/** Whether a date says when, and not only before or after what: “on Friday”, “two days later”. */
export const isFixed = (date: Dated | null): date is Dated =>
  date !== null &&
  (date.value.basis !== 'event' || /\b(later|following|next)\b/i.test(date.value.text))

/** The date of a clause: one in it, else one before it in its sentence; null when there is none. */
export function dateClause(frame: Frame, context: Context): Dated | null {
  const end = Math.max(frame.clause.end, frame.predicate.end)
  // From the verb on first: a past verb before it (“agreed to meet in April”) looks back.
  // What stands before a reported clause dates the saying (“said late on Monday that …”).
  const isSaying = frame.reportedBy !== null && !isInserted(frame, context)
  const first = isSaying ? frame.clause.start : frame.sentence.start
  for (const start of [frame.predicate.start, Math.min(frame.clause.start, first)]) {
    const found = datesAhead({ start, end }, context)
    const own = found.filter(
      (date) => date.start >= frame.clause.start || isFronted(date, frame, context),
    )
    const date = own.find(isFixed) ?? own[0]
    if (date) return date
  }
  return null
}

/** “On Friday the two will meet”: no other verb and no colon between the date and its clause. */
function isFronted(date: Dated, { clause, sentence }: Frame, { article }: Context): boolean {
  if (/[:;]/.test(article.source.slice(date.end, clause.start))) return false
  const between = sentence.nodes.filter((n) => n.start >= date.end && n.end <= clause.start)
  const verbs = between.filter((n) => /^(VBD|VBZ|VBP|MD)$/.test(n.xpos))
  return verbs.every((n) => n.before?.before?.text === ',' || n.before?.text === ',')
}

/** “By Friday, he said, both would reply”: who says it stands apart, the date is of what is said. */
function isInserted({ reportedBy, clause, sentence }: Frame, { article }: Context): boolean {
  const cue = reportedBy?.cue
  if (!cue || cue.end > clause.start) return cue !== undefined && cue !== null
  return (
    /^[^,]{0,40},/.test(article.source.slice(cue.end, clause.start)) &&
    article.source.slice(sentence.start, cue.start).includes(',')
  )
}

/** The dates ahead of a whole sentence. */
export const datesOf = (sentence: Sentence, context: Context): readonly Dated[] =>
  datesAhead(sentence, context)
