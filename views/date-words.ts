import { months } from '../source/dossier/day-words.ts'
import type { DateValue } from '../source/model/date-value.ts'

const weekdays = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')

interface Day {
  readonly year: number
  readonly month: string
  readonly day: number
  readonly weekday: string
}

function readDay(iso: string): Day {
  const date = new Date(`${iso}T00:00:00Z`)
  return {
    year: date.getUTCFullYear(),
    month: months[date.getUTCMonth()] ?? '',
    day: date.getUTCDate(),
    weekday: weekdays[date.getUTCDay()] ?? '',
  }
}

const yearOf = (day: Day, knownYear: number | null): string =>
  day.year === knownYear ? '' : ` ${day.year}`

function rangeWords(first: Day, last: Day, knownYear: number | null): string {
  const end = `${last.day} ${last.month}${yearOf(last, knownYear)}`
  if (first.year !== last.year) return `${first.day} ${first.month} ${first.year} – ${end}`
  return first.month === last.month ? `${first.day}–${end}` : `${first.day} ${first.month} – ${end}`
}

function plainWords(value: DateValue, knownYear: number | null): string {
  const first = value.earliest === null ? null : readDay(value.earliest)
  const last = value.latest === null ? null : readDay(value.latest)
  if (first === null && last === null) return value.text
  if (first === null) return `by ${last?.day} ${last?.month}${yearOf(last as Day, knownYear)}`
  if (value.granularity === 'year') return String(first.year)
  if (value.granularity === 'month') return `${first.month} ${first.year}`
  if (value.granularity === 'day' && (last === null || value.latest === value.earliest)) {
    return `${first.weekday} ${first.day} ${first.month}${yearOf(first, knownYear)}`
  }
  if (last === null) return `from ${first.day} ${first.month}${yearOf(first, knownYear)}`
  return rangeWords(first, last, knownYear)
}

/**
 * Writes a date as people write it, no more exact than it is.
 *
 * @param value Date as the text gives it; null when it gives none.
 * @param knownYear Year that goes without saying, else null.
 * @returns “Sat 6 Dec”, “from 6 Dec”, “by 31 Dec”, “6–12 Dec”, “Nov 2025”; the words of the
 *   text where no day follows from them; “ ?” after what allows another reading; else “no date”.
 */
export function dateWords(value: DateValue | null, knownYear: number | null): string {
  if (value === null) return 'no date'
  return plainWords(value, knownYear) + (value.ambiguous ? ' ?' : '')
}
