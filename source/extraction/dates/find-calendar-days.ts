import { isoDate, monthNumber, weekdayNumber, weekdayOf } from '../../model/calendar.ts'
import { dayOf, dayWords } from './find-days-of-month.ts'
import { type DateContext, type Days, type Period, unknownDays } from './found-date.ts'
import { monthOrShort } from './month-names.ts'
import { directionAt, nearestReturn } from './nearest-period.ts'

const weekday =
  '(?:(?<weekday>(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?)\\.?,?\\s+(?:the\\s+)?)?'
const ordinal = '(?:st|nd|rd|th)?'
const through = '\\s*(?:[–—/-]|to|and|until|through|till)\\s*(?:the\\s+)?'
const year = '(?:,?\\s+(?<year>(?:19|20)\\d\\d)\\b)?'
const notCounted = '(?![\\w%]|[.,:]\\d)'

/** “the fifth of November”: the one way to write a day that has no figure. */
const spelled = new RegExp(
  `${weekday}\\bthe\\s+(?<day>${dayWords.join('|')})\\s+of\\s+(?<month>${monthOrShort})(?![a-z])${year}`,
  'g',
)
/** Ways to write a day or a run of days; of two at one place the first that fits is taken. */
const patterns: readonly RegExp[] = [
  // 2025-12-06
  /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<monthFigure>\d\d)-(?<day>\d\d)(?![\d-])/g,
  // 06.12.2025, 25/12/2025
  /(?<![\d./-])(?<day>\d{1,2})[./](?<monthFigure>\d{1,2})[./](?<year>(?:19|20)\d\d)(?![\d/])/g,
  // Saturday, 6 December 2025; 6–8 December; 29 December to 3 January
  new RegExp(
    `${weekday}(?<![\\d.,:/–-])\\b(?<day>\\d{1,2})${ordinal}(?:${through}(?<lastDay>\\d{1,2})${ordinal})?` +
      `\\s+(?:of\\s+)?(?<month>${monthOrShort})(?![a-z])` +
      `(?:${through}(?<farDay>\\d{1,2})${ordinal}\\s+(?<farMonth>${monthOrShort})(?![a-z]))?${year}`,
    'g',
  ),
  spelled,
  // Saturday, December 6, 2025; December 6–8; December 29 to January 3
  new RegExp(
    `${weekday}\\b(?<month>${monthOrShort})\\s+(?:the\\s+)?(?<day>\\d{1,2})${ordinal}${notCounted}` +
      `(?:${through}(?:(?<farMonth>${monthOrShort})\\s+)?(?<lastDay>\\d{1,2})${ordinal}${notCounted})?${year}`,
    'g',
  ),
]
/** Capitalised words that make a day part of a name (“5 May Street”). */
const partOfName =
  /^\s+(?:Street|Road|Avenue|Square|Boulevard|Bridge|Stadium|University|Hospital|Brigade|Movement|Airport|Station|School|Camp|Park|Gate|Barracks)\b/

/**
 * Finds days of the calendar, with or without a year, and runs of them (“6–8 December”).
 */
export function findCalendarDays(text: string, context: DateContext): readonly Period[] {
  const possible = /\d/.test(text) ? patterns : [spelled]
  return possible.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Period[] => {
      const [start, end] = [match.index, match.index + match[0].length]
      const run = readRun(match.groups ?? {})
      if (run === null || partOfName.test(text.slice(end))) return []
      const days = resolve(run, text, start, context)
      const named = weekdayNumber(match.groups?.weekday ?? '')
      const ambiguous = named !== null && days.from !== null && weekdayOf(days.from) !== named
      return [
        { start, end, ...days, granularity: 'day', basis: 'absolute', ambiguous, isBare: true },
      ]
    }),
  )
}

/** First and last day of a run, and the year the text gives to the last. */
interface Run {
  readonly first: { readonly month: number; readonly day: number }
  readonly last: { readonly month: number; readonly day: number }
  readonly year: number | null
}

function readRun(groups: Readonly<Record<string, string | undefined>>): Run | null {
  const { month, monthFigure, farMonth, day, lastDay, farDay, year } = groups
  const named = monthNumber(month ?? '') ?? Number(monthFigure)
  const first = { month: named, day: dayOf(day ?? '') }
  const last = {
    month: monthNumber(farMonth ?? '') ?? named,
    day: dayOf(farDay ?? lastDay ?? day ?? ''),
  }
  const isDay = isoDate(2000, first.month, first.day) !== null
  const isRun = isoDate(2000, last.month, last.day) !== null
  return isDay && isRun ? { first, last, year: year === undefined ? null : Number(year) } : null
}

function resolve(run: Run, text: string, start: number, context: DateContext): Days {
  const { first, last } = run
  const inYear = (at: number): Days | null => {
    const to = isoDate(at, last.month, last.day)
    const startsBefore = first.month > last.month
    const from = isoDate(startsBefore ? at - 1 : at, first.month, first.day)
    return from === null || to === null || from > to ? null : { from, to }
  }
  if (run.year !== null) return inYear(run.year) ?? unknownDays
  if (context.reference === null) return unknownDays
  const direction = directionAt(text, start, context)
  return nearestReturn(context.reference, direction, inYear) ?? unknownDays
}
