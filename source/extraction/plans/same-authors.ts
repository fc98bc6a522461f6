import type { PlanCluster } from './plan-cluster.ts'

/** Whether two versions share an author. */
export function sameAuthors(a: PlanCluster, b: PlanCluster): boolean {
  return [...b.authors].some((author) => a.authors.has(author))
}
