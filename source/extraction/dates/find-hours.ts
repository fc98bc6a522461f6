import { addDays } from '../../model/calendar.ts'
import { type DateContext, type Period, unknownDays } from './found-date.ts'

const hour =
  /\b(?:at|by|until|till|from|before|after|around)\s+(?:(?:the\s+)?(?:stroke\s+of\s+)?midnight|noon|midday|dawn|daybreak|first\s+light|sunrise|sunset|dusk|nightfall|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?|\d{1,2}:\d\d(?:\s+(?:GMT|UTC|local\s+time))?)(?!\s+(?:on|of)\s|[\w:])/gi

/**
 * Finds hours of the day without a day: “at dawn”, “by midnight”. The day is that of the
 * article or the next; in the past they name none.
 */
export function findHours(text: string, { reference, tense }: DateContext): readonly Period[] {
  if (tense === 'past') return []
  return [...text.matchAll(hour)].map((match): Period => {
    const [start, end] = [match.index, match.index + match[0].length]
    const days = reference === null ? unknownDays : { from: reference, to: addDays(reference, 1) }
    return {
      start,
      end,
      ...days,
      granularity: 'day',
      basis: 'relative',
      ambiguous: true,
      isBare: false,
    }
  })
}
