import type { PlanCluster } from './plan-cluster.ts'

export function sameAuthors(a: PlanCluster, b: PlanCluster): boolean {
  return [...b.authors].some((author) => a.authors.has(author))
}
