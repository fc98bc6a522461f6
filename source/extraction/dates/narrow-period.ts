import { addDays, weekdayOf } from '../../model/calendar.ts'
import { shiftDay } from './calendar-periods.ts'
import { ordinalOf, ordinalPattern } from './count-words.ts'
import type { Days, Period } from './found-date.ts'

/** A period whose days are known. */
interface KnownDays {
  readonly from: string
  readonly to: string
  readonly granularity: Period['granularity']
}

type Narrow = (
  days: KnownDays,
  word: string,
  reference: string | null,
) => (Days & Partial<Pick<Period, 'granularity' | 'ambiguous'>>) | null

/** Words right before a period and what they make of it. The first that fits is taken. */
const narrowings: readonly (readonly [pattern: RegExp, narrow: Narrow])[] = [
  [/\b(?:the\s+)?(rest|remainder)\s+of\s+(?:the\s+)?$/i, restOf],
  [/\b(?:the\s+|very\s+){0,3}(end|close|start|beginning|middle)\s+of\s+(?:the\s+)?$/i, edgeOf],
  [/\b(end|mid|early|late)(?:\s+(?:in|on)\s+|[\s–-]+)(?:the\s+)?$/i, edgeOf],
  [/\b(?:the\s+)?(first|second|latter)\s+half\s+of\s+(?:the\s+)?$/i, halfOf],
  [
    new RegExp(
      `\\b(?:the\\s+)?(${ordinalPattern}|last)\\s+week\\s+(?:of|in)\\s+(?:the\\s+)?$`,
      'i',
    ),
    weekOfMonth,
  ],
  [/\b(?:the\s+)?(week)\s+(?:of|starting|beginning)\s+(?:on\s+)?$/i, weekAround],
]

/**
 * Narrows a period by the words right before it: “the end of”, “early”, “the second half of”.
 *
 * @param text The text the period was found in.
 * @param period A bare period; others are returned as they are.
 * @param reference ISO date from which “the rest of the week” runs; null when unknown.
 * @returns The part of it that is meant, its span grown by the words.
 * @see Strötgen and Gertz 2013, HeidelTime: modifiers of TIMEX3 (START, MID, END).
 */
export function narrowPeriod(text: string, period: Period, reference: string | null): Period {
  if (!period.isBare) return period
  const before = text.slice(Math.max(0, period.start - 50), period.start)
  for (const [pattern, narrow] of narrowings) {
    const match = pattern.exec(before)
    if (match === null) continue
    const { from, to } = period
    const start = period.start - match[0].length
    if (from === null || to === null) return { ...period, start }
    const { granularity } = period
    const days = narrow({ from, to, granularity }, (match[1] ?? '').toLowerCase(), reference)
    return days === null ? period : { ...period, ...days, start }
  }
  return period
}

function restOf({ from, to }: KnownDays, _: string, reference: string | null): Days {
  return { from: reference !== null && reference > from && reference <= to ? reference : from, to }
}

/** The first week of a month is its first seven days; calendars that start on Monday differ. */
function weekOfMonth({ from, to }: KnownDays, word: string): ReturnType<Narrow> {
  const first = word === 'last' ? addDays(to, -6) : addDays(from, 7 * (ordinalOf(word) - 1))
  if (first < from || first > to) return null
  const last = addDays(first, 6)
  return { from: first, to: last < to ? last : to, granularity: 'week', ambiguous: true }
}

function weekAround({ from }: KnownDays): ReturnType<Narrow> {
  const monday = addDays(from, 1 - weekdayOf(from))
  return { from: monday, to: addDays(monday, 6), granularity: 'week' }
}

function halfOf(days: KnownDays, word: string): Days {
  const middle = isYear(days)
    ? shiftDay(days.from, 'month', 6)
    : addDays(days.from, Math.floor(lengthOf(days) / 2))
  return word === 'first'
    ? { from: days.from, to: addDays(middle, -1) }
    : { from: middle, to: days.to }
}

/** Thirds, as dictionaries of time words have them; end and start of a year are a month. */
function edgeOf(days: KnownDays, word: string): Days {
  const { from, to } = days
  const isEnd = /^(?:end|close|late)$/.test(word)
  const isStart = /^(?:start|beginning|early)$/.test(word)
  if (days.granularity === 'day')
    return isEnd ? { from: to, to } : isStart ? { from, to: from } : days
  if (isYear(days)) {
    const months = /^(?:late|early|mid|middle)$/.test(word) ? 4 : 1
    if (isEnd) return { from: shiftDay(from, 'month', 12 - months), to }
    if (isStart) return { from, to: addDays(shiftDay(from, 'month', months), -1) }
    return { from: shiftDay(from, 'month', 4), to: addDays(shiftDay(from, 'month', 8), -1) }
  }
  const third = Math.floor(lengthOf(days) / 3)
  if (isEnd) return { from: addDays(to, 1 - Math.ceil(lengthOf(days) / 3)), to }
  if (isStart) return { from, to: addDays(from, third - 1) }
  return { from: addDays(from, third), to: addDays(from, 2 * third - 1) }
}

function isYear(days: KnownDays): boolean {
  return lengthOf(days) > 300
}

function lengthOf({ from, to }: KnownDays): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
}
