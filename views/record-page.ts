import type { DossierRecord } from '../source/dossier/index-dossier.ts'
import type { Quote } from '../source/dossier/quotes-of-record.ts'
import { evidenceTitle } from './evidence-lines.ts'
import { padText } from './fit-text.ts'
import { linesSection, makePage, type Page, type Section, tableSection } from './page.ts'
import { showPassage } from './passage.ts'
import { recordTables } from './record-tables.ts'
import { fieldsOf, headingOf } from './record-words.ts'
import { saidLine } from './said.ts'
import type { Scene } from './scene.ts'
import { cutLine, type StyledLine, segment } from './styled-text.ts'
import { wrapLine } from './wrap-line.ts'

const labelWidth = 12

const heading = (words: string): readonly StyledLine[] => [[], [segment(words, 'strong')]]

/** One quotation: what it shows and where, its passage, who says it. */
function quoteLines(
  quote: Quote,
  at: number,
  isCurrent: boolean,
  scene: Scene,
  width: number,
): readonly StyledLine[] {
  const article = scene.index.articles.get(quote.evidence.article)
  const title = evidenceTitle(scene, quote)
  const { lines } = showPassage(article, quote.evidence, [], scene.theme, width - 2)
  return [
    cutLine(
      [segment(isCurrent ? '› ' : '  ', 'strong'), segment(`${at + 1}  `, 'strong'), ...title],
      width,
    ),
    ...[...lines, cutLine(saidLine(quote, article, scene.names), width - 2)].map(
      (line): StyledLine => [segment('  '), ...line],
    ),
    [],
  ]
}

/**
 * Sets everything about a record as a page: its fields, people, answers and
 * contents, then each quotation it stands on.
 *
 * @param entry Any record with its kind.
 * @param quote Index of the quotation that is pointed at, from 0.
 * @param scene The dossier on the screen.
 * @param width Cells of a line, from 20.
 * @returns The page; its anchors are the lines the quotations start at.
 */
export function recordPage(entry: DossierRecord, quote: number, scene: Scene, width: number): Page {
  const title = wrapLine([segment(headingOf(entry, scene.names), 'strong')], width)
  const fields = fieldsOf(entry, scene.names, scene.year).flatMap(({ label, value }) =>
    wrapLine([segment(padText(label, labelWidth), 'quiet'), ...value], width, labelWidth),
  )
  const tables = recordTables(entry, scene, width).flatMap((one): readonly Section[] => [
    linesSection(heading(one.title)),
    tableSection(one.table),
  ])
  const quotes = scene.quotesOf(entry.id)
  const passages = quotes.map((one, at) => quoteLines(one, at, at === quote, scene, width))
  const above = [
    linesSection([...title, [], ...fields]),
    ...tables,
    linesSection(
      heading(
        quotes.length === 1
          ? 'The words it stands on'
          : `The words it stands on: ${quotes.length} quotes`,
      ),
    ),
  ]
  let line = above.reduce((sum, { height }) => sum + height, 0)
  const anchors = passages.map((passage) => {
    const start = line
    line += passage.length
    return start
  })
  return makePage([...above, linesSection(passages.flat())], anchors)
}
