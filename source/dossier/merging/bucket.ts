import { byPlace, type Cluster, type Entry, firstOf } from './entry.ts'
import { profileOf } from './profile.ts'
import { possibly, type Rule, same } from './rule.ts'

/** Most records that one is shown to be possibly the same as. */
const mostNear = 3
/** Tellings of a cluster that others are compared with: the first, and the latest in other words. */
const firstKept = 4
const mostKept = 12
/** Clusters that a record is compared with at most, those first that share most with it. */
const mostCompared = 16
/** Clusters that are looked at for that. */
const mostSeen = 64

interface Growing<Item> extends Cluster<Item> {
  version: number
  readonly members: Entry<Item>[]
  readonly near: Set<Cluster<Item>>
  /** Members that are compared with, no two in the same words. */
  readonly profiles: Entry<Item>[]
  /** What it is found by. */
  readonly keys: Set<string>
}

/** The records of one bucket, clustered as they come; the order of the articles decides. */
export class Bucket<Item extends { readonly id: string }> {
  private readonly rule: Rule<Item>
  /** Where each record has gone, by its id. */
  private readonly homes: Map<string, Cluster<Item>>
  private entries: Entry<Item>[] = []
  private grown: Growing<Item>[] = []
  private isSorted = true
  /** How many of the entries can be found by what they say. */
  private indexed = 0
  /** Clusters by what they are found by, and by the whole of what a member says. */
  private byKey = new Map<string, Growing<Item>[]>()
  private byProfile = new Map<string, Growing<Item>>()

  constructor(rule: Rule<Item>, homes: Map<string, Cluster<Item>>) {
    this.rule = rule
    this.homes = homes
  }

  add(entry: Entry<Item>): void {
    const last = this.entries.at(-1)
    this.entries.push(entry)
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
    this.isSorted = false
  }

  /** The clusters, in the order of their first members. */
  clusters(): readonly Cluster<Item>[] {
    if (!this.isSorted) {
      this.entries.sort(byPlace)
      this.grown = []
      this.byKey = new Map()
      this.byProfile = new Map()
      this.indexed = 0
      const entries = this.entries
      this.entries = []
      for (const entry of entries) {
        this.entries.push(entry)
        this.place(entry)
      }
      this.isSorted = true
    }
    return this.grown
  }

  /** Makes what was restored findable, which the next record that comes needs. */
  index(): void {
    for (const entry of this.entries.slice(this.indexed)) {
      const home = this.homes.get(entry.record.id) as Growing<Item> | undefined
      if (home !== undefined) this.absorb(entry, home)
    }
    this.indexed = this.entries.length
  }

  private place(entry: Entry<Item>): void {
    if (this.indexed < this.entries.length - 1) {
      this.entries.pop()
      this.index()
      this.entries.push(entry)
    }
    const twin = this.twinOf(entry)
    const { best, near } = twin === null ? this.compare(entry) : { best: twin, near: [] }
    const home = best ?? this.start()
    this.join(entry, home)
    for (const cluster of near) {
      if (cluster === home || cluster.near.size >= mostNear || home.near.size >= mostNear) continue
      connect(home, cluster)
    }
    this.absorb(entry, home)
    this.indexed = this.entries.length
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

  /** The cluster in which another article says the very same. */
  private twinOf(entry: Entry<Item>): Growing<Item> | null {
    const twin = this.byProfile.get(profileOf(entry, this.rule) ?? '') ?? null
    return twin?.members.at(-1)?.article === entry.article ? null : twin
  }

  /** Makes a member of a cluster findable. */
  private absorb(entry: Entry<Item>, home: Growing<Item>): void {
    const profile = profileOf(entry, this.rule)
    if (profile !== null) {
      if (this.byProfile.get(profile) === home) return
      this.byProfile.set(profile, home)
    }
    home.profiles.push(entry)
    if (home.profiles.length > mostKept) home.profiles.splice(firstKept, 1)
    for (const key of this.keysOf(entry)) {
      if (home.keys.has(key)) continue
      home.keys.add(key)
      const found = this.byKey.get(key)
      if (found === undefined) this.byKey.set(key, [home])
      else found.push(home)
    }
  }

  private keysOf(entry: Entry<Item>): readonly string[] {
    return [...entry.marks.terms, ...(this.rule.keysOf?.(entry) ?? [])]
  }

  /** The clusters that share most with a record, of equals the later first. */
  private candidatesOf(entry: Entry<Item>): readonly Growing<Item>[] {
    const lists = this.keysOf(entry).flatMap((key) => {
      const found = this.byKey.get(key)
      return found === undefined ? [] : [found]
    })
    lists.sort((a, b) => a.length - b.length)
    const shared = new Map<Growing<Item>, number>()
    for (const list of lists) {
      for (let at = list.length - 1; at >= 0; at--) {
        const cluster = list[at]
        if (cluster === undefined) continue
        const count = shared.get(cluster)
        if (count !== undefined) shared.set(cluster, count + 1)
        else if (shared.size < mostSeen) shared.set(cluster, 1)
      }
    }
    if (shared.size <= mostCompared) return [...shared.keys()]
    const most = [...shared].sort(([, a], [, b]) => b - a).slice(0, mostCompared)
    return most.map(([cluster]) => cluster)
  }

  private compare(entry: Entry<Item>): {
    readonly best: Growing<Item> | null
    readonly near: readonly Growing<Item>[]
  } {
    const candidates = this.candidatesOf(entry)
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
