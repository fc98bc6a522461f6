import type { Article } from '../../model/article.ts'

/**
 * Places an article among others by when it was published.
 *
 * @param article Any article.
 * @param arrival Running number of its arrival, from 0: of two that say the same, or nothing, of
 *   when, the one that came first is the older.
 * @returns A text that sorts as the articles do, oldest first. Articles without a date come
 *   before all others: what may be old never counts as the latest.
 */
export function placeInTime(article: Article, arrival: number): string {
  const { versionCreated, published } = article
  const when = versionCreated === null ? (published ?? '') : new Date(versionCreated).toISOString()
  return `${when}#${String(arrival).padStart(9, '0')}`
}
