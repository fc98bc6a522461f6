import type { PastEvent } from '../../model/past-event.ts'
import { dayOf, type Entry } from '../merging/entry.ts'

/** Days of an event up to which it is found by each of them; what is longer is always looked at. */
const longest = 31
const millisecondsOfDay = 86_400_000

/** First and last day, ISO 8601. */
export type Days = readonly [first: string, last: string]

/** The day that is so many days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * millisecondsOfDay).toISOString().slice(0, 10)

/** Past events by the days on which they may have been: ten thousand articles tell ten thousands. */
export class EventsByDay {
  private readonly byDay = new Map<string, Entry<PastEvent>[]>()
  private readonly long: Entry<PastEvent>[] = []

  add(event: Entry<PastEvent>): void {
    const days = daysOfEvent(event)
    if (days === null) return
    const [first, last] = days
    const count = (Date.parse(last) - Date.parse(first)) / millisecondsOfDay
    if (!(count >= 0 && count < longest)) {
      this.long.push(event)
      return
    }
    for (let at = 0; at <= count; at++) {
      const day = dayAfter(first, at)
      const known = this.byDay.get(day)
      if (known === undefined) this.byDay.set(day, [event])
      else known.push(event)
    }
  }

  /** Events that may have been on one of some days, some of them several times. */
  *within([first, last]: Days): Generator<Entry<PastEvent>> {
    yield* this.long
    for (let day = first; day <= last; day = dayAfter(day, 1)) yield* this.byDay.get(day) ?? []
  }
}

/** The days an event may have been on; without any, that of its article. Null where none is known. */
export function daysOfEvent({ record: { when }, article }: Entry<PastEvent>): Days | null {
  if (when === null) {
    const by = dayOf(article)
    return by === null ? null : [by, by]
  }
  const first = when.earliest ?? when.latest
  return first === null ? null : [first, when.latest ?? first]
}
