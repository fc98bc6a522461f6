import type { Evidence } from '../../model/evidence.ts'
import type { NextStep } from '../../model/next-step.ts'
import type { PastEvent } from '../../model/past-event.ts'
import { type Cluster, dayOf, type Entry, latestOf } from '../merging/entry.ts'
import { likeness, meets, namesClash, numbersClash } from '../merging/likeness.ts'
import { datesMeet, isDated } from '../merging/step-rule.ts'

/** Least likeness of an event that has been to the step it was. */
const leastHeld = 0.5
/** Days after which an event is no longer taken for a step that was announced without a date. */
const longestWait = 30
/** Days after a step within which an article may tell it as held without a day. */
const longestUntold = 2
const millisecondsOfDay = 86_400_000

/** What is known of a step: the words that tell it as held, and how many events were looked at. */
interface Looked {
  readonly step: Entry<NextStep>
  readonly evidence: Evidence | null
  readonly upTo: number
}

/** Finds the events that steps became; each is compared with a step once. */
export class HeldFinder {
  /** In the order in which they came. */
  private events: Entry<PastEvent>[] = []
  private seen = new Set<Entry<PastEvent>>()
  private looked = new WeakMap<Cluster<NextStep>, Looked>()

  /** Takes in the events there are now. */
  update(clusters: readonly Cluster<PastEvent>[]): void {
    const members = clusters.flatMap((cluster) => cluster.members)
    if (members.length < this.events.length) {
      this.events = []
      this.seen = new Set()
      this.looked = new WeakMap()
    }
    for (const event of members) {
      if (this.seen.has(event)) continue
      this.seen.add(event)
      this.events.push(event)
    }
  }

  /** Words of an article that tells a step as held; null when none does. */
  find(cluster: Cluster<NextStep>): Evidence | null {
    const step = latestOf(cluster)
    const known = this.looked.get(cluster)
    const upTo = known?.step === step ? known.upTo : 0
    if (upTo > 0 && known?.evidence) return known.evidence
    const days = daysOf(step)
    const held =
      days === null
        ? undefined
        : this.events.slice(upTo).find((event) => isWithin(event, days) && isHeldBy(step, event))
    const evidence = held?.record.evidence[0] ?? null
    this.looked.set(cluster, { step, evidence, upTo: this.events.length })
    return evidence
  }
}

type Days = readonly [first: string, last: string]

/** First and last day on which an event may be what the step announced; null when none may. */
function daysOf({ record: { when }, article }: Entry<NextStep>): Days | null {
  const isKnown = isDated(when)
  const first = isKnown ? (when.earliest ?? when.latest) : dayOf(article)
  if (first === null) return null
  const limit = Date.parse(first) + longestWait * millisecondsOfDay
  const furthest = new Date(limit).toISOString().slice(0, 10)
  const last = isKnown ? (when.latest ?? first) : furthest
  const [end = last] = [last, furthest].sort()
  return [first, end]
}

function isWithin({ record: { when }, article }: Entry<PastEvent>, [first, last]: Days): boolean {
  // An event without a day had happened by that of its article, and was no old news then.
  if (when === null) {
    const by = dayOf(article)
    return by !== null && by >= first && daysFrom(last, by) <= longestUntold
  }
  const start = when.earliest ?? when.latest ?? ''
  return start <= last && (when.latest ?? start) >= first
}

const daysFrom = (day: string, other: string): number =>
  (Date.parse(other) - Date.parse(day)) / millisecondsOfDay

/** Whether an event of a later article is what the step announced. */
function isHeldBy(step: Entry<NextStep>, event: Entry<PastEvent>): boolean {
  if (event.at <= step.at) return false
  const { when, who } = step.record
  const { record } = event
  if (record.certainty.word === 'denied' || !meets(who, record.who)) return false
  if (numbersClash(step.marks, event.marks) || namesClash(step.marks, event.marks)) return false
  if (isDated(when) && record.when !== null && !datesMeet(when, record.when)) return false
  return likeness(step.marks, event.marks) >= leastHeld
}
