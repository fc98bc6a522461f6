import { addDays } from '../../model/calendar.ts'
import { boundPeriod } from './bound-period.ts'
import { findCalendarDays } from './find-calendar-days.ts'
import { findDaysOfMonth } from './find-days-of-month.ts'
import { findEventTimes } from './find-event-times.ts'
import { findFeasts } from './find-feasts.ts'
import { findHours } from './find-hours.ts'
import { findMonths } from './find-months.ts'
import { findOpenTimes } from './find-open-times.ts'
import { findRelativePeriods } from './find-relative-periods.ts'
import { findSeasons } from './find-seasons.ts'
import { findSpans } from './find-spans.ts'
import { findWeekdays } from './find-weekdays.ts'
import { findYears } from './find-years.ts'
import type { DateContext, FoundDate, Period, PeriodFinder } from './found-date.ts'
import { narrowPeriod } from './narrow-period.ts'

/** Of two that overlap the longer wins, then the one found by the earlier of these. */
const finders: readonly PeriodFinder[] = [
  findCalendarDays,
  findDaysOfMonth,
  findMonths,
  findFeasts,
  findWeekdays,
  findRelativePeriods,
  findSpans,
  findSeasons,
  findYears,
  findHours,
  findOpenTimes,
  findEventTimes,
]

/**
 * Finds the dates of a text and resolves them against the date of the article, never against
 * today. Durations (“for two days”) are no dates.
 *
 * @param text A sentence or clause. Any text will do.
 * @param context Reference date, or null, and tense of the clause.
 * @returns The dates in order, not overlapping, each with its words; offsets are UTF-16 code
 *   units of the text. Empty when it names none.
 */
export function findDates(text: string, context: DateContext): readonly FoundDate[] {
  const periods = finders
    .flatMap((find) => find(text, context))
    .map((period) => narrowPeriod(text, period, context.reference))
    .map((period) => boundPeriod(text, inWeekAhead(text, period, context), context))
  return withoutOverlaps(periods).map((period) => toFoundDate(text, period))
}

/** “the beginning of the week”, of what is to come and told later in the week, is that of the next. */
function inWeekAhead(text: string, period: Period, { reference, tense }: DateContext): Period {
  const { from, to } = period
  const isWeek = /\bof\s+the\s+week$/i.test(text.slice(period.start, period.end))
  if (!isWeek || tense !== 'future' || from === null || to === null || reference === null)
    return period
  return to < reference ? { ...period, from: addDays(from, 7), to: addDays(to, 7) } : period
}

function withoutOverlaps(periods: readonly Period[]): readonly Period[] {
  const isDated = ({ basis }: Period) => (basis === 'event' ? 0 : 1)
  const ranked = periods.toSorted(
    (a, b) => isDated(b) - isDated(a) || b.end - b.start - (a.end - a.start),
  )
  const kept: Period[] = []
  for (const period of ranked) {
    const isFree = kept.every((other) => period.end <= other.start || period.start >= other.end)
    if (isFree && period.end > period.start) kept.push(period)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}

function toFoundDate(text: string, period: Period): FoundDate {
  const { start, end, granularity, basis, ambiguous } = period
  const isOrdered = period.from === null || period.to === null || period.from <= period.to
  const [earliest, latest] = isOrdered ? [period.from, period.to] : [null, period.to]
  return {
    start,
    end,
    value: { text: text.slice(start, end), earliest, latest, granularity, basis, ambiguous },
  }
}
