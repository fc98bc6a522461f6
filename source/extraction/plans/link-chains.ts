import { type PlanCluster, sameFamily } from './plan-cluster.ts'
import { sameAuthors } from './same-authors.ts'

/**
 * Links versions that are counted through: “the first draft … the third”. The later follows
 * the one before it; the last of a line is the current one.
 */
export function linkChains(clusters: readonly PlanCluster[]): void {
  const counted = clusters
    .flatMap((cluster) => {
      const ordinal = ordinalOf(cluster)
      return ordinal === null ? [] : [{ cluster, ordinal }]
    })
    .sort((a, b) => a.ordinal - b.ordinal)
  for (const [index, { cluster, ordinal }] of counted.entries()) {
    const before = counted
      .slice(0, index)
      .findLast((one) => one.ordinal < ordinal && isOneLine(one.cluster, cluster))
    if (!before) continue
    const evidence = cluster.mentions.find((m) => m.marks.ordinal !== null)
    if (evidence && cluster.revises === null)
      cluster.revises = {
        target: before.cluster,
        evidence: [{ start: evidence.start, end: evidence.end }],
      }
    // Who writes one draft of a line writes the next, where nobody else is named.
    if (cluster.authors.size === 0) cluster.authors = new Set(before.cluster.authors)
    else if (before.cluster.authors.size === 0) before.cluster.authors = new Set(cluster.authors)
    if (before.cluster.status !== 'agreed' && before.cluster.status !== 'rejected')
      before.cluster.status = 'superseded'
    if (
      cluster.status === null ||
      (cluster.status === 'superseded' && !isOvertaken(cluster, counted))
    )
      cluster.status = 'current'
  }
}

/** “the May version … June's … the latest”: those told by their time give way to what comes after. */
export function supersedeDated(clusters: readonly PlanCluster[]): void {
  for (const [index, cluster] of clusters.entries()) {
    const isDated = cluster.mentions.some(
      (m) =>
        (m.head.lower === 'one' && !m.revised) ||
        (m.noun === 'version' && m.marks.times.size > 0) ||
        (m.known.length > 0 && m.head.text === m.known[0]),
    )
    if (!isDated || (cluster.status !== null && cluster.status !== 'current')) continue
    if (
      clusters
        .slice(index + 1)
        .some((later) => later.status !== 'agreed' && isOneLine(cluster, later))
    )
      cluster.status = 'superseded'
  }
}

const ordinalOf = ({ mentions }: PlanCluster): number | null =>
  mentions.map((m) => m.marks.ordinal).find((ordinal) => ordinal !== null) ?? null

const isOneLine = (a: PlanCluster, b: PlanCluster): boolean =>
  (a.authors.size === 0 || b.authors.size === 0 || sameAuthors(a, b)) &&
  a.mentions.some((m) => b.mentions.some((other) => sameFamily(m.noun, other.noun)))

const isOvertaken = (
  cluster: PlanCluster,
  counted: readonly { readonly cluster: PlanCluster; readonly ordinal: number }[],
): boolean => {
  const at = counted.findIndex((one) => one.cluster === cluster)
  return counted.slice(at + 1).some((one) => isOneLine(one.cluster, cluster))
}
