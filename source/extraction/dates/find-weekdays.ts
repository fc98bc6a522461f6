import { addDays, weekdayNumber, weekdayOf } from '../../model/calendar.ts'
import { type DateContext, type Days, type Period, unknownDays } from './found-date.ts'
import { type Direction, directionAt } from './nearest-period.ts'

const name = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const part = '(?:morning|afternoon|evening|night|lunchtime|noon|midday|midnight)'
const weekday = new RegExp(
  `(?:\\b(a\\s+week\\s+(?:on|from)|last|next|this(?: coming| past)?|coming)\\s+)?\\b(${name})(?:\\s*(?:[–-]|to|through|until)\\s*(${name}))?(?![a-z])` +
    `(?:\\s+(?:${part}|(week|fortnight|next))\\b(?!\\s+of)|\\s+at\\s+(?:noon|midnight|midday))?`,
  'gi',
)
/** “every Friday” is a habit. */
const habit = /\b(?:every|each)\s+$/i
/** Words that make a day of the week part of a name. */
const nameBefore = /\b(?:Black|Bloody|Good|Holy|Ash|Palm|Easter|Super|Cyber|Maundy|Shrove|Whit)\s+$/
const nameAfter =
  /^\s+(?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Star|Sun|Independent|Agreement|prayers?|Movement|Club)\b/

/** What stands between two days that are named together: “Friday and Saturday”. */
const joint = /^\s*(?:,(?:\s*and\s)?|and|or|to)\s*(?:on\s+)?$/i

/**
 * Finds days of the week: ahead of the reference for the future, behind it for the past, the
 * reference's own day being ambiguous.
 */
export function findWeekdays(text: string, context: DateContext): readonly Period[] {
  const periods: Period[] = []
  for (const match of text.matchAll(weekday)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const near = text.slice(Math.max(0, start - 10), start)
    const isName = nameBefore.test(near) || habit.test(near) || nameAfter.test(text.slice(end))
    if (isName || !/^\p{Lu}/u.test(match[2] ?? '')) continue
    const found = resolveMatch(match, text, context)
    const before = periods.at(-1)
    const isJoint = before !== undefined && joint.test(text.slice(before.end, start))
    const isBehind =
      isJoint && context.tense !== 'past' && (found?.from ?? '') < (before.from ?? '')
    const days = found === null || !isBehind ? (found ?? unknown) : inNextWeek(found)
    periods.push({ start, end, ...days, granularity: 'day', basis: 'weekday', isBare: true })
  }
  return periods
}

type ResolvedDays = Pick<Period, 'from' | 'to' | 'ambiguous'>

const unknown: ResolvedDays = { ...unknownDays, ambiguous: false }

function inNextWeek({ from, to }: ResolvedDays): ResolvedDays {
  return {
    from: from === null ? null : addDays(from, 7),
    to: to === null ? null : addDays(to, 7),
    ambiguous: false,
  }
}

function resolveMatch(
  match: RegExpExecArray,
  text: string,
  context: DateContext,
): ResolvedDays | null {
  const [words, which, first = '', last, far] = match
  const { reference } = context
  if (reference === null) return null
  const direction = directionAt(text, match.index + words.indexOf(first), context)
  // “Friday week”, “a week on Tuesday”: seven days after the next one.
  const isFar = far !== undefined || /^a\s/i.test(which ?? '')
  const { day, ambiguous } = resolve(first, isFar ? undefined : which, reference, direction)
  const shift = !isFar ? 0 : far?.toLowerCase() === 'fortnight' ? 14 : 7
  return { ...until(addDays(day, shift), last), ambiguous: ambiguous || far === 'next' }
}

interface ResolvedDay {
  readonly day: string
  readonly ambiguous: boolean
}

function resolve(
  name: string,
  which: string | undefined,
  reference: string,
  direction: Direction,
): ResolvedDay {
  const [wanted, today] = [weekdayNumber(name) ?? 1, weekdayOf(reference)]
  const ahead = (wanted - today + 7) % 7
  const word = which?.toLowerCase()
  if (word === 'next') {
    return { day: addDays(reference, 7 - today + wanted), ambiguous: wanted > today }
  }
  if (word === 'last' || word === 'this past') {
    return { day: addDays(reference, ahead - 7), ambiguous: word === 'last' && wanted < today }
  }
  if (word !== undefined) return { day: addDays(reference, ahead), ambiguous: ahead === 0 }
  const shift = direction === 'past' && ahead > 0 ? ahead - 7 : ahead
  return { day: addDays(reference, shift), ambiguous: ahead === 0 }
}

function until(day: string, last: string | undefined): Days {
  if (last === undefined) return { from: day, to: day }
  const length = ((weekdayNumber(last) ?? 1) - weekdayOf(day) + 7) % 7
  return { from: day, to: addDays(day, length) }
}
