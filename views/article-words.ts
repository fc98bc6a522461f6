import { dayWords } from '../source/dossier/day-words.ts'
import type { Article } from '../source/model/article.ts'
import type { Dossier } from '../source/model/dossier.ts'
import { originWords } from './said.ts'
import { toScreenText } from './screen-text.ts'

/**
 * Names an article among others: outlet and day, else its headline.
 *
 * @param article Any article.
 * @returns “The Outlet, 6 Dec 2025”; “no headline” where nothing is known.
 */
export function articleName(article: Article): string {
  const origin = originWords(article)
  if (article.outlet !== null) return origin
  const headline = article.headline === null ? 'no headline' : `“${toScreenText(article.headline)}”`
  return [headline, origin].filter((words) => words !== '').join(', ')
}

/**
 * Says of each article of a story which it is a reprint or an edition of.
 *
 * @param dossier Any dossier.
 * @returns Words by the id of the article; none for one that stands for itself.
 */
export function lineageWords({ articles, stories }: Dossier): ReadonlyMap<string, string> {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const name = (id: string | undefined): string => {
    const article = byId.get(id ?? '')
    return article === undefined ? 'another article' : articleName(article)
  }
  return new Map(
    stories.flatMap(({ kind, articles: [first, ...others] }): [string, string][] => {
      if (kind === 'reprints') return others.map((id) => [id, `reprint of ${name(first)}`])
      const last = others.at(-1)
      const earlier = [first, ...others.slice(0, -1)].flatMap((id) => id ?? [])
      return earlier.map((id) => [id, `earlier edition of ${name(last)}`])
    }),
  )
}

/**
 * Names the day an article was published.
 *
 * @param article Any article.
 * @returns “6 Dec 2025”; “no date” where it is not known.
 */
export const publishedWords = ({ published }: Article): string =>
  published === null ? 'no date' : dayWords(published)
