import { dayWords } from '../../source/dossier/day-words.ts'
import type { Article } from '../../source/model/article.ts'
import { publishedWords } from '../article-words.ts'
import { countWords } from '../count-words.ts'
import { articleWords, originWords } from '../said.ts'
import { toScreenText } from '../screen-text.ts'
import type { TableSource } from '../tables/table-source.ts'
import { articleSection } from './article-section.ts'
import type { Brief } from './brief.ts'
import { changeSection } from './change-section.ts'
import { demandSection } from './demand-section.ts'
import { openSection } from './open-section.ts'
import { partySection } from './party-section.ts'
import { planSection } from './plan-section.ts'
import { stepSection } from './step-section.ts'

/** Outlet and day of one article; of several how many, from when to when. */
function originOf(articles: readonly Article[]): string {
  const [only] = articles
  if (articles.length === 1 && only !== undefined) {
    return [originWords(only), toScreenText(only.url ?? '')]
      .filter((part) => part !== '')
      .join(' · ')
  }
  const days = articles.flatMap(({ published }) => published ?? []).toSorted()
  const [first] = days
  const last = days.at(-1)
  const span =
    first === undefined || last === undefined
      ? ''
      : first === last
        ? `, ${dayWords(first)}`
        : `, ${dayWords(first)} – ${dayWords(last)}`
  return `${countWords(articles.length, 'article')}${span}`
}

/**
 * Puts the situation on one page: parties, texts, demands with their answers, next steps, what is
 * open, what has changed, each with its words and their source.
 *
 * @param source Any dossier.
 * @returns The page; without sections when the articles are about no negotiation.
 */
export function makeBrief(source: TableSource): Brief {
  const { articles } = source.dossier
  const latest = articles.at(-1)
  const title =
    latest === undefined
      ? 'No article was read.'
      : toScreenText(latest.headline ?? articleWords(latest)) || publishedWords(latest)
  const sections = [
    ...partySection(source),
    ...planSection(source),
    ...demandSection(source),
    ...stepSection(source),
    ...openSection(source),
    ...changeSection(source),
  ]
  return {
    title,
    origin: originOf(articles),
    sections: sections.length === 0 ? [] : [...sections, ...articleSection(source)],
  }
}
