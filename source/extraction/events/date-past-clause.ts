import { addDays } from '../../model/calendar.ts'
import type { DateValue } from '../../model/date-value.ts'
import type { Span } from '../../model/evidence.ts'
import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import { findDates } from '../dates/resolve-date.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'

/** A past date where it stands. */
export interface PastDate extends Span {
  readonly value: DateValue
}

/** Dates that are over, in a stretch of an article. */
function datesBehind({ start, end }: Span, { article }: Context): readonly PastDate[] {
  const { source, published } = article
  return findDates(source.slice(start, end), { reference: published, tense: 'past' })
    .map((date) => ({ start: start + date.start, end: start + date.end, value: date.value }))
    .filter(({ value }) => isOver(value, published))
}

/** “Since” and “by” open a period, “within a day” measures one: none of them says when. */
const isOver = (
  { text, basis, granularity, earliest, latest }: DateValue,
  published: string | null,
): boolean =>
  basis !== 'event' &&
  granularity !== 'open' &&
  (published === null || (earliest !== null && latest !== null && earliest <= published)) &&
  !/\b(?:next|coming|tomorrow)\b/i.test(text) &&
  !/^(?:since|by|until|till|before|after|from|between|over|for|within)\b|\bin the (?:last|past)\b/i.test(
    text,
  )

const isFiniteVerb = ({ xpos }: Node): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos)

/** Words that say that a date is only a bound, or is of something else. */
const isBound = (node: Node | undefined): boolean =>
  /^(?:since|by|until|till|before|after|from|between|of|for|over)$/.test(node?.lower ?? '')

/** “put forward 6 and 7 May as dates”: the date is what the clause is about. */
const isThing = (date: PastDate, { object }: Frame): boolean =>
  object !== null && date.value.basis === 'absolute' && contains(date, object)

/** “The May version”: the date tells which one, not when. */
const namesThing = (date: PastDate, nodes: readonly Node[]): boolean =>
  /^(?:NOUN|PROPN)$/.test(nodes.find((node) => node.start >= date.end)?.upos ?? '') &&
  /^(?:DET|PRON|ADJ)$/.test(wordBefore(nodes, date.start)?.upos ?? '')

/** The last word before a place. */
const wordBefore = (nodes: readonly Node[], start: number): Node | undefined =>
  nodes.findLast((node) => node.end <= start)

/** “accepted it on Friday, after its leaders met the day before”: counted from the day before it. */
function findDayBefore({ head, clause, sentence }: Frame, context: Context): PastDate | null {
  const words = DAY_BEFORE.exec(context.article.source.slice(head.end, clause.end))
  const [day] = datesBehind({ start: sentence.start, end: clause.start }, context)
  if (words === null || day?.value.granularity !== 'day') return null
  const from = day.value.earliest
  const before = from === null ? null : addDays(from, -1)
  const start = head.end + words.index
  return {
    start,
    end: start + words[0].length,
    value: {
      text: words[0],
      earliest: before,
      latest: before,
      granularity: 'day',
      basis: 'relative',
      ambiguous: false,
    },
  }
}

const DAY_BEFORE = /\b(?:the day before|the previous day|a day earlier|one day earlier)\b/i

/** “The council on Thursday adopted the text”, “The army late on Friday withdrew”. */
function betweenSubjectAndVerb(frame: Frame, context: Context): PastDate | null {
  const { subjectHead, head, sentence } = frame
  if (subjectHead === null || subjectHead.index > head.index) return null
  const [date] = datesBehind({ start: subjectHead.end, end: head.start }, context)
  if (date === undefined) return null
  const rest = sentence.nodes.filter((node) => node.start >= date.end && node.end <= head.start)
  return rest.every(({ upos }) => /^(?:ADV|AUX)$/.test(upos)) ? date : null
}

/**
 * Finds when a clause of the past happened: the date after its verb with no other verb between,
 * else the one its sentence opens with.
 *
 * @param frame A clause in the past.
 * @param context The article.
 * @returns The date; null when the clause has none, or it is only a bound (“since Monday”).
 */
export function datePastClause(frame: Frame, context: Context): PastDate | null {
  const { sentence, head, clause, predicate } = frame
  const { nodes } = sentence
  const isOwn = (from: number, to: number): boolean =>
    nodes.every((node) => node.start < from || node.end > to || !isFiniteVerb(node))
  const end = Math.max(clause.end, predicate.end)
  const after = datesBehind({ start: head.start, end }, context).find(
    (date) =>
      date.start >= head.end &&
      !isThing(date, frame) &&
      !namesThing(date, nodes) &&
      isOwn(head.end, date.start) &&
      !isBound(wordBefore(nodes, date.start)),
  )
  if (after !== undefined) return after
  const between = betweenSubjectAndVerb(frame, context)
  if (between !== null) return between
  const dayBefore = findDayBefore(frame, context)
  if (dayBefore !== null) return dayBefore
  const opening = datesBehind({ start: sentence.start, end: head.start }, context)[0]
  if (opening === undefined) return null
  const words = nodes.filter(({ start }) => start < opening.start)
  const isFirst = words.length <= 3 && words.every(({ upos }) => !/^(?:VERB|AUX|PROPN)$/.test(upos))
  const isNext =
    isOwn(opening.end, predicate.start) && !isBound(words.at(-1)) && !namesThing(opening, nodes)
  return isFirst && isNext ? opening : null
}
