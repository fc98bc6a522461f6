import { isDraftOf } from './plan-acts.ts'
import type { PlanCluster } from './plan-cluster.ts'
import { sameAuthors } from './same-authors.ts'

/** “early drafts of a broader plan” are the one older version, where there is just one. */
export function mergeEarlierDrafts(clusters: PlanCluster[]): void {
  const old = clusters.filter(
    (cluster) => cluster.points !== null && cluster.status === 'superseded',
  )
  const [target] = old
  if (old.length !== 1 || !target) return
  for (const cluster of [...clusters]) {
    if (cluster === target || cluster.points !== null || cluster.revises || cluster.counters)
      continue
    const early = cluster.mentions.every((m) => m.earlier || m.authors.length > 0)
    const linked = cluster.mentions.some((m) => m.earlier || isDraftOf(m))
    if (!early || !linked || (target.authors.size > 0 && !sameAuthors(target, cluster))) continue
    target.mentions.push(...cluster.mentions)
    for (const author of cluster.authors) target.authors.add(author)
    clusters.splice(clusters.indexOf(cluster), 1)
  }
}
