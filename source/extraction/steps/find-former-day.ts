import { addDays } from '../../model/calendar.ts'
import type { DateValue } from '../../model/date-value.ts'
import type { Context } from '../context.ts'
import { findDates } from '../dates/resolve-date.ts'
import type { StepDraft } from './step-draft.ts'

/** What stands right before the day that was given up: “from Monday to”, “instead of Tuesday”. */
const LEAD =
  /(?:\b(?:from|instead of|rather than)|\b(?:planned|scheduled|due|set|slated|meant|fixed|called|expected|billed|announced|hoped)(?: (?:for|on))?(?: this| last)?|\b(?:was|were|had been|been|once|originally|first|initially|previously) (?:\p{L}+ ){0,2}(?:to|due|set|scheduled|planned|supposed|expected|slated|meant)(?: \p{L}+){1,6}?(?: (?:on|for))?)\s+$/iu

/** “Friday’s talks have been moved”, and what comes sooner than it was to. */
const OWNED = /^(?:'s|’s|['’](?=\s))/
const SOONER = /\b(?:brought forward|bring forward|moved up|earlier than|sooner than)\b/i

/** The day an event was to be on before the one its clause gives; null where it does not say. */
export function findFormerDay(step: StepDraft, { article }: Context): DateValue | null {
  const { when, because, form } = step
  if (form !== 'clause' || when === null) return null
  const { source, published } = article
  const clause = source.slice(because.start, because.end)
  const isMoved = / to another day$/.test(step.rule)
  if (!isMoved && !GIVEN_UP.test(clause)) return null
  const read = (tense: 'future' | 'past') => findDates(clause, { reference: published, tense })
  const past = read('past')
  for (const { start, end, value } of read('future')) {
    if (value.text === when.text) continue
    // Prepositions belong to what leads up to a day; “from Monday to Wednesday” is one stretch.
    const lead = clause.slice(0, start) + (/^(?:(?:on|for|from|by) )?/i.exec(value.text)?.[0] ?? '')
    const stretch = /^from (.+?)(?: (?:to|until|till) [\s\S]*)?$/i.exec(value.text)
    const isLed = LEAD.test(lead) || stretch !== null
    const isOwn = isMoved && OWNED.test(clause.slice(end))
    if (!isLed && !isOwn) continue
    const day = stretch?.[1] === undefined ? value : dayOf(stretch[1], published)
    if (day === null || day.granularity !== 'day' || isSame(day, when)) continue
    const isAfter = (day.earliest ?? '') > (when.latest ?? when.earliest ?? '9999')
    if (!isAfter || SOONER.test(clause)) return day
    const before = past.find((one) => one.start === start)?.value ?? null
    return before ?? weekBefore(day)
  }
  return null
}

/** Words by which a clause without a verb of moving tells that a day was given up. */
const GIVEN_UP =
  /\b(?:instead of|rather than)\b|\b(?:was|were|had been) (?:\p{L}+ ){0,2}(?:to|due|set|scheduled|planned|supposed|expected|slated|meant)\b/iu

const dayOf = (words: string, reference: string | null): DateValue | null =>
  findDates(words, { reference, tense: 'future' })[0]?.value ?? null

const isSame = (a: DateValue, b: DateValue): boolean =>
  a.earliest === b.earliest && a.latest === b.latest

const shifted = (day: string | null): string | null => (day === null ? null : addDays(day, -7))

/** A weekday that is given up lies before the new one: “put off from Friday to Tuesday”. */
const weekBefore = (day: DateValue): DateValue | null =>
  day.basis === 'weekday'
    ? { ...day, earliest: shifted(day.earliest), latest: shifted(day.latest) }
    : null
