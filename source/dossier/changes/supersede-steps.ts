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

/** Days after which an event without a date announced is no longer taken for the step. */
const longestWait = 30
const millisecondsOfDay = 86_400_000

/** Events that have been, by each of their days. */
export class EventsByDay {
  private readonly byDay = new Map<string, Entry<PastEvent>[]>()

  constructor(events: readonly Entry<PastEvent>[]) {
    for (const event of events) {
      const { earliest, latest } = event.record.when
      for (const day of new Set([earliest, latest])) {
        if (day === null) continue
        const list = this.byDay.get(day)
        if (list === undefined) this.byDay.set(day, [event])
        else list.push(event)
      }
    }
  }

  /** Events of the days from one to another, both included. */
  between(first: string, last: string): readonly Entry<PastEvent>[] {
    const found: Entry<PastEvent>[] = []
    for (let time = Date.parse(first); time <= Date.parse(last); time += millisecondsOfDay) {
      found.push(...(this.byDay.get(new Date(time).toISOString().slice(0, 10)) ?? []))
    }
    return found
  }
}

/** First and last day on which an event may be what the step announced; null when none may. */
function daysOf({ record: { when }, article }: Entry<NextStep>): readonly [string, string] | null {
  const told = dayOf(article)
  const first = isDated(when) ? (when.earliest ?? when.latest) : told
  const last = isDated(when) ? (when.latest ?? when.earliest) : null
  if (first === null) return null
  const limit = Date.parse(first) + longestWait * millisecondsOfDay
  const furthest = new Date(limit).toISOString().slice(0, 10)
  return [first, last === null || last > furthest ? furthest : last]
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
  events: EventsByDay,
  lastDay: string | null,
): NextStep['superseded'] {
  const step = latestOf(cluster)
  const days = daysOf(step)
  const held =
    days === null ? undefined : events.between(...days).find((event) => isHeldBy(step, event))
  const [evidence] = held?.record.evidence ?? []
  if (evidence !== undefined) return { reason: 'held', evidence }
  const dated = cluster.members.findLast(({ record }) => isDated(record.when))
  const last = dated?.record.when?.latest ?? null
  const isOver = last !== null && lastDay !== null && last < lastDay
  return isOver ? { reason: 'date passed', evidence: null } : undefined
}
