import { addDays } from '../../model/calendar.ts'
import { eventNoun } from './event-nouns.ts'
import type { DateContext, Period } from './found-date.ts'

type Bound = 'at' | 'by' | 'upTo' | 'before' | 'after' | 'from' | 'between' | 'since' | 'around'

/** Prepositions before a date and what they make of it. The first that fits is taken. */
const bounds: readonly (readonly [pattern: RegExp, bound: Bound])[] = [
  [/\b(?:no|not)\s+(?:earlier|sooner)\s+than\s+(?:in\s+|on\s+)?$/i, 'from'],
  [/\b(?:no|not)\s+later\s+than\s+(?:in\s+|on\s+)?$/i, 'by'],
  [/\bnot\s+(?:before|until)\s+$/i, 'from'],
  [/\b(?:from|between)\s+$/i, 'between'],
  [/\bsince\s+(?:at\s+least\s+|the\s+)?$/i, 'since'],
  [
    /\b(?:starting|beginning|effective|as\s+of|as\s+early\s+as)\s+(?:in\s+|on\s+|from\s+)?$/i,
    'from',
  ],
  [/\b(?:by|as\s+late\s+as)\s+(?:at\s+the\s+latest\s+|the\s+)?$/i, 'by'],
  [/\b(?:until|till|through|throughout|(?<!-)up\s+to)\s+(?:at\s+least\s+|the\s+)?$/i, 'upTo'],
  [/\b(?:before|ahead\s+of|prior\s+to)\s+(?:the\s+)?$/i, 'before'],
  [/\b(?:after|beyond|following|past)\s+(?:the\s+)?$/i, 'after'],
  [/\b(?:around|about|circa)\s+$/i, 'around'],
  [/\b(?:(?:on|in|at|for|during|within|come)\s+(?:the\s+)?|(?<!ed\s)over\s+(?:the\s+)?)$/i, 'at'],
]
/** An event that a month or day names: “before the June elections”. */
const datedEvent = new RegExp(`^(?:['’]s)?\\s+(?:[^\\s,.;:!?()]+\\s+){0,2}?${eventNoun}\\b`, 'i')
/** Time of day before a date, which belongs to its words: “noon on Friday”, “late on”. */
const timeOfDay =
  /\b(?:noon|midday|midnight|dawn|daybreak|first\s+light|sunrise|sunset|dusk|nightfall|late|early|later|earlier|(?:the\s+)?(?:morning|afternoon|evening|night)\s+of|\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s+(?:GMT|UTC))?|\d{1,2}\s?(?:[ap]\.?m\.?|GMT|UTC))\s+(?:on\s+)?$/i
/** “the end of June”, “year’s end”. */
const atEnd = /^(?:the\s+)?(?:very\s+)?(?:end|close)\b|[\s-]end$/i

/**
 * Bounds a period by the preposition before it: “by Friday” ends with Friday, “after Friday”
 * starts the day after.
 *
 * @param text The text the period was found in.
 * @param period A bare period; others are returned as they are.
 * @param context Reference and tense: what is due ahead starts with the reference day.
 * @returns The days that are meant, its span grown by the words.
 */
export function boundPeriod(text: string, period: Period, context: DateContext): Period {
  if (!period.isBare) return period
  const timed = growBack(text, period, period.granularity === 'day' ? timeOfDay : null)
  const before = text.slice(Math.max(0, timed.start - 30), timed.start)
  for (const [pattern, bound] of bounds) {
    const match = pattern.exec(before)
    if (match === null) continue
    const start = timed.start - match[0].length
    const isEvent = bound === 'before' || bound === 'after' || /\bthe\s+$/i.test(match[0])
    const event = isEvent ? (datedEvent.exec(text.slice(timed.end))?.[0].length ?? 0) : 0
    // Whatever is done before the end of June is done in June.
    const isOfEnd = bound === 'before' && atEnd.test(text.slice(timed.start, timed.end))
    const grown = { ...timed, start, end: timed.end + event }
    const bounded = apply(isOfEnd ? 'upTo' : bound, grown, context)
    return bound === 'at' ? growBack(text, bounded, timeOfDay) : bounded
  }
  return timed
}

function growBack(text: string, period: Period, pattern: RegExp | null): Period {
  const match = pattern?.exec(text.slice(Math.max(0, period.start - 30), period.start))
  return match == null ? period : { ...period, start: period.start - match[0].length }
}

function apply(bound: Bound, period: Period, { reference, tense }: DateContext): Period {
  const { from, to } = period
  const open = (day: string | null, last: string | null): Period => ({
    ...period,
    from: day,
    to: last,
    granularity: 'open',
  })
  const upTo = (last: string | null): Period => {
    const isAhead = tense !== 'past' && reference !== null && last !== null && reference <= last
    return { ...period, from: isAhead ? reference : null, to: last }
  }
  switch (bound) {
    case 'at':
      return period
    case 'around':
      return { ...period, ambiguous: true }
    case 'by':
      return upTo(period.granularity === 'day' ? from : to)
    case 'upTo':
      return upTo(to)
    case 'before':
      return upTo(from === null ? null : addDays(from, -1))
    case 'after':
      return open(to === null ? null : addDays(to, 1), null)
    case 'between':
      return period.granularity === 'day' && from !== to ? period : open(from, null)
    case 'from':
      return open(from, null)
    case 'since':
      return open(from, reference !== null && from !== null && from <= reference ? reference : null)
  }
}
