import type { DateValue } from '../../model/date-value.ts'
import type { RecordMarks } from '../../model/marks.ts'
import type { NextStep } from '../../model/next-step.ts'
import type { PastEvent } from '../../model/past-event.ts'
import { dayOf, type Entry } from './entry.ts'
import {
  conceptsOf,
  isFirm,
  isThin,
  likeness,
  meets,
  namesClash,
  numbersClash,
  sharedCount,
  withDoers,
} from './likeness.ts'
import { possibly, type Rule, same } from './rule.ts'

/** Least likeness of two steps whose days agree, whose days are not both known, and that moved. */
const leastDated = 0.4
const leastUndated = 0.55
const leastMoved = 0.6
/** Days after which a step without a date is taken for another. */
const longestWithoutDate = 10

/** What most steps are: people come together, go somewhere, begin or agree. */
export const commonInSteps = conceptsOf('talks visit begin agree text side')

const millisecondsOfDay = 86_400_000

/** Days from one day to another; 0 when either is unknown. */
function daysBetween(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0
  return Math.abs(Date.parse(a) - Date.parse(b)) / millisecondsOfDay
}

/** Whether a date has a day to be compared by. */
export const isDated = (when: DateValue | null): when is DateValue =>
  when !== null && (when.earliest !== null || when.latest !== null) && when.granularity !== 'open'

/** Whether two dates have a day in common. */
export function datesMeet(a: DateValue, b: DateValue): boolean {
  const from = (when: DateValue) => when.earliest ?? when.latest ?? ''
  const until = (when: DateValue) => when.latest ?? when.earliest ?? ''
  return from(a) <= until(b) && from(b) <= until(a)
}

/** Whether a step was still ahead when an article came. */
function isAhead(when: DateValue, { article }: Entry<unknown>): boolean {
  const day = dayOf(article)
  const until = when.latest ?? when.earliest
  return day === null || until === null || day <= until
}

/** Whether one meets face to face and the other through go-betweens. */
const waysClash = (a: RecordMarks, b: RecordMarks): boolean =>
  [a, b].some(({ terms }) => terms.includes('indirect')) &&
  [a, b].some(({ terms }) => terms.includes('=talks-direct'))

/** Kinds of event: what is a signing is no strike. */
export const eventKinds = conceptsOf('talks sign strike election publish reply expire free')

/** Whether both say what kind of event it is, and not the same. */
export const kindsClash = (a: RecordMarks, b: RecordMarks): boolean => {
  const [own, others] = [a, b].map(({ terms }) => terms.filter((term) => eventKinds.has(term)))
  if (own === undefined || others === undefined) return false
  return own.length > 0 && others.length > 0 && !own.some((kind) => others.includes(kind))
}

/** Whether two meetings or visits are of the same people on the same day. */
const isTied = ({ record, marks }: Entry<NextStep>, other: Entry<NextStep>): boolean =>
  isDated(record.when) &&
  isDated(other.record.when) &&
  datesMeet(record.when, other.record.when) &&
  (record.who.some((party) => other.record.who.includes(party)) ||
    marks.names.some((name) => other.marks.names.includes(name)))

/** Whether one tells that it was to be on the day that the other gives, and has been moved. */
export const isMovedFrom = ({ movedFrom }: NextStep, { when }: NextStep): boolean =>
  movedFrom !== undefined && isDated(when) && isDated(movedFrom) && datesMeet(movedFrom, when)

/** Whether the day one was moved from, and the one it has now, are both others than the other’s. */
const isMovedFromElse = ({ movedFrom, when }: NextStep, other: NextStep): boolean =>
  movedFrom !== undefined &&
  isDated(movedFrom) &&
  isDated(when) &&
  isDated(other.when) &&
  !datesMeet(movedFrom, other.when) &&
  !datesMeet(when, other.when)

/**
 * Whether nobody is named as who comes together, so that it was taken to be the sides of the talks:
 * “talks open on Monday”.
 */
const isGuess = ({ record, marks }: Entry<NextStep>): boolean =>
  record.actor !== null &&
  record.what.startsWith(record.actor.exact) &&
  marks.terms.includes('=talks') &&
  marks.actor === null

/** Whether nothing speaks against two steps being one, whatever their words and days. */
const areCompatible = (entry: Entry<NextStep>, other: Entry<NextStep>): boolean =>
  !numbersClash(entry.marks, other.marks) &&
  !namesClash(entry.marks, other.marks) &&
  (meets(entry.record.who, other.record.who) || isGuess(entry) || isGuess(other)) &&
  !waysClash(entry.marks, other.marks) &&
  !kindsClash(entry.marks, other.marks)

