import { lineageWords } from '../article-words.ts'
import { originWords } from '../said.ts'
import { toScreenText } from '../screen-text.ts'
import { segment } from '../styled-text.ts'
import type { TableSource } from '../tables/table-source.ts'
import type { BriefEntry, BriefSection } from './brief.ts'
import { joined, section } from './brief.ts'

/** Most of them that are shown: what is on one page is read. */
const most = 12

/** Of several articles which they are, the latest first. */
export function articleSection({ dossier }: TableSource): readonly BriefSection[] {
  if (dossier.articles.length < 2) return []
  const lineage = lineageWords(dossier)
  const latest = dossier.articles.toReversed().slice(0, most)
  const entries = latest.map((article): BriefEntry => {
    const headline =
      article.headline === null ? [] : [segment(toScreenText(article.headline), 'name')]
    const origin = originWords(article)
    const same = lineage.get(article.id)
    const lead = joined([
      headline,
      origin === '' ? [] : [segment(origin, 'quiet')],
      same === undefined ? [] : [segment(same, 'quiet')],
      article.url === null ? [] : [segment(toScreenText(article.url), 'quiet')],
    ])
    return { lead, cited: null, under: [] }
  })
  return section('Articles', entries, {
    count: dossier.articles.length - latest.length,
    command: 'timeline --kind article',
  })
}
