import { Bucket } from './bucket.ts'
import { byPlace, type Cluster, type Entry, firstOf } from './entry.ts'
import type { Rule } from './rule.ts'

/** Which records of a kind are one, by their ids: what it takes to put them together again. */
export interface Gathered {
  /** Ids of the members of each cluster, oldest first. */
  readonly clusters: readonly (readonly string[])[]
  /** Pairs of clusters that may be the same, by their first members. */
  readonly near: readonly (readonly [string, string])[]
}

/** Clusters the records of a kind. */
export class Gatherer<Item extends { readonly id: string }> {
  private readonly rule: Rule<Item>
  private readonly buckets = new Map<string, Bucket<Item>>()
  private readonly homes = new Map<string, Cluster<Item>>()
  /** For each record that was gathered before, the number of its cluster. */
  private readonly kept = new Map<string, number>()
  /** For each of those clusters the first of its members that has come again. */
  private readonly first = new Map<number, string>()
  private readonly near: Gathered['near']
  private sorted: readonly Cluster<Item>[] | null = null

  constructor(rule: Rule<Item>, gathered: Gathered = { clusters: [], near: [] }) {
    this.rule = rule
    this.near = gathered.near
    for (const [number, members] of gathered.clusters.entries()) {
      for (const member of members) this.kept.set(member, number)
    }
  }

  add(entry: Entry<Item>): void {
    this.sorted = null
    const bucket = this.bucketOf(entry)
    const number = this.kept.get(entry.record.id)
    if (number === undefined) {
      bucket.add(entry)
      return
    }
    const beside = this.first.get(number) ?? null
    if (beside === null) this.first.set(number, entry.record.id)
    bucket.restore(entry, beside)
  }

  /** Forgets what was gathered before, once all of it is there again. */
  settle(): void {
    for (const [one, other] of this.near) {
      for (const bucket of this.buckets.values()) bucket.relate(one, other)
    }
    this.kept.clear()
    this.first.clear()
  }

  remove(articles: ReadonlySet<string>): void {
    this.sorted = null
    for (const bucket of this.buckets.values()) bucket.remove(articles)
  }

  /** Makes ready for the next record, which otherwise would have to wait for it. */
  *index(): Generator<void> {
    for (const bucket of this.buckets.values()) {
      bucket.index()
      yield
    }
  }

  /** The cluster a record has gone into; undefined for a record of another kind. */
  homeOf(record: string): Cluster<Item> | undefined {
    return this.homes.get(record)
  }

  /** Every cluster, in the order in which they were first told. */
  clusters(): readonly Cluster<Item>[] {
    this.sorted ??= [...this.buckets.values()]
      .flatMap((bucket) => bucket.clusters())
      .sort((a, b) => byPlace(firstOf(a), firstOf(b)))
    return this.sorted
  }

  /** What is needed to gather the same records again without comparing them. */
  gathered(): Gathered {
    const all = this.clusters()
    return {
      clusters: all.map(({ members }) => members.map(({ record }) => record.id)),
      near: all.flatMap((cluster) =>
        [...cluster.near].map((other) => [idOf(cluster), idOf(other)] as const),
      ),
    }
  }

  private bucketOf(entry: Entry<Item>): Bucket<Item> {
    const key = this.rule.bucketOf(entry)
    const known = this.buckets.get(key)
    if (known !== undefined) return known
    const bucket = new Bucket(this.rule, this.homes)
    this.buckets.set(key, bucket)
    return bucket
  }
}

const idOf = (cluster: Cluster<{ readonly id: string }>): string => firstOf(cluster).record.id
