import type { Change } from '../../model/change.ts'
import type { Demand } from '../../model/demand.ts'
import type { Position } from '../../model/position.ts'
import { isSameWish } from '../merging/demand-rule.ts'
import { byPlace, type Cluster, dayOf, type Entry, firstOf } from '../merging/entry.ts'

/** Concessions of a party that a demand is compared with, the latest; they are few. */
const mostLookedAt = 40
/** Tellings of a demand that are compared with it. */
const firstLookedAt = 4
const lastLookedAt = 8

/**
 * Finds demands that their own party has given up in words: “no longer asks for …”, “has dropped
 * its call for …”.
 */
export class GivenUpFinder {
  /** Changes whenever a concession has come or gone. */
  stamp = 0
  private byParty = new Map<string, Entry<Position>[]>()
  private clusters: readonly Cluster<Position>[] = []
  private seen = new WeakSet<Cluster<Position>>()
  private epoch = 0

  /**
   * Takes in the positions there are now.
   *
   * @param epoch Changes when some may be gone, or stand in other clusters.
   */
  update(clusters: readonly Cluster<Position>[], epoch: number): void {
    if (epoch === this.epoch && clusters === this.clusters) return
    if (epoch !== this.epoch) {
      this.byParty = new Map()
      this.seen = new WeakSet()
      this.stamp += 1
    }
    this.clusters = clusters
    this.epoch = epoch
    const fresh = clusters.filter((one) => isConcession(one) && !this.seen.has(one))
    if (fresh.length > 0) this.stamp += 1
    for (const cluster of fresh) {
      this.seen.add(cluster)
      const first = firstOf(cluster)
      const known = this.byParty.get(first.record.party)
      if (known === undefined) this.byParty.set(first.record.party, [first])
      else known.push(first)
    }
  }

  /** The change that a demand is given up, by the first article that says so; null when none does. */
  find(cluster: Cluster<Demand>): Change | null {
    const concessions = this.byParty.get(firstOf(cluster).record.party) ?? []
    const given = concessions
      .slice(-mostLookedAt)
      .toSorted(byPlace)
      .find((one) => isOf(one, cluster))
    const day = given === undefined ? null : dayOf(given.article)
    if (given === undefined || day === null) return null
    const last = cluster.members.findLast(
      ({ article, at }) => at < given.at && (dayOf(article) ?? day) < day,
    )
    const [before, after] = [last?.record.evidence[0], given.record.evidence[0]]
    if (before === undefined || after === undefined) return null
    const { id } = firstOf(cluster).record
    return {
      id: `change-${id}-given-up-${given.article.id.slice(0, 8)}`,
      kind: 'changed',
      recordKind: 'demand',
      record: id,
      article: given.article.id,
      aspect: 'status',
      party: null,
      before: { words: 'demanded', evidence: before },
      after: { words: 'given up', evidence: after },
    }
  }
}

const isConcession = (cluster: Cluster<Position>): boolean =>
  firstOf(cluster).record.kind === 'concession'

/** Whether a concession gives up a demand, and not only another that names the same thing. */
const isOf = (concession: Entry<Position>, { members }: Cluster<Demand>): boolean =>
  [...members.slice(0, firstLookedAt), ...members.slice(firstLookedAt).slice(-lastLookedAt)].some(
    (demand) => demand.at < concession.at && isSameWish(concession, demand),
  )
