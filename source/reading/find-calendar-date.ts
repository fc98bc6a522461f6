import { isoDate, monthNumber, monthPattern, weekdayPattern } from '../model/calendar.ts'

/** A calendar date in a line of layout. Offsets: UTF-16 code units of the line. */
export interface CalendarDate {
  readonly start: number
  readonly end: number
  /** Null when the line gives no year. */
  readonly year: number | null
  readonly month: number
  readonly day: number
}

const weekday = `(?:${weekdayPattern}\\.?,?\\s+)?`
const month = `(?<month>${monthPattern})\\b\\.?`
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const year = '(?<year>(?:19|20)\\d\\d)'

/** Ways to write a date; longer ones first, since the first that fits is taken. */
const patterns: readonly RegExp[] = [
  new RegExp(`(?<![\\d-])${year}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`),
  new RegExp(`\\b${weekday}${month}\\s+${day},?\\s+${year}\\b`, 'i'),
  new RegExp(`\\b${weekday}${day}[\\s-]+(?:of\\s+)?${month},?[\\s-]+${year}\\b`, 'i'),
  new RegExp(`(?<![\\d.])(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?${year}\\b`),
  new RegExp(`(?<![\\d/])(?<first>\\d{1,2})/(?<second>\\d{1,2})/${year}\\b`),
  new RegExp(`\\b${weekday}${month}\\s+${day}(?![\\d:.]*\\d)`, 'i'),
  new RegExp(`\\b${weekday}${day}\\s+${month}(?![\\w])`, 'i'),
]

/**
 * Finds the first calendar date of a line, with or without a year.
 *
 * @param text A line of layout (a dateline, a stamp), not running text.
 * @returns Null when there is none, when it is no day of the calendar, or when two figures
 *   may stand for day and month either way.
 */
export function findCalendarDate(text: string): CalendarDate | null {
  if (!/\d/.test(text)) return null
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match?.groups === undefined) continue
    const parts = dayAndMonth(match.groups)
    const written = match.groups.year
    const found = written === undefined ? null : Number(written)
    if (parts === null || isoDate(found ?? 2000, parts.month, parts.day) === null) continue
    return { start: match.index, end: match.index + match[0].length, year: found, ...parts }
  }
  return null
}

function dayAndMonth(
  groups: Readonly<Record<string, string | undefined>>,
): { readonly day: number; readonly month: number } | null {
  const { first, second, month, day } = groups
  if (month !== undefined) {
    return { day: Number(day), month: monthNumber(month) ?? Number(month) }
  }
  const [a, b] = [Number(first), Number(second)]
  if (a === b || (a > 12 && b <= 12)) return { day: a, month: b }
  return b > 12 && a <= 12 ? { day: b, month: a } : null
}
