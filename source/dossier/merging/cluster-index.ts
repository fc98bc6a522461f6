import type { Cluster, Entry } from './entry.ts'
import { profileOf } from './profile.ts'
import type { Rule } from './rule.ts'

/** Tellings of a cluster that others are compared with: the first, and the latest in other words. */
const firstKept = 4
const mostKept = 12
/** Clusters that a record is compared with at most, those first that share most with it. */
const mostCompared = 16
/** Clusters that are looked at for that. */
const mostSeen = 64

/** A cluster that members may come to. */
export interface Growing<Item> extends Cluster<Item> {
  version: number
  readonly members: Entry<Item>[]
  readonly near: Set<Cluster<Item>>
  /** Members that are compared with, no two in the same words. */
  readonly profiles: Entry<Item>[]
  /** What it is found by. */
  readonly keys: Set<string>
}

/** Finds the clusters that a record may belong to. */
export class ClusterIndex<Item> {
  private readonly rule: Rule<Item>
  /** Clusters by what they are found by. */
  private readonly byKey = new Map<string, Growing<Item>[]>()
  /** Members by the whole of what they say, as a number: the words would take most of the memory. */
  private readonly byProfile = new Map<
    number,
    { readonly entry: Entry<Item>; readonly home: Growing<Item> }
  >()

  constructor(rule: Rule<Item>) {
    this.rule = rule
  }

  /** The cluster in which another article says the very same. */
  twinOf(entry: Entry<Item>): Growing<Item> | null {
    const profile = profileOf(entry, this.rule)
    const twin = profile === null ? undefined : this.byProfile.get(hashOf(profile))
    if (twin === undefined || profileOf(twin.entry, this.rule) !== profile) return null
    return twin.home.members.at(-1)?.article === entry.article ? null : twin.home
  }

  /** Makes a member of a cluster findable. */
  absorb(entry: Entry<Item>, home: Growing<Item>): void {
    const profile = profileOf(entry, this.rule)
    if (profile !== null) {
      const hash = hashOf(profile)
      const twin = this.byProfile.get(hash)
      if (twin?.home === home && profileOf(twin.entry, this.rule) === profile) return
      this.byProfile.set(hash, { entry, home })
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
  candidatesOf(entry: Entry<Item>): readonly Growing<Item>[] {
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
}

/**
 * A number of 53 bits that differs for different texts, but for one pair in some billions.
 *
 * @see FNV-1a, two lanes of it, of 32 and 21 bits.
 */
function hashOf(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9e3779b9]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b)
    high ^= high >>> 15
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}
