/** Months as written out or shortened, for use inside a case-insensitive pattern. */
export const monthPattern =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|' +
  'jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)'

/** Days of the week as written out or shortened, for use inside a case-insensitive pattern. */
export const weekdayPattern =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|' +
  'mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const dayLength = 86_400_000

/**
 * Number of a month from its name or abbreviation.
 *
 * @param name Any case, with or without a full stop.
 * @returns 1 to 12; null when it is no month.
 */
export function monthNumber(name: string): number | null {
  const index = months.indexOf(name.slice(0, 3).toLowerCase())
  return index < 0 ? null : index + 1
}

/**
 * Number of a day of the week from its name or abbreviation.
 *
 * @param name Any case, with or without a full stop.
 * @returns 1 (Monday) to 7, as ISO 8601 counts; null when it is no day of the week.
 */
export function weekdayNumber(name: string): number | null {
  const index = weekdays.indexOf(name.slice(0, 3).toLowerCase())
  return index < 0 ? null : index + 1
}

/**
 * ISO date of a calendar day.
 *
 * @param year 1000 to 9999.
 * @param month 1 to 12.
 * @param day 1 to 31.
 * @returns `YYYY-MM-DD`; null when there is no such day.
 */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null
  return day <= daysInMonth(year, month) ? write(Date.UTC(year, month - 1, day)) : null
}

/**
 * Length of a month in days.
 *
 * @param year 1000 to 9999.
 * @param month 1 to 12.
 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * The day a number of days after another.
 *
 * @param date ISO date.
 * @param days Whole days; negative for days before.
 * @returns ISO date; the same day when that would leave the years 1000 to 9999.
 */
export function addDays(date: string, days: number): string {
  const moved = new Date(Date.parse(date) + days * dayLength)
  const year = moved.getUTCFullYear()
  return year >= 1000 && year <= 9999 ? write(moved.getTime()) : date
}

/**
 * Day of the week of a date.
 *
 * @param date ISO date.
 * @returns 1 (Monday) to 7.
 */
export function weekdayOf(date: string): number {
  return new Date(Date.parse(date)).getUTCDay() || 7
}

function write(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
