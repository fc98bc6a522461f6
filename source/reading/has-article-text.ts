import type { Article } from '../model/article.ts'
import type { Layout } from './layout.ts'

/** Fewer words than these are a notice, not an article, unless the page says that they are one. */
const fewestWords = 12
/** What an urgent line has at the least. */
const fewestSaid = 4
/** Longer texts that speak of cookies are about them. */
const longestWall = 4000

/**
 * Whether the text of a page is that of an article, not only what a page says that asks for
 * consent, a login or scripts before it shows any.
 *
 * @param article The page read as an article.
 * @param layout Words of layout.
 * @param isSaid Whether the page says in its markup that it holds an article.
 */
export function hasArticleText(article: Article, layout: Layout, isSaid: boolean): boolean {
  const prose = article.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'listItem' || kind === 'standfirst')
    .map(({ contentStart, end }) => article.source.slice(contentStart, end))
  const length = prose.reduce((sum, text) => sum + text.length, 0)
  const count = prose.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const asking = prose.filter((text) => isAsking(text, layout.wall))
  const asked = asking.reduce((sum, text) => sum + text.length, 0)
  return (
    count >= (isSaid ? fewestSaid : fewestWords) && (length > longestWall || asked < length / 2)
  )
}

function isAsking(text: string, words: readonly string[]): boolean {
  const line = text.toLowerCase().replace(/[‘’]/g, "'")
  return words.some((word) => line.includes(word))
}
