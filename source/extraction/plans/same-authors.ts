import type { PlanCluster } from './plan-cluster.ts'

/** Whether one of some parties is among the authors of a text. */
export const sharesAuthor = (authors: ReadonlySet<string>, parties: Iterable<string>): boolean =>
  [...parties].some((id) => authors.has(id))

/** Whether two versions share an author. */
export const sameAuthors = (a: PlanCluster, b: PlanCluster): boolean =>
  sharesAuthor(a.authors, b.authors)
