import type { Article } from '../../model/article.ts'
import type { RecordMarks } from '../../model/marks.ts'

/** A record as one article gives it, with what is needed to find its like in others. */
export interface Entry<Item> {
  readonly record: Item
  readonly marks: RecordMarks
  readonly article: Article
  /** Ids of the parties of the article: two that share them are about one negotiation. */
  readonly parties: ReadonlySet<string>
  /** Numbers of points that the article knows of texts: it tells apart those it gives. */
  readonly counts: ReadonlySet<number>
  /** Place of the article among all, oldest first: the greater is the later. */
  readonly at: string
  /** Place of the record among those of its kind in the article, from 0. */
  readonly index: number
}

/** Entries that are one record told by several articles, oldest first; never empty. */
export interface Cluster<Item> {
  readonly members: readonly Entry<Item>[]
  /** Clusters that may be the same, though not surely enough to be put together. */
  readonly near: ReadonlySet<Cluster<Item>>
  /** Tells it from itself as it was: the greater, the more has come to it. */
  readonly version: number
}

/** The day of an article, ISO 8601; null when it has none. */
export const dayOf = (article: Article): string | null =>
  article.versionCreated?.slice(0, 10) ?? article.published

/** The latest of some entries. */
export function latestOf<Item>({ members }: Cluster<Item>): Entry<Item> {
  const last = members.at(-1)
  if (last === undefined) throw new Error('A cluster has no members.')
  return last
}

/** The first that told it; its id is that of the cluster. */
export function firstOf<Item>({ members }: Cluster<Item>): Entry<Item> {
  const [first] = members
  if (first === undefined) throw new Error('A cluster has no members.')
  return first
}

/** Oldest first; of one article in its order. */
export const byPlace = (a: Entry<unknown>, b: Entry<unknown>): number =>
  a.at === b.at ? a.index - b.index : a.at < b.at ? -1 : 1
