import { type Cluster, latestOf } from './entry.ts'

/** Latest told first; of one article in its order. */
const byLatest = <Item>(a: Cluster<Item>, b: Cluster<Item>): number => {
  const left = latestOf(a)
  const right = latestOf(b)
  return left.at === right.at ? left.index - right.index : left.at < right.at ? 1 : -1
}

/** Share of the clusters from which on all are sorted rather than those that have changed. */
const worthSorting = 0.1

/**
 * Starts putting clusters in order, those told last first, again and again: one article moves a few
 * of ten thousand.
 */
export function startOrdering<Item>(): (
  clusters: readonly Cluster<Item>[],
) => readonly Cluster<Item>[] {
  let ordered: readonly Cluster<Item>[] = []
  let versions = new Map<Cluster<Item>, number>()
  return (clusters) => {
    const changed = clusters.filter((cluster) => versions.get(cluster) !== cluster.version)
    const known = clusters.length - changed.length
    const again = changed.filter((cluster) => versions.has(cluster)).length
    const isWhole = known + again === ordered.length
    if (isWhole && changed.length === 0) return ordered
    if (isWhole && changed.length < clusters.length * worthSorting) {
      const moved = new Set(changed)
      const rest = ordered.filter((cluster) => !moved.has(cluster))
      ordered = merge(changed.sort(byLatest), rest)
    } else {
      ordered = clusters.toSorted(byLatest)
      versions = new Map()
    }
    for (const cluster of changed) versions.set(cluster, cluster.version)
    if (versions.size < clusters.length) {
      versions = new Map(clusters.map((cluster) => [cluster, cluster.version]))
    }
    return ordered
  }
}

/** Two lists in order as one. */
function merge<Item>(
  few: readonly Cluster<Item>[],
  many: readonly Cluster<Item>[],
): readonly Cluster<Item>[] {
  const merged: Cluster<Item>[] = []
  let next = 0
  for (const cluster of many) {
    for (let one = few[next]; one !== undefined && byLatest(one, cluster) < 0; one = few[next]) {
      merged.push(one)
      next += 1
    }
    merged.push(cluster)
  }
  return [...merged, ...few.slice(next)]
}
