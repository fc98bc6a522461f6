import { addDays, weekdayOf } from '../../model/calendar.ts'
import { periodAround, type Unit } from './calendar-periods.ts'
import { type DateContext, type Days, type Period, unknownDays } from './found-date.ts'

const dayWords: Readonly<Record<string, number>> = {
  'the day after tomorrow': 2,
  'the day before yesterday': -2,
  tomorrow: 1,
  yesterday: -1,
  'last night': -1,
  overnight: 0,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
}
const dayWord = new RegExp(
  `\\b(?:(?:later|earlier|early|late)\\s+)?(${Object.keys(dayWords).join('|')})` +
    '(?:\\s+(?:morning|afternoon|evening|night))?\\b',
  'gi',
)
const unit =
  /\b(?:(later|earlier)\s+)?(this|next|last|the coming|the current|the past|the previous|the new|the)\s+(week|month|quarter|year|weekend|century|decade)\b(?:\s+ahead\b)?/gi
/** “by year's end”, “by the year-end”, “at month’s end”. */
const possessiveEnd =
  /\b(?:the\s+)?(week|month|quarter|year)(?:['’]s[\s-]|-)end\b(?!\s+(?:results?|figures?|reports?|accounts|reviews?|bonus|profits?))/gi
/** “the week after next”. */
const afterNext = /\b(?:the\s+)?(week|month|year)\s+after\s+next\b/gi
/** “midweek”: Tuesday to Thursday of this week, or of the next. */
const middle = /\b(?:by\s+|in\s+|at\s+|around\s+)?mid-?week\b/gi
const shifts: Readonly<Record<string, number>> = {
  next: 1,
  'the coming': 1,
  last: -1,
  'the past': -1,
  'the previous': -1,
  'the new': 1,
}

/**
 * Finds days and periods named by their distance: “tomorrow”, “later this week”, “next month”.
 */
export function findRelativePeriods(text: string, context: DateContext): readonly Period[] {
  const { reference } = context
  const days = [...text.matchAll(dayWord)].map((match): Period => {
    const shift = dayWords[match[1]?.toLowerCase() ?? ''] ?? 0
    const day = reference === null ? unknownDays : periodAround('day', reference, shift)
    return period(match, day, 'day')
  })
  const units = [...text.matchAll(unit)].flatMap((match): readonly Period[] => {
    const [, side, which = '', name = ''] = match
    const found = resolveUnit(name.toLowerCase(), which.toLowerCase(), text, match, context)
    return found === null ? [] : [{ ...found, ...cut(found, side, reference) }]
  })
  const ends = [...text.matchAll(possessiveEnd)].map((match): Period => {
    const name = match[1]?.toLowerCase() as Unit
    const whole = reference === null ? unknownDays : periodAround(name, reference, 0)
    return period(match, { from: whole.to, to: whole.to }, 'day')
  })
  const later = [...text.matchAll(afterNext)].map((match): Period => {
    const name = match[1]?.toLowerCase() as 'week' | 'month' | 'year'
    return period(match, reference === null ? unknownDays : periodAround(name, reference, 2), name)
  })
  const middles = [...text.matchAll(middle)].map((match): Period => {
    const week = reference === null ? unknownDays : midweek(reference, context.tense === 'past')
    return { ...period(match, week, 'day'), ambiguous: true }
  })
  return [...days, ...units, ...ends, ...later, ...middles]
}

function midweek(reference: string, isPast: boolean): Days {
  const tuesday = addDays(reference, 2 - weekdayOf(reference))
  const isOver = weekdayOf(reference) > 4
  const from = addDays(tuesday, isPast ? (weekdayOf(reference) < 2 ? -7 : 0) : isOver ? 7 : 0)
  return { from, to: addDays(from, 2) }
}

function resolveUnit(
  name: string,
  which: string,
  text: string,
  match: RegExpExecArray,
  { reference }: DateContext,
): Period | null {
  if (name === 'century' || name === 'decade') return null
  // “the last week of that month” is no week before this one.
  if (which === 'last' && /^\s+of\b/.test(text.slice(match.index + match[0].length))) return null
  if (which === 'the' && name !== 'weekend' && !isAnchored(text, match)) return null
  const shift = shifts[which] ?? (match[0].endsWith('ahead') ? 1 : 0)
  if (name === 'weekend') {
    return period(match, reference === null ? unknownDays : weekend(reference, which), 'day')
  }
  const days = reference === null ? unknownDays : periodAround(name as Unit, reference, shift)
  return period(match, days, name === 'quarter' ? 'month' : (name as 'week' | 'month' | 'year'))
}

/** “the week” alone is no date; “by the end of the week” and “the week ahead” are. */
function isAnchored(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 30), match.index)
  const isEdge =
    /\b(?:end|start|beginning|middle|close|rest|remainder|half|later|earlier)\s+(?:of\s+|in\s+)?$/i.test(
      before,
    )
  const isFollowed = /^\s+of\b/.test(text.slice(match.index + match[0].length))
  return (isEdge && !isFollowed) || match[0].toLowerCase().endsWith('ahead')
}

/** Saturday and Sunday of the week; “last weekend” is the one before, or that just past. */
function weekend(reference: string, which: string): Days {
  const saturday = addDays(reference, 6 - weekdayOf(reference))
  const shift = which === 'next' ? 7 : which.endsWith('last') || which === 'the past' ? -7 : 0
  const from = addDays(saturday, shift)
  return { from, to: addDays(from, 1) }
}

/** “later this week” starts with the reference, “earlier this month” ends with it. */
function cut(found: Period, side: string | undefined, reference: string | null): Days {
  const { from, to } = found
  if (side === undefined || reference === null || from === null || to === null) return { from, to }
  if (side.toLowerCase() === 'later') return { from: from > reference ? from : reference, to }
  return { from, to: to < reference ? to : reference }
}

function period(match: RegExpExecArray, days: Days, granularity: Period['granularity']): Period {
  const [start, end] = [match.index, match.index + match[0].length]
  return { start, end, ...days, granularity, basis: 'relative', ambiguous: false, isBare: true }
}
