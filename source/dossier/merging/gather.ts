import { Bucket } from './bucket.ts'
import { byPlace, type Cluster, type Entry, firstOf } from './entry.ts'
import type { Rule } from './rule.ts'

/**
 * Which records of a kind are one: what it takes to put them together again. Clusters go by
 * numbers, for the ids of all records of ten thousand articles would be more than their text.
 */
export interface Gathered {
  /** For each article, oldest first, the clusters of its records in their order. */
  readonly clusters: readonly (readonly number[])[]
  /** Pairs of clusters that may be the same. */
  readonly near: readonly (readonly [number, number])[]
}

const nothing: Gathered = { clusters: [], near: [] }

/** Clusters the records of a kind. */
export class Gatherer<Item extends { readonly id: string }> {
  private readonly rule: Rule<Item>
  private readonly buckets = new Map<string, Bucket<Item>>()
  private readonly homes = new Map<string, Cluster<Item>>()
  /** For each article that was gathered before, the clusters of its records. */
  private readonly kept: Map<string, readonly number[]>
  /** For each of those clusters the first of its members that has come again. */
  private readonly first = new Map<number, string>()
  private near: Gathered['near']
  private sorted: readonly Cluster<Item>[] = []
  /** The clusters of each bucket as they were when they were last sorted, and how many. */
  private readonly listed = new Map<Bucket<Item>, readonly [readonly Cluster<Item>[], number]>()
  private isSorted = true
  private rebuilds = 0

  /**
   * @param rule How records are found to be the same.
   * @param gathered What has been found before.
   * @param articles Ids of the articles it was found of, oldest first.
   */
  constructor(rule: Rule<Item>, gathered = nothing, articles: readonly string[] = []) {
    this.rule = rule
    this.near = gathered.near
    this.kept = new Map(articles.map((id, at) => [id, gathered.clusters[at] ?? []]))
  }

  add(entry: Entry<Item>): void {
    this.isSorted = false
    const bucket = this.bucketOf(entry)
    const number = this.kept.get(entry.article.id)?.[entry.index]
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
      const [a, b] = [this.first.get(one), this.first.get(other)]
      if (a === undefined || b === undefined) continue
      for (const bucket of this.buckets.values()) bucket.relate(a, b)
    }
    this.near = []
    this.kept.clear()
    this.first.clear()
  }

  remove(articles: ReadonlySet<string>): void {
    this.isSorted = false
    for (const bucket of this.buckets.values()) bucket.remove(articles)
  }

  /** Puts in small steps what has to be put anew. */
  *sort(): Generator<void> {
    for (const bucket of this.buckets.values()) yield* bucket.sort()
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

  /** Every cluster, in the order in which they were first told; the same list until one comes. */
  clusters(): readonly Cluster<Item>[] {
    if (this.isSorted) return this.sorted
    this.isSorted = true
    let isGrown = true
    const fresh: Cluster<Item>[] = []
    for (const bucket of this.buckets.values()) {
      const list = bucket.clusters()
      const [before, count] = this.listed.get(bucket) ?? [list, 0]
      if (before !== list) isGrown = false
      for (const cluster of list.slice(count)) fresh.push(cluster)
      this.listed.set(bucket, [list, list.length])
    }
    if (!isGrown) this.rebuilds += 1
    this.sorted = isGrown ? appended(this.sorted, fresh.sort(byFirst)) : this.sortAll()
    return this.sorted
  }

  /** Changes when clusters that were there may go by other ids, as when an older article comes. */
  epoch(): number {
    this.clusters()
    return this.rebuilds
  }

  private sortAll(): readonly Cluster<Item>[] {
    return [...this.buckets.values()].flatMap((bucket) => bucket.clusters()).sort(byFirst)
  }

  /**
   * What is needed to gather the same records again without comparing them.
   *
   * @param articles Ids of all articles, oldest first.
   */
  gathered(articles: readonly string[]): Gathered {
    const all = this.clusters()
    const numbers = new Map(all.map((cluster, number) => [cluster, number]))
    const rows = new Map(articles.map((id): [string, number[]] => [id, []]))
    for (const [number, { members }] of all.entries()) {
      for (const { article, index } of members) {
        const row = rows.get(article.id)
        if (row !== undefined) row[index] = number
      }
    }
    return {
      clusters: [...rows.values()],
      near: all.flatMap((cluster, number) =>
        [...cluster.near].map((other) => [number, numbers.get(other) ?? number] as const),
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

const byFirst = <Item>(a: Cluster<Item>, b: Cluster<Item>): number =>
  byPlace(firstOf(a), firstOf(b))

/** Clusters in order, and some more in order, which mostly come after them. */
function appended<Item>(
  sorted: readonly Cluster<Item>[],
  fresh: readonly Cluster<Item>[],
): readonly Cluster<Item>[] {
  const [last, first] = [sorted.at(-1), fresh[0]]
  const all = [...sorted, ...fresh]
  const isInOrder = last === undefined || first === undefined || byFirst(last, first) < 0
  return isInOrder ? all : all.sort(byFirst)
}
