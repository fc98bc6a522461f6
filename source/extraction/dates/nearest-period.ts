import { parts } from './calendar-periods.ts'
import type { DateContext, Days } from './found-date.ts'

/** Where a recurring day or period is looked for from the reference date. */
export type Direction = 'past' | 'future'

/** Words before a date that turn the search back whatever the tense. */
const backward =
  /\b(?:since|last|past|previous)\s+(?:(?:the|late|early|mid|end|start|of|at|in)[\s-]+)*$/i

/**
 * Where a date is looked for: by the tense of its clause, unless the words before it tell.
 *
 * @param text The text.
 * @param start Where the date starts in it, in UTF-16 code units.
 * @param context Reference and tense.
 */
export function directionAt(text: string, start: number, context: DateContext): Direction {
  const isBackward =
    context.tense === 'past' || backward.test(text.slice(Math.max(0, start - 40), start))
  return isBackward ? 'past' : 'future'
}

/**
 * The nearest of the yearly returns of a period.
 *
 * @param reference ISO date.
 * @param direction `future`: the first that has not ended; `past`: the last that has started.
 * @param inYear Days of the period in a year; null where a year has none.
 * @returns Null when no year near by has one.
 */
export function nearestReturn(
  reference: string,
  direction: Direction,
  inYear: (year: number) => Days | null,
): Days | null {
  const { year } = parts(reference)
  const years = direction === 'future' ? [-1, 0, 1, 2, 3, 4] : [1, 0, -1, -2, -3, -4]
  for (const offset of years) {
    const days = inYear(year + offset)
    if (days === null || days.from === null || days.to === null) continue
    if (direction === 'future' ? days.to >= reference : days.from <= reference) return days
  }
  return null
}
