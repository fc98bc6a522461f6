import { type ParsedResult, strict } from 'chrono-node/en'
import { isoDate, monthPattern, weekdayOf } from '../../model/calendar.ts'
import { type DateContext, type Days, type Period, unknownDays } from './found-date.ts'
import { type Direction, directionAt, nearestReturn } from './nearest-period.ts'

/** Any instant does: only what the words themselves say is taken from the parser. */
const anyInstant = new Date(Date.UTC(2000, 5, 15, 12))
const worthParsing = new RegExp(`${monthPattern}|\\d{4}-\\d\\d`, 'i')
const opening = /^(?:(?:on|from|between)\s+)+/i
/** “of November, 28 points long”: a month, then a number of something else. */
const accidental = /^\p{Lu}\p{L}+,\s*\d{1,2}$/u
/** Capitalised words that make a day part of a name (“5 May Street”). */
const partOfName =
  /^\s+(?:Street|Road|Avenue|Square|Boulevard|Bridge|Stadium|University|Hospital|Brigade|Movement|Airport|Station|School|Camp|Park|Gate|Barracks)\b/

/**
 * Finds days of the calendar, with or without a year, and runs of them (“6–8 December”).
 *
 * The parser proposes; the year is set by the reference date.
 *
 * @see chrono-node, by Wanasit Tanakitrungruang and others.
 */
export function findCalendarDays(text: string, context: DateContext): readonly Period[] {
  if (!worthParsing.test(text)) return []
  return strict.parse(text, anyInstant).flatMap((result): readonly Period[] => {
    const start = result.index + (opening.exec(result.text)?.[0].length ?? 0)
    const end = result.index + result.text.trimEnd().length
    const words = text.slice(start, end)
    const isDay = result.start.isCertain('day') && result.start.isCertain('month')
    if (!isDay || !isWritten(words) || accidental.test(words) || partOfName.test(text.slice(end)))
      return []
    const days = resolve(
      result.start,
      result.end ?? result.start,
      context,
      directionAt(text, start, context),
    )
    const weekday = result.start.isCertain('weekday') ? result.start.get('weekday') : null
    const ambiguous = weekday !== null && days.from !== null && weekdayOf(days.from) % 7 !== weekday
    return [{ start, end, ...days, granularity: 'day', basis: 'absolute', ambiguous, isBare: true }]
  })
}

/** A capitalised month or the form of ISO 8601; “9/11” and “may 5” are none. */
function isWritten(words: string): boolean {
  const month = new RegExp(`\\b${monthPattern}\\b`, 'i').exec(words)?.[0]
  return month === undefined ? /^\d{4}-\d\d-\d\d/.test(words) : /^\p{Lu}/u.test(month)
}

function resolve(
  first: ParsedResult['start'],
  last: ParsedResult['start'],
  { reference }: DateContext,
  direction: Direction,
): Days {
  const written = [last, first].find((day) => day.isCertain('year'))?.get('year')
  const inYear = (year: number): Days | null => {
    const to = dayOf(last, year)
    const from = dayOf(first, year)
    if (from === null || to === null) return null
    const before = from > to ? dayOf(first, year - 1) : from
    return before === null ? null : { from: before, to }
  }
  if (written != null) return inYear(written) ?? unknownDays
  return reference === null
    ? unknownDays
    : (nearestReturn(reference, direction, inYear) ?? unknownDays)
}

function dayOf(components: ParsedResult['start'], year: number): string | null {
  return isoDate(year, components.get('month') ?? 0, components.get('day') ?? 0)
}
