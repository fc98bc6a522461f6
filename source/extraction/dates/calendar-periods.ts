import { addDays, daysInMonth, isoDate, weekdayOf } from '../../model/calendar.ts'
import { type Days, unknownDays } from './found-date.ts'

/** Units that weeks and years are counted in. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/**
 * The calendar period that holds a day, or one a number of periods away from it.
 *
 * @param unit Weeks start on Monday.
 * @param date ISO date.
 * @param shift Whole periods; negative for earlier ones.
 * @returns Its first and last day; unknown outside the years 1000 to 9999.
 */
export function periodAround(unit: Unit, date: string, shift: number): Days {
  const { year, month } = parts(date)
  switch (unit) {
    case 'day':
      return daysFrom(addDays(date, shift), 1)
    case 'week':
      return daysFrom(addDays(date, 1 - weekdayOf(date) + 7 * shift), 7)
    case 'month':
      return monthsFrom(year, month + shift, 1)
    case 'quarter':
      return monthsFrom(year, month - ((month - 1) % 3) + 3 * shift, 3)
    case 'year':
      return monthsFrom(year + shift, 1, 12)
  }
}

/**
 * A run of whole months.
 *
 * @param year Year the month is counted from.
 * @param month 1 to 12; other numbers reach into the years around.
 * @param length Months, 1 or more.
 */
export function monthsFrom(year: number, month: number, length: number): Days {
  const first = monthAt(year, month)
  const last = monthAt(year, month + length - 1)
  const from = isoDate(first.year, first.month, 1)
  const to = isoDate(last.year, last.month, daysInMonth(last.year, last.month))
  return from === null || to === null ? unknownDays : { from, to }
}

/**
 * The day a number of calendar units after another, in the last days of a month cut to it.
 *
 * @param date ISO date.
 * @param unit Unit counted in.
 * @param count Whole units; negative for days before.
 */
export function shiftDay(date: string, unit: Unit, count: number): string {
  if (unit === 'day') return addDays(date, count)
  if (unit === 'week') return addDays(date, 7 * count)
  const months = { month: 1, quarter: 3, year: 12 }[unit] * count
  const { year, month, day } = parts(date)
  const target = monthAt(year, month + months)
  return (
    isoDate(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month))) ??
    date
  )
}

/**
 * Year, month and day of a date.
 *
 * @param date ISO date.
 */
export function parts(date: string): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}

function daysFrom(from: string, length: number): Days {
  return { from, to: addDays(from, length - 1) }
}

function monthAt(year: number, month: number): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}
