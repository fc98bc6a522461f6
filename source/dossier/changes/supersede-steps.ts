import type { NextStep } from '../../model/next-step.ts'
import type { PastEvent } from '../../model/past-event.ts'
import { type Cluster, dayOf, type Entry, latestOf } from '../merging/entry.ts'
import { likeness, meets, numbersClash } from '../merging/likeness.ts'
import { datesMeet, isDated } from '../merging/step-rule.ts'

/** Least likeness of an event that has been to the step it was. */
const leastHeld = 0.5

/** Whether an event of a later article is what the step announced. */
function isHeldBy(step: Entry<NextStep>, event: Entry<PastEvent>): boolean {
  if (event.at <= step.at) return false
  const { when, who } = step.record
  const { record } = event
  if (record.certainty.word === 'denied' || !meets(who, record.who)) return false
  if (numbersClash(step.marks, event.marks)) return false
  const told = dayOf(step.article)
  const isInTime = isDated(when)
    ? datesMeet(when, record.when)
    : told !== null && (record.when.latest ?? '') >= told
  return isInTime && likeness(step.marks, event.marks) >= leastHeld
}

/**
 * Says of a step why it is no longer ahead, as of the latest article: a later article reports it
 * held, or its last day lies before the day of the latest article.
 *
 * @param lastDay Day of the latest article; null when none has a day.
 * @returns Undefined while it is ahead.
 */
export function whyOver(
  cluster: Cluster<NextStep>,
  events: readonly Entry<PastEvent>[],
  lastDay: string | null,
): NextStep['superseded'] {
  const step = latestOf(cluster)
  const held = events.find((event) => isHeldBy(step, event))
  const [evidence] = held?.record.evidence ?? []
  if (evidence !== undefined) return { reason: 'held', evidence }
  const dated = cluster.members.findLast(({ record }) => isDated(record.when))
  const last = dated?.record.when?.latest ?? null
  const isOver = last !== null && lastDay !== null && last < lastDay
  return isOver ? { reason: 'date passed', evidence: null } : undefined
}
