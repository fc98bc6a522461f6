import { monthsFrom, parts } from './calendar-periods.ts'
import type { DateContext, Period } from './found-date.ts'

const year =
  /(?<![\d$€£¥.,/–-])\b((?:19|20)\d\d)\b(?![\d%]|[.,]\d|[-–/]\d|\s*(?:percent|per cent|million|billion|km|dollars|euros))/g
const governed =
  /(?:\b(?:in|by|since|until|till|before|after|from|of|during|through|throughout|to|late|early|into|around|beyond|for|year|between|and)|\bmid|\bend|\b(?:late|early))[\s-]+$/i
const attribute = /\b(?:the|a|its|their|his|her|our)\s+$/i

/**
 * Finds years: “in 2026”, “by 2030”. A year inside a name (“the 1994 accord”) is a step's date
 * only when it has not passed.
 */
export function findYears(text: string, { reference }: DateContext): readonly Period[] {
  return [...text.matchAll(year)].flatMap((match): readonly Period[] => {
    const number = Number(match[1])
    const [start, end] = [match.index, match.index + match[0].length]
    const before = text.slice(Math.max(0, start - 20), start)
    const isCount = number % 100 === 0 && /^\s+\p{Ll}/u.test(text.slice(end))
    const isAhead = reference !== null && number >= parts(reference).year
    const isNamed = attribute.test(before) && isAhead && /^\s+\p{L}/u.test(text.slice(end))
    if (isCount || !(governed.test(before) || isNamed)) return []
    const days = monthsFrom(number, 1, 12)
    return [
      {
        start,
        end,
        ...days,
        granularity: 'year',
        basis: 'absolute',
        ambiguous: false,
        isBare: true,
      },
    ]
  })
}
