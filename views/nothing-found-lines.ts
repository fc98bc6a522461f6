import type { Article } from '../source/model/article.ts'
import { countWords } from './count-words.ts'
import type { Snapshot } from './live-dossier.ts'
import { originWords } from './said.ts'
import type { Scene } from './scene.ts'
import { toScreenText } from './screen-text.ts'
import { cutLine, type StyledLine, segment } from './styled-text.ts'
import { wrapLine } from './wrap-line.ts'

const margin = 2
/** Articles that are named one by one. */
const mostNamed = 8

/** What may still come where there is nothing to be seen. */
export type ToCome = 'articles' | 'first article' | 'none'

const waitingWords = {
  articles: 'Nothing found so far: the articles are still being read.',
  'first article': 'Waiting for the first article.',
  none: null,
} as const satisfies Record<ToCome, string | null>

/**
 * Says what may still come to a dossier.
 *
 * @param snapshot The dossier, and what goes on around it.
 */
export function toComeOf({ progress, following, dossier }: Snapshot): ToCome {
  if (progress !== null) return 'articles'
  return following !== null && dossier.articles.length === 0 ? 'first article' : 'none'
}

/** What was read of an article: headline, origin, paragraphs and words. */
function readWords(article: Article): string {
  const paragraphs = article.blocks.filter(({ paragraph }) => paragraph !== null).length
  const words = article.source.split(/\s+/u).filter((word) => word !== '').length
  const headline = article.headline === null ? 'no headline' : `“${toScreenText(article.headline)}”`
  return [
    headline,
    originWords(article),
    `${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}, ${words} words`,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/**
 * Says that no negotiation was found, and what was read.
 *
 * @param scene A scene without records in its panes.
 * @param width Cells of a line, from 20.
 * @param toCome Whether articles are still being read, or followed sources may bring the first.
 * @returns The lines, none wider than that.
 */
export function nothingFoundLines(
  scene: Scene,
  width: number,
  toCome: ToCome = 'none',
): readonly StyledLine[] {
  const words = waitingWords[toCome]
  if (words !== null) {
    return [[], ...wrapLine([segment(words, 'strong')], width - 2 * margin)].map(
      (line): StyledLine => [segment(' '.repeat(margin)), ...line],
    )
  }
  const { articles } = scene.index.dossier
  const where = articles.length === 1 ? 'this article' : 'these articles'
  const finding = articles.length === 0 ? 'Nothing was read.' : `No negotiation found in ${where}.`
  const named = articles
    .slice(0, mostNamed)
    .flatMap((article) => wrapLine([segment(`Read: ${readWords(article)}`)], width - 2 * margin, 6))
  const rest = articles.length - mostNamed
  const read = rest > 0 ? [...named, [segment(`And ${countWords(rest)} more.`)]] : named
  const lines: readonly StyledLine[] = [
    [],
    [segment(finding, 'strong')],
    [],
    ...read,
    ...(articles.length === 0
      ? []
      : [
          [],
          ...wrapLine(
            [
              segment(
                'There is no party, plan, demand or next step in it that its words would prove.',
              ),
            ],
            width - 2 * margin,
          ),
          [segment('s', 'key'), segment(' shows it as it was read.')],
        ]),
  ]
  return lines.map((line) =>
    line.length === 0 ? line : cutLine([segment(' '.repeat(margin)), ...line], width),
  )
}