/**
 * How alike two steps are by their words; of what the same people do on one day also by who they
 * are, since “meets on Tuesday” says no more.
 */
function alikeness(entry: Entry<NextStep>, other: Entry<NextStep>): number {
  const alike = likeness(entry.marks, other.marks)
  if (entry.marks.doers === undefined && other.marks.doers === undefined) return alike
  if (!isTied(entry, other)) return alike
  return Math.max(alike, likeness(withDoers(entry.marks), withDoers(other.marks)))
}

function fitOne(entry: Entry<NextStep>, other: Entry<NextStep>): number {
  const { marks, record, article } = entry
  if (!areCompatible(entry, other)) return 0
  // The day given up tells which event it is: it needs no more than a word in common.
  if (isMovedFrom(record, other.record) && sharedCount(marks, other.marks) > 0)
    return same + likeness(marks, other.marks)
  if (isMovedFromElse(record, other.record)) return 0
  const alike = alikeness(entry, other)
  const { when } = other.record
  // Who was guessed may be anyone, but then the day must be the same.
  const isSameDay = isDated(record.when) && isDated(when) && datesMeet(record.when, when)
  if (!isSameDay && !meets(record.who, other.record.who)) return 0
  if (isThin(marks, other.marks, commonInSteps) && !isTied(entry, other)) return 0
  if (isSameDay) return alike / leastDated
  if (isDated(record.when) && isDated(when)) {
    return isAhead(when, entry) && isFirm(marks, other.marks) ? alike / leastMoved : 0
  }
  const isLate = daysBetween(dayOf(article), dayOf(other.article)) > longestWithoutDate
  const isOver = isDated(when) && !isAhead(when, entry)
  const isSlight = sharedCount(marks, other.marks) < 2
  return isLate || isOver || isSlight ? 0 : alike / leastUndated
}

/** Share of the least likeness from which on two steps may be the same. */
const nearShare = 0.8

const graded = (fit: number): number => (fit >= same ? fit : fit >= nearShare ? possibly : 0)

const daysOf = ({ earliest, latest }: DateValue): string => `${earliest} ${latest}`

/**
 * Two steps are one when they are the same event of parties in common on a day in common; also
 * on another day, when the first was still ahead as the second was told: it was moved. Earlier
 * tellings count where the latest gives no date, or one in common.
 */
export const stepRule: Rule<NextStep> = {
  bucketOf: () => 'step',
  // Who acts tells steps of one day together, where their own words do not.
  keysOf: ({ record: { when, who }, marks: { doers } }) =>
    isDated(when) ? [...who, ...(doers ?? [])].map((one) => `${one} ${when.latest}`) : [],
  // An article that tells both the old day and the new tells of one event.
  isApart: ({ record }, own) =>
    own.some(
      ({ record: other }) =>
        !isMovedFrom(record, other) &&
        !isMovedFrom(other, record) &&
        (!isDated(other.when) || !isDated(record.when) || !datesMeet(other.when, record.when)),
    ),
  traitsOf: ({ record: { who, when, movedFrom }, marks }) =>
    movedFrom === undefined &&
    isDated(when) &&
    (who.length > 0 || marks.terms.some((term) => !commonInSteps.has(term)))
      ? `${who.join()} ${daysOf(when)}`
      : null,
  fit: (entry, { profiles }) => {
    const last = profiles.at(-1)
    if (last === undefined) return 0
    const { when } = last.record
    const isMoved =
      isDated(when) && isDated(entry.record.when) && !datesMeet(when, entry.record.when)
    const counted = profiles.filter(
      (one) => !isMoved || one === last || isMovedFrom(entry.record, one.record),
    )
    return Math.max(...counted.map((profile) => graded(fitOne(entry, profile))))
  },
}

/** Two dates with a day in common; one that is not known may be any. */
const mayMeet = (a: DateValue | null, b: DateValue | null): boolean =>
  a === null || b === null || datesMeet(a, b)

export const eventRule: Rule<PastEvent> = {
  bucketOf: () => 'event',
  traitsOf: ({ record: { who, when } }) => (when === null ? null : `${who.join()} ${daysOf(when)}`),
  fit: (entry, { profiles }) =>
    Math.max(
      ...profiles.map(({ record, marks }) => {
        const isOther =
          numbersClash(entry.marks, marks) ||
          !meets(entry.record.who, record.who) ||
          !mayMeet(entry.record.when, record.when)
        const least = entry.record.when && record.when ? leastDated : leastUndated
        return isOther ? 0 : graded(likeness(entry.marks, marks) / least)
      }),
    ),
}
