import type { Evidence } from '../../model/evidence.ts'
import type { NextStep } from '../../model/next-step.ts'
import type { PastEvent } from '../../model/past-event.ts'
import { byPlace, type Cluster, dayOf, type Entry, latestOf } from '../merging/entry.ts'
import { isDated } from '../merging/step-rule.ts'
import { type Days, dayAfter, daysOfEvent, EventsByDay } from './events-by-day.ts'
import { isHeldBy } from './is-held-by.ts'

/** Days after which an event is no longer taken for a step that was announced without a date. */
const longestWait = 30
/** Days after a step within which an article may tell it as held without a day. */
const longestUntold = 2

/** What is known of a step: the event it became, and how many events were looked at. */
interface Looked {
  readonly step: Entry<NextStep>
  readonly held: Entry<PastEvent> | null
  readonly upTo: number
}

/** Finds the events that steps became; each is compared with a step once. */
export class HeldFinder {
  /** In the order in which they came. */
  private events: Entry<PastEvent>[] = []
  private seen = new Set<Entry<PastEvent>>()
  private byDay = new EventsByDay()
  private looked = new WeakMap<Cluster<NextStep>, Looked>()
  /** How many members of each cluster were taken in. */
  private taken = new WeakMap<Cluster<PastEvent>, number>()
  private epoch = 0

  /**
   * Takes in the events there are now.
   *
   * @param epoch Changes when some may be gone, or stand in other clusters.
   */
  update(clusters: readonly Cluster<PastEvent>[], epoch: number): void {
    if (epoch !== this.epoch) this.taken = new WeakMap()
    if (epoch !== this.epoch && this.isAnyGone(clusters)) {
      this.events = []
      this.seen = new Set()
      this.byDay = new EventsByDay()
      this.looked = new WeakMap()
    }
    this.epoch = epoch
    for (const cluster of clusters) {
      const taken = this.taken.get(cluster) ?? 0
      if (taken === cluster.members.length) continue
      for (const event of cluster.members.slice(taken)) this.take(event)
      this.taken.set(cluster, cluster.members.length)
    }
  }

  /** Words of the first article that tells a step as held; null when none does. */
  find(cluster: Cluster<NextStep>): Evidence | null {
    const step = latestOf(cluster)
    const known = this.looked.get(cluster)
    const isKnown = known?.step === step
    if (isKnown && known.upTo === this.events.length) return wordsOf(known.held)
    const days = daysOf(step)
    let held = isKnown ? known.held : null
    if (days !== null) {
      const untold: Days = [days[0], dayAfter(days[1], longestUntold)]
      const fresh = isKnown ? this.events.slice(known.upTo) : this.byDay.within(untold)
      for (const event of fresh) {
        const isFirst = held === null || byPlace(event, held) < 0
        if (isFirst && isWithin(event, days) && isHeldBy(step, event)) held = event
      }
    }
    this.looked.set(cluster, { step, held, upTo: this.events.length })
    return wordsOf(held)
  }

  private take(event: Entry<PastEvent>): void {
    if (this.seen.has(event)) return
    this.seen.add(event)
    this.events.push(event)
    this.byDay.add(event)
  }

  private isAnyGone(clusters: readonly Cluster<PastEvent>[]): boolean {
    const known = clusters.flatMap(({ members }) => members.filter((event) => this.seen.has(event)))
    return known.length < this.events.length
  }
}

const wordsOf = (event: Entry<PastEvent> | null): Evidence | null =>
  event?.record.evidence[0] ?? null

/** First and last day on which an event may be what the step announced; null when none may. */
function daysOf({ record: { when }, article }: Entry<NextStep>): Days | null {
  const isKnown = isDated(when)
  const first = isKnown ? (when.earliest ?? when.latest) : dayOf(article)
  if (first === null) return null
  const furthest = dayAfter(first, longestWait)
  const last = isKnown ? (when.latest ?? first) : furthest
  const [end = last] = [last, furthest].sort()
  return [first, end]
}

function isWithin(event: Entry<PastEvent>, [first, last]: Days): boolean {
  const [start, end] = daysOfEvent(event) ?? ['', '']
  // An event without a day had happened by that of its article, and was no old news then.
  const until = event.record.when === null ? dayAfter(last, longestUntold) : last
  return start <= until && end >= first && start !== ''
}
