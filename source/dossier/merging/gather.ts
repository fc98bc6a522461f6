import { type Cluster, type Entry, firstOf } from './entry.ts'

/** From here on two records are the same. */
export const same = 1
/** From here on they may be. */
export const possibly = 0.5
/** Most records that one is shown to be possibly the same as. */
const mostNear = 3

/** How records of a kind are found to be the same. */
export interface Rule<Item> {
  /** Only records of one bucket are compared. */
  readonly bucketOf: (entry: Entry<Item>) => string
  /**
   * How surely a record is what a cluster tells: {@link same} or more, {@link possibly} or
   * more, or less. The cluster holds tellings of other articles only: what one article gives as
   * two records is one only where another article's telling is both. All clusters of the bucket
   * are given for rules that go by which is the latest.
   */
  readonly fit: (
    entry: Entry<Item>,
    cluster: Cluster<Item>,
    clusters: readonly Cluster<Item>[],
  ) => number
  /** Whether the article itself tells the record apart from one of the cluster. */
  readonly isApart?: (entry: Entry<Item>, own: readonly Entry<Item>[]) => boolean
}

interface Identified {
  readonly id: string
}

interface Growing<Item> extends Cluster<Item> {
  readonly members: Entry<Item>[]
  readonly near: Set<Cluster<Item>>
}

/** The records of one bucket, clustered as they come; the order of the articles decides. */
class Bucket<Item extends Identified> {
  private entries: Entry<Item>[] = []
  private grown: Growing<Item>[] = []
  private isSorted = true

  private readonly rule: Rule<Item>
  /** Where each record has gone, by its id. */
  private readonly homes: Map<string, Cluster<Item>>

  constructor(rule: Rule<Item>, homes: Map<string, Cluster<Item>>) {
    this.rule = rule
    this.homes = homes
  }

  add(entry: Entry<Item>): void {
    const last = this.entries.at(-1)
    this.entries.push(entry)
    if (!this.isSorted) return
    if (last === undefined || last.at <= entry.at) this.place(entry)
    else this.isSorted = false
  }

  /** Takes the records of some articles out again. */
  remove(articles: ReadonlySet<string>): void {
    const kept = this.entries.filter(({ article }) => !articles.has(article.id))
    if (kept.length === this.entries.length) return
    for (const { record } of this.entries) this.homes.delete(record.id)
    this.entries = kept
    this.isSorted = false
  }

  /** The clusters, in the order of their first members. */
  clusters(): readonly Cluster<Item>[] {
    if (!this.isSorted) {
      this.entries.sort(byFirst)
      this.grown = []
      for (const entry of this.entries) this.place(entry)
      this.isSorted = true
    }
    return this.grown
  }

  private place(entry: Entry<Item>): void {
    let best: Growing<Item> | null = null
    let score = 0
    const near: { cluster: Growing<Item>; fit: number }[] = []
    for (const cluster of this.grown) {
      const fit = this.fitOthers(entry, cluster)
      if (fit >= same && fit > score) {
        if (best !== null) near.push({ cluster: best, fit: score })
        best = cluster
        score = fit
      } else if (fit >= possibly) near.push({ cluster, fit })
    }
    this.settle(entry, best, near)
  }

  private fitOthers(entry: Entry<Item>, cluster: Cluster<Item>): number {
    if (cluster.members.at(-1)?.article !== entry.article)
      return this.rule.fit(entry, cluster, this.grown)
    const own = cluster.members.filter(({ article }) => article === entry.article)
    const members = cluster.members.slice(0, -own.length)
    if (members.length === 0 || this.rule.isApart?.(entry, own) !== false) return 0
    return this.rule.fit(entry, { ...cluster, members }, this.grown)
  }

  private settle(
    entry: Entry<Item>,
    best: Growing<Item> | null,
    near: { cluster: Growing<Item>; fit: number }[],
  ): void {
    const home = best ?? { members: [], near: new Set<Cluster<Item>>() }
    home.members.push(entry)
    this.homes.set(entry.record.id, home)
    if (best === null) this.grown.push(home)
    near.sort((a, b) => b.fit - a.fit)
    for (const { cluster } of near.slice(0, mostNear)) {
      if (cluster.near.size >= mostNear || home.near.size >= mostNear) continue
      home.near.add(cluster)
      cluster.near.add(home)
    }
  }
}

const byFirst = (a: Entry<unknown>, b: Entry<unknown>): number =>
  a.at === b.at ? a.index - b.index : a.at < b.at ? -1 : 1

/** Clusters the records of a kind. */
export class Gatherer<Item extends Identified> {
  private readonly buckets = new Map<string, Bucket<Item>>()
  private readonly homes = new Map<string, Cluster<Item>>()

  private readonly rule: Rule<Item>

  constructor(rule: Rule<Item>) {
    this.rule = rule
  }

  add(entry: Entry<Item>): void {
    const key = this.rule.bucketOf(entry)
    let bucket = this.buckets.get(key)
    if (bucket === undefined) {
      bucket = new Bucket(this.rule, this.homes)
      this.buckets.set(key, bucket)
    }
    bucket.add(entry)
  }

  remove(articles: ReadonlySet<string>): void {
    for (const bucket of this.buckets.values()) bucket.remove(articles)
  }

  /** The cluster a record has gone into; undefined for a record of another kind. */
  homeOf(record: string): Cluster<Item> | undefined {
    return this.homes.get(record)
  }

  /** Every cluster, in the order in which they were first told. */
  clusters(): readonly Cluster<Item>[] {
    const all = [...this.buckets.values()].flatMap((bucket) => bucket.clusters())
    return all.sort((a, b) => byFirst(firstOf(a), firstOf(b)))
  }
}
