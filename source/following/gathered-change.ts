import type { Skipped } from '../reading/reading.ts'
import type { FollowChange, FollowEvent } from './follow-change.ts'

/** The changes of several units, on their way to being told as one. */
export class GatheredChange {
  /** Whether there is anything to tell. */
  isAny = false
  readonly #events: FollowEvent[] = []
  readonly #added = new Map<string, FollowChange['added'][number]>()
  readonly #removed = new Set<string>()

  /** Takes in the change of a unit. */
  add({ events, added, removed }: Omit<FollowChange, 'skipped'>): void {
    if (events.length > 0) this.isAny = true
    this.#events.push(...events)
    for (const id of removed) {
      this.#added.delete(id)
      this.#removed.add(id)
    }
    for (const told of added) {
      this.#removed.delete(told.article.id)
      this.#added.set(told.article.id, told)
    }
  }

  /** All of them as one; an article that went and came again is new. */
  all(skipped: readonly Skipped[]): FollowChange {
    return {
      events: this.#events,
      added: [...this.#added.values()],
      removed: [...this.#removed],
      skipped,
    }
  }
}
