import { isoDate } from '../../model/calendar.ts'
import { parts } from './calendar-periods.ts'
import { type DateContext, type Period, unknownDays } from './found-date.ts'
import { directionAt } from './nearest-period.ts'

/** Ordinals of the days of a month, in words. */
export const dayWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )
/** “on the ninth”, “by the 15th of next month”: a noun after it would make it another ordinal. */
const dayOfMonth = new RegExp(
  `(?<=\\b(?:on|by|until|till|before|after|from)\\s)the\\s+(\\d{1,2}(?:st|nd|rd|th)|${dayWords.join('|')})` +
    '(?:\\s+of\\s+(this|next|the|the\\s+coming)\\s+month\\b)?(?=$|[.,;:!?)”"]|\\s+(?:and|or|in|at|for|to|with|when|but)\\b)',
  'gi',
)

/** Finds days of a month that the text leaves unsaid: “on the ninth”, “by the 15th”. */
export function findDaysOfMonth(text: string, context: DateContext): readonly Period[] {
  return [...text.matchAll(dayOfMonth)].flatMap((match): readonly Period[] => {
    const day = dayOf(match[1] ?? '')
    const [start, end] = [match.index, match.index + match[0].length]
    if (day < 1 || day > 31) return []
    const date = resolve(day, /^next/i.test(match[2] ?? ''), text, start, context)
    return [
      {
        start,
        end,
        ...(date === null ? unknownDays : { from: date, to: date }),
        granularity: 'day',
        basis: 'relative',
        ambiguous: true,
        isBare: true,
      },
    ]
  })
}

/** The day that an ordinal in figures or words stands for. */
export function dayOf(word: string): number {
  const index = dayWords.indexOf(word.toLowerCase())
  return index >= 0 ? index + 1 : Number.parseInt(word, 10)
}

/** The nearest such day ahead, or behind in the past. */
function resolve(
  day: number,
  isNext: boolean,
  text: string,
  start: number,
  context: DateContext,
): string | null {
  const { reference } = context
  if (reference === null) return null
  const isPast = directionAt(text, start, context) === 'past'
  const { year, month } = parts(reference)
  const shifts = isNext ? [1] : isPast ? [0, -1, -2] : [0, 1, 2]
  for (const shift of shifts) {
    const at = new Date(Date.UTC(year, month - 1 + shift, 1))
    const date = isoDate(at.getUTCFullYear(), at.getUTCMonth() + 1, day)
    if (date !== null && (isNext || (isPast ? date <= reference : date >= reference))) return date
  }
  return null
}
