import type { Cluster } from './entry.ts'

/**
 * Remembers what was made of a cluster until it grows, so that what nothing was added to stays
 * the very same object.
 *
 * @param make Makes it.
 * @param stampOf What else it depends on, beside its members and what it may be the same as.
 */
export function rememberByCluster<Item, Made>(
  make: (cluster: Cluster<Item>) => Made,
  stampOf: () => number = () => 0,
): (cluster: Cluster<Item>) => Made {
  const made = new WeakMap<
    Cluster<Item>,
    { readonly version: number; readonly stamp: number; readonly value: Made }
  >()
  return (cluster) => {
    const { version } = cluster
    const stamp = stampOf()
    const known = made.get(cluster)
    if (known !== undefined && known.version === version && known.stamp === stamp)
      return known.value
    const value = make(cluster)
    made.set(cluster, { version, stamp, value })
    return value
  }
}

/** A list that stays the very same while its items do. */
export function rememberList<Item>(): (items: Item[]) => Item[] {
  let last: Item[] = []
  return (items) => {
    const isSame = items.length === last.length && items.every((item, at) => item === last[at])
    if (!isSame) last = items
    return last
  }
}
