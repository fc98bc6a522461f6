import type { Article } from '../../model/article.ts'
import { addDays } from '../../model/calendar.ts'
import type { DateValue } from '../../model/date-value.ts'
import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { findDates } from '../dates/resolve-date.ts'
import type { Frame } from '../frames/frame.ts'
import { SPEECH } from '../mentions/is-introduced.ts'
import { oncePer } from '../once-per.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { isTensed } from '../text/tree.ts'

/** A date where it stands. */
export interface Dated extends Span {
  readonly value: DateValue
}

/** The dates ahead in a stretch of an article, in order. */
export function datesAhead({ start, end }: Span, { article }: Context): readonly Dated[] {
  const found = datesFound(article)
  const key = `${start}-${end}`
  const dates = found.get(key) ?? readDatesAhead(start, end, article)
  found.set(key, dates)
  return dates
}

/** Several finders ask for the dates of the same stretch: they are looked for once. */
const datesFound = oncePer((_: Article) => new Map<string, readonly Dated[]>())

function readDatesAhead(start: number, end: number, article: Article): readonly Dated[] {
  const { source, published } = article
  return findDates(source.slice(start, end), { reference: published, tense: 'future' })
    .map((date) => ({ start: start + date.start, end: start + date.end, value: date.value }))
    .filter(({ value }) => isAhead(value, published))
}

/** Whether a date can still be to come. Times tied to an event can. */
const isAhead = (value: DateValue, published: string | null): boolean =>
  !/^since\b/i.test(value.text) &&
  (published === null || value.latest === null || value.latest >= published) &&
  !isLongAhead(value, published)

/** A day without a year that is most of a year away is the one just past (“17 January” in March). */
const isLongAhead = ({ text, basis, earliest }: DateValue, published: string | null): boolean =>
  basis === 'absolute' &&
  earliest !== null &&
  published !== null &&
  !/\d{4}|\bnext\b/i.test(text) &&
  earliest > addDays(published, 270)

/** Whether a date says when, and not only before or after what: “on Friday”, “two days later”. */
export const isFixed = (date: Dated | null): date is Dated =>
  date !== null &&
  (date.value.basis !== 'event' ||
    /\b(later|following|next|same date|same day|of that)\b/i.test(date.value.text))

/**
 * The date of a clause: after its verb, else before it in its sentence; null when there is none.
 *
 * Dates that belong to another verb are left out: “who signed on Friday”, “said on Monday that”.
 */
export function dateClause(frame: Frame, context: Context): Dated | null {
  const { sentence, predicate, clause } = frame
  const dates = datesOf(sentence, context, predicate.start)
  const end = Math.max(clause.end, predicate.end)
  const after = dates.filter((one) => one.start >= predicate.start && isOfVerb(one, frame, end))
  const found = after.find(isFixed) ?? after[0]
  if (found) return found
  // What stands before a reported clause dates the saying (“said late on Monday that …”).
  const isSaying = frame.reportedBy !== null && !isInserted(frame, context)
  const first = Math.min(clause.start, isSaying ? clause.start : sentence.start)
  const before = datesAhead({ start: first, end: predicate.start }, context).filter((one) =>
    isFronted(one, frame, context),
  )
  return before.find(isFixed) ?? before[0] ?? null
}

/** No past verb between a verb and its date, and beyond its clause no other verb at all. */
function isOfVerb(date: Dated, { head, sentence }: Frame, end: number): boolean {
  const between = sentence.nodes.filter((n) => n.start >= head.end && n.end <= date.start)
  const isWithin = date.start < end || between.some((n) => n.lower === 'when')
  if (date.start >= end && between.some((n) => /^[;:—–]$/.test(n.text) || n.upos === 'CCONJ'))
    return false
  const isPast = (n: Node): boolean => n.xpos === 'VBD' || (n.xpos === 'VBN' && isTensed(n))
  return !between.some(
    (n) => (isPast(n) || (!isWithin && /^(VBZ|VBP|MD)$/.test(n.xpos))) && !isInsert(n),
  )
}

/** “, he said,”: a verb of saying between commas. */
const isInsert = (node: Node): boolean =>
  SPEECH.test(node.lemma) && (node.before?.text === ',' || node.before?.before?.text === ',')

/** “On Friday the two will meet”: no other verb before the date, nor between it and the clause. */
function isFronted(date: Dated, { predicate, sentence }: Frame, { article }: Context): boolean {
  const after = article.source.slice(date.end, predicate.start)
  // “19 May, when the two envoys meet”
  if (/^,?\s+(?:when|on which)\s/i.test(article.source.slice(date.end, date.end + 12))) return true
  if (/[:;]/.test(after)) return false
  const between = sentence.nodes.filter((n) => n.start >= date.end && n.end <= predicate.start)
  if (between.some((n) => /^(VBD|VBZ|VBP|MD)$/.test(n.xpos) && !isInsert(n))) return false
  const before = sentence.nodes.filter((n) => n.end <= date.start)
  const stop = before.findLastIndex((n) => /^[,;:—–]$/.test(n.text))
  return !before.slice(stop + 1).some((n) => /^(VERB|AUX)$/.test(n.upos))
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

/** The dates ahead of a sentence, or of what follows a place in it. */
export const datesOf = (
  { start, end }: Sentence,
  context: Context,
  from: number = start,
): readonly Dated[] => datesAhead({ start: from, end }, context)
