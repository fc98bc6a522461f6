import type { ToldArticle } from '../model/told-article.ts'
import { compareEditions } from './compare-editions.ts'
import type { FollowEvent } from './follow-change.ts'

/** What a unit that was read again changes. */
export interface HeldChange {
  readonly events: readonly FollowEvent[]
  readonly added: readonly ToldArticle[]
  /** Ids of articles that nothing followed holds any longer. */
  readonly removed: readonly string[]
}

interface Held {
  readonly id: string
  readonly uri: string | null
  readonly name: string
}

/** Which articles the followed units hold, so that what is in two of them goes with the second. */
export class HeldArticles {
  readonly #units = new Map<string, readonly Held[]>()
  readonly #holders = new Map<string, number>()

  /** Takes in what a unit gave before following began. */
  know(unit: string, told: readonly ToldArticle[]): void {
    this.#set(unit, [...(this.#units.get(unit) ?? []), ...told.map(heldOf)])
  }

  /** Names of the units that hold something. */
  units(): readonly string[] {
    return [...this.#units.keys()]
  }

  /** Whether a unit holds anything. */
  has(unit: string): boolean {
    return this.#units.has(unit)
  }

  /**
   * Takes in what a unit gives now.
   *
   * @param unit Path or address.
   * @param told Its articles.
   * @param isWhole True for a file, whose articles are gone when they are not in it; false for
   *   an address: what a feed has dropped is only old, and an edition that was replaced was
   *   published all the same.
   */
  change(unit: string, told: readonly ToldArticle[], isWhole: boolean): HeldChange {
    const before = this.#units.get(unit) ?? []
    const now = told.map(heldOf)
    const { arrived, edited, gone } = compareEditions(before, now)
    const left = isWhole ? gone : []
    const replaced = isWhole ? edited.map((each) => each.before) : []
    const events: readonly FollowEvent[] = [
      ...arrived.map((each) => ({ kind: 'arrived' as const, ...each, unit })),
      ...edited.map(({ after }) => ({ kind: 'edited' as const, ...after, unit })),
      ...left.map((each) => ({ kind: 'gone' as const, ...each, unit })),
    ]
    const fresh = new Set([...arrived, ...edited.map(({ after }) => after)].map(({ id }) => id))
    const kept = isWhole ? [] : before.filter(({ id }) => !now.some((each) => each.id === id))
    this.#set(unit, [...kept, ...now])
    const lost = [...left, ...replaced].map(({ id }) => id)
    return {
      events,
      added: told.filter(({ article }) => fresh.has(article.id)),
      removed: [...new Set(lost)].filter((id) => !this.#holders.has(id)),
    }
  }

  #set(unit: string, held: readonly Held[]): void {
    for (const { id } of this.#units.get(unit) ?? []) this.#count(id, -1)
    for (const { id } of held) this.#count(id, 1)
    if (held.length > 0) this.#units.set(unit, held)
    else this.#units.delete(unit)
  }

  #count(id: string, by: 1 | -1): void {
    const count = (this.#holders.get(id) ?? 0) + by
    if (count > 0) this.#holders.set(id, count)
    else this.#holders.delete(id)
  }
}

function heldOf({ article }: ToldArticle): Held {
  const { id, uri, headline, path, url } = article
  return { id, uri, name: headline ?? path ?? url ?? 'without a headline' }
}
