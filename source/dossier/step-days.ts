import { addDays } from '../model/calendar.ts'
import type { DateValue } from '../model/date-value.ts'

/** Days of a calendar. */
export interface StepDays {
  /** ISO date. */
  readonly first: string
  /** ISO date of the last day itself. */
  readonly last: string
  /** Whether it is to be done by then, rather than then. */
  readonly isDeadline: boolean
}

/** Words that make of a day the last one. “Through Friday” still goes on then. */
const upTo =
  /^(?:by|before|until|till|within|up\s+to|ahead\s+of|prior\s+to|(?:no|not)\s+later\s+than|as\s+late\s+as)\b/i

/**
 * The days a step belongs to in a calendar.
 *
 * @param when Its date; null when the text gives none.
 * @returns Null where it has no day: of months, years and open times nobody knows which.
 *   Of “by 31 December” the last day, of “6–12 December” all of them.
 */
export function stepDays(when: DateValue | null): StepDays | null {
  if (when === null || (when.granularity !== 'day' && when.granularity !== 'week')) return null
  const { earliest, latest } = when
  if (latest !== null && (earliest === null || (earliest < latest && upTo.test(when.text)))) {
    return { first: latest, last: latest, isDeadline: true }
  }
  // Of “from Friday” the day is the first one, and how long it goes on is not known.
  if (earliest === null) return null
  const last = latest === null || latest < earliest ? earliest : latest
  return { first: earliest, last, isDeadline: false }
}

/** The day after, as a calendar ends; null where there is none, at the end of the year 9999. */
export const endOf = ({ last }: StepDays): string | null => {
  const end = addDays(last, 1)
  return end > last ? end : null
}
