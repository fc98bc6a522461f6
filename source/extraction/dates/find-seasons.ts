import { monthsFrom, parts, periodAround } from './calendar-periods.ts'
import { ordinalOf, ordinalPattern } from './count-words.ts'
import { type DateContext, type Days, type Period, unknownDays } from './found-date.ts'
import { directionAt, nearestReturn } from './nearest-period.ts'

/** First months of the seasons as weather services of the northern hemisphere count them. */
const seasonStart: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
}
const season =
  /\b(?:(last|next|this|the coming|the)\s+|(?:in|by|since|until|before|over|early|late)\s+(?=[a-z]))(spring|summer|autumn|fall|winter)\b(?:\s+(?:of\s+)?((?:19|20)\d\d)\b)?/gi
const quarter = new RegExp(
  `\\b(?:(?:the\\s+)?(${ordinalPattern})\\s+quarter|Q[1-4])\\b(?:\\s+(?:of\\s+)?((?:19|20)\\d\\d)\\b)?`,
  'gi',
)
const notSeason = /^\s+(?:offensive|in\b(?!\s+(?:which|the))|apart|short|of\b(?!\s+(?:19|20)\d\d))/

/**
 * Finds seasons and quarters. Seasons are ambiguous: half the world counts them the other way.
 */
export function findSeasons(text: string, context: DateContext): readonly Period[] {
  const seasons = [...text.matchAll(season)].flatMap((match): readonly Period[] => {
    const [words, which, name = '', year] = match
    const start =
      match.index + (which === undefined ? words.toLowerCase().lastIndexOf(name.toLowerCase()) : 0)
    const end = match.index + words.length
    if (name === 'fall' && which !== undefined && notSeason.test(text.slice(end))) return []
    if (name === 'fall' && which?.toLowerCase() === 'the') return []
    const days = resolveSeason(name.toLowerCase(), which?.toLowerCase(), year, text, start, context)
    return [period(start, end, days, true)]
  })
  const quarters = [...text.matchAll(quarter)].flatMap((match): readonly Period[] => {
    const number = match[1] ? ordinalOf(match[1]) : Number(match[0][1])
    if (number > 4) return []
    const [start, end] = [match.index, match.index + match[0].length]
    return [period(start, end, resolveQuarter(number, match[2], text, start, context), false)]
  })
  return [...seasons, ...quarters]
}

function resolveSeason(
  name: string,
  which: string | undefined,
  year: string | undefined,
  text: string,
  start: number,
  context: DateContext,
): Days {
  const inYear = (at: number) => monthsFrom(at, seasonStart[name] ?? 1, 3)
  if (year !== undefined) return inYear(Number(year))
  const { reference } = context
  if (reference === null) return unknownDays
  const now = parts(reference).year
  const started = nearestReturn(reference, 'past', inYear) ?? unknownDays
  const isNow = started.to !== null && started.to >= reference
  if (which === 'last') return isNow ? inYear(parts(started.from ?? reference).year - 1) : started
  if (which === 'this' && !isNow) return context.tense === 'past' ? started : inYear(now)
  if (which === 'next') {
    return (
      nearestReturn(
        isNow ? (periodAround('day', started.to ?? reference, 1).from ?? reference) : reference,
        'future',
        inYear,
      ) ?? unknownDays
    )
  }
  return nearestReturn(reference, directionAt(text, start, context), inYear) ?? unknownDays
}

function resolveQuarter(
  number: number,
  year: string | undefined,
  text: string,
  start: number,
  context: DateContext,
): Days {
  const inYear = (at: number) => monthsFrom(at, 3 * number - 2, 3)
  if (year !== undefined) return inYear(Number(year))
  if (context.reference === null) return unknownDays
  return nearestReturn(context.reference, directionAt(text, start, context), inYear) ?? unknownDays
}

function period(start: number, end: number, days: Days, ambiguous: boolean): Period {
  return { start, end, ...days, granularity: 'month', basis: 'absolute', ambiguous, isBare: true }
}
