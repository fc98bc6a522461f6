import { parts } from './calendar-periods.ts'
import type { DateContext, Days } from './found-date.ts'

/** Where a recurring day or period is looked for from the reference date. */
export type Direction = 'past' | 'future'

/** Words before a date that turn the search back whatever the tense. */
const backward =
  /\b(?:since|last|past|previous)\s+(?:(?:the|late|early|mid|end|start|of|at|in)[\s-]+)*$/i

/**
 * A participle before “in May” that tells of something done: “the draft leaked in November”, not
 * “a revised draft in May”.
 */
const done =
  /(?<!\b(?:be|being|is|are|get|gets|to|will|would|can|could|may|might|must|shall|should|an?|the|its|their|his|her|our|this|that|any|some|both|more|most|long|newly)[\s-])\b([a-z]{3,}ed|put\s+forward|held|met|struck|sent|made|won|taken|given|brought|written|drawn|begun|fought|said|told|wrote)\b[^,;:.!?()]{0,40}?\s(?:in|on|at|late|early|late\s+on|early\s+on|earlier)\s+(?:the\s+)?$/
/** Words that end like one, and participles of what is still to be. */
const pending =
  /^(?:expected|scheduled|planned|slated|pencilled|timed|booked|intended|proposed|required|anticipated|supposed|delayed|postponed|extended|invited|indeed|hundred|proceed|exceed|succeed|need)$/

/**
 * Where a date is looked for: by the tense of its clause, unless the words before it tell.
 *
 * @param text The text.
 * @param start Where the date starts in it, in UTF-16 code units.
 * @param context Reference and tense.
 */
export function directionAt(text: string, start: number, context: DateContext): Direction {
  const before = text.slice(Math.max(0, start - 80), start)
  const participle = done.exec(before)?.[1]
  const isDone = participle !== undefined && !pending.test(participle)
  return context.tense === 'past' || isDone || backward.test(before) ? 'past' : 'future'
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
