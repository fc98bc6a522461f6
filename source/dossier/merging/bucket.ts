import { ClusterIndex, type Growing } from './cluster-index.ts'
import { byPlace, type Cluster, type Entry, firstOf } from './entry.ts'
import { possibly, type Rule, same } from './rule.ts'

/** Most records that one is shown to be possibly the same as. */
const mostNear = 3
/** How many records are put anew at a time: no key waits for more. */
const atATime = 10
/** The records of one bucket, clustered as they come; the order of the articles decides. */
export class Bucket<Item extends { readonly id: string }> {
  private readonly rule: Rule<Item>
  /** Where each record has gone, by its id. */
  private readonly homes: Map<string, Cluster<Item>>
  private entries: Entry<Item>[] = []
  private grown: Growing<Item>[] = []
  private isSorted = true
  /** How often records have come or gone. */
  private changes = 0
  /** How many of the entries can be found by what they say. */
  private indexed = 0
  private found: ClusterIndex<Item>

  constructor(rule: Rule<Item>, homes: Map<string, Cluster<Item>>) {
    this.rule = rule
    this.found = new ClusterIndex(rule)
    this.homes = homes
  }

  add(entry: Entry<Item>): void {
    const last = this.entries.at(-1)
    this.entries.push(entry)
    this.changes += 1
    if (!this.isSorted) return
    if (last === undefined || byPlace(last, entry) < 0) this.place(entry)
    else this.isSorted = false
  }

  /**
   * Puts a record where it has been put before: beside another, or alone.
   *
   * @param beside Id of a record of its cluster; null when it is the first.
   */
  restore(entry: Entry<Item>, beside: string | null): void {
    const home = beside === null ? undefined : this.homes.get(beside)
    const known = home as Growing<Item> | undefined
    this.entries.push(entry)
    this.join(entry, known ?? this.start())
  }

  /** Notes that two clusters may be the same, as has been found before. */
  relate(one: string, other: string): void {
    const [a, b] = [this.homes.get(one), this.homes.get(other)] as Growing<Item>[]
    if (a === undefined || b === undefined) return
    connect(a, b)
  }

  /** Takes the records of some articles out again. */
  remove(articles: ReadonlySet<string>): void {
    const kept = this.entries.filter(({ article }) => !articles.has(article.id))
    if (kept.length === this.entries.length) return
    for (const { record } of this.entries) this.homes.delete(record.id)
    this.entries = kept
    this.changes += 1
    this.isSorted = false
  }

  /** The clusters, in the order of their first members. */
  clusters(): readonly Cluster<Item>[] {
    for (const _ of this.sort());
    return this.grown
  }

  /** Puts all anew in small steps, where one has come in between others or has gone. */
  *sort(): Generator<void> {
    while (!this.isSorted) {
      const changes = this.changes
      const fresh = new Bucket(this.rule, new Map())
      for (const [at, entry] of this.entries.toSorted(byPlace).entries()) {
        fresh.add(entry)
        if (at % atATime === 0) yield
      }
      // What has come meanwhile may belong anywhere.
      if (changes === this.changes) this.adopt(fresh)
    }
  }

  /** Makes what was restored findable, which the next record that comes needs. */
  index(): void {
    for (const entry of this.entries.slice(this.indexed)) {
      const home = this.homes.get(entry.record.id) as Growing<Item> | undefined
      if (home !== undefined) this.found.absorb(entry, home)
    }
    this.indexed = this.entries.length
  }

  private place(entry: Entry<Item>): void {
    if (this.indexed < this.entries.length - 1) {
      this.entries.pop()
      this.index()
      this.entries.push(entry)
    }
    const twin = this.found.twinOf(entry)
    const { best, near } = twin === null ? this.compare(entry) : { best: twin, near: [] }
    const home = best ?? this.start()
    this.join(entry, home)
    for (const cluster of near) {
      if (cluster === home || cluster.near.size >= mostNear || home.near.size >= mostNear) continue
      connect(home, cluster)
    }
    this.found.absorb(entry, home)
    this.indexed = this.entries.length
  }

  /** Takes over what was put anew. */
  private adopt(fresh: Bucket<Item>): void {
    this.entries = fresh.entries
    this.grown = fresh.grown
    this.found = fresh.found
    this.indexed = fresh.indexed
    for (const [record, home] of fresh.homes) this.homes.set(record, home)
    this.isSorted = true
  }

  private start(): Growing<Item> {
    const started: Growing<Item> = {
      members: [],
      near: new Set(),
      version: 0,
      profiles: [],
      keys: new Set(),
    }
    this.grown.push(started)
    return started
  }

  private join(entry: Entry<Item>, home: Growing<Item>): void {
    home.members.push(entry)
    home.version += 1
    this.homes.set(entry.record.id, home)
  }

  private compare(entry: Entry<Item>): {
    readonly best: Growing<Item> | null
    readonly near: readonly Growing<Item>[]
  } {
    const candidates = this.found.candidatesOf(entry)
    const fits = candidates
      .map((cluster) => ({ cluster, fit: this.fitOthers(entry, cluster, candidates) }))
      .filter(({ fit }) => fit >= possibly)
      .sort((a, b) => b.fit - a.fit || byPlace(firstOf(a.cluster), firstOf(b.cluster)))
    const [first] = fits
    const best = first !== undefined && first.fit >= same ? first.cluster : null
    return { best, near: fits.map(({ cluster }) => cluster).slice(0, mostNear + 1) }
  }

  private fitOthers(
    entry: Entry<Item>,
    cluster: Growing<Item>,
    candidates: readonly Growing<Item>[],
  ): number {
    if (cluster.members.at(-1)?.article !== entry.article)
      return this.rule.fit(entry, cluster, candidates)
    const own = cluster.members.filter(({ article }) => article === entry.article)
    const profiles = cluster.profiles.filter(({ article }) => article !== entry.article)
    const isAlone = own.length === cluster.members.length || profiles.length === 0
    if (isAlone || this.rule.isApart?.(entry, own) !== false) return 0
    return this.rule.fit(entry, { ...cluster, profiles }, candidates)
  }
}

function connect<Item>(one: Growing<Item>, other: Growing<Item>): void {
  one.near.add(other)
  other.near.add(one)
  one.version += 1
  other.version += 1
}
