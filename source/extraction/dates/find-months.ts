import { monthNumber } from '../../model/calendar.ts'
import { monthsFrom, parts } from './calendar-periods.ts'
import { type DateContext, type Days, type Period, unknownDays } from './found-date.ts'
import { monthName } from './month-names.ts'
import { directionAt, nearestReturn } from './nearest-period.ts'

const month = new RegExp(
  `(?:\\b([Ll]ast|[Nn]ext|[Tt]his(?: coming| past)?|[Cc]oming)\\s+|\\b[Ff]rom\\s+(?=${monthName}\\s+to\\s))?\\b(${monthName})(?![a-zA-Z])` +
    `(?:\\s*(?:[–-]|to|and|through|until)\\s*(${monthName})(?!\\s+\\d{1,2}\\b(?!\\d)))?(?:,?\\s+(?:of\\s+)?((?:19|20)\\d\\d)\\b)?`,
  'g',
)
/** Names of months that are also verbs, people or adjectives need a sign beside them. */
const doubtful = /^(?:March|April|May|June|August)$/i
const sign =
  /(?:\b(?:in|by|since|until|till|before|after|from|of|for|late|early|last|next|this|the|its|through|to|and|or|between|during|around|about|end|as|a|per)|\bmid|\bend|\bearly|\blate|['’]s)[\s–-]*$/i

/**
 * Finds months without a day: “in June”, “last October”, “December 2026”, “June to August”.
 */
export function findMonths(text: string, context: DateContext): readonly Period[] {
  return [...text.matchAll(month)].flatMap((match): readonly Period[] => {
    const [words, which, first = '', last, year] = match
    const at = match.index + words.indexOf(first)
    const before = text.slice(Math.max(0, match.index - 20), match.index)
    const isSure =
      which !== undefined || year !== undefined || last !== undefined || sign.test(before)
    const after = text.slice(match.index + words.length)
    const isOther = /^\s+(?:for|on|to|against|of)\b/.test(after) && /^march$/i.test(first)
    if (/\b(?:every|each)\s+$/i.test(before)) return []
    if (doubtful.test(first) && (!isSure || isOther)) return []
    if (isPartOfDay(before, after, year)) return []
    const days = resolve([first, last ?? first], year, which, text, at, context)
    const end = match.index + words.length
    return [
      {
        start: match.index,
        end,
        ...days,
        granularity: 'month',
        basis: 'absolute',
        ambiguous: false,
        isBare: true,
      },
    ]
  })
}

/** “June 3” and “3 June” are days; “June 2.5 million” is none. */
function isPartOfDay(before: string, after: string, year: string | undefined): boolean {
  const isFollowed = year === undefined && /^\s+\d{1,2}(?:st|nd|rd|th)?\b(?![\d.,]*\d)/.test(after)
  return isFollowed || /\b\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?[\s-]+$/.test(before)
}

function resolve(
  [first, last]: readonly [string, string],
  written: string | undefined,
  which: string | undefined,
  text: string,
  at: number,
  context: DateContext,
): Days {
  const from = monthNumber(first) ?? 1
  const length = ((monthNumber(last) ?? from) - from + 12) % 12
  const inYear = (year: number) => monthsFrom(year, from, length + 1)
  if (written !== undefined) return inYear(Number(written))
  if (context.reference === null) return unknownDays
  const now = parts(context.reference)
  const word = which?.toLowerCase()
  if (word === 'last') return inYear(from < now.month ? now.year : now.year - 1)
  if (word === 'next' || word === 'coming')
    return inYear(from > now.month ? now.year : now.year + 1)
  if (word === 'this') return inYear(now.year)
  return nearestReturn(context.reference, directionAt(text, at, context), inYear) ?? unknownDays
}
