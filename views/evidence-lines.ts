import type { Quote } from '../source/dossier/quotes-of-record.ts'
import { type Passage, showPassage } from './passage.ts'
import { partLine, saidLine } from './said.ts'
import type { Scene } from './scene.ts'
import { toScreenText } from './screen-text.ts'
import { keepInView } from './scroll.ts'
import { cutLine, fitLine, lineWidth, type StyledLine, segment, spreadLine } from './styled-text.ts'

/** Lines of a passage that fit a height, the quoted words among them. */
function cutPassage(
  { lines, quotedLine }: Passage,
  rows: number,
  width: number,
): readonly StyledLine[] {
  if (lines.length <= rows) return lines
  const top = keepInView(quotedLine - 1, quotedLine, rows, lines.length)
  const shown = lines.slice(top, top + rows)
  return shown.map((line, at): StyledLine => {
    const isCutBefore = at === 0 && top > 0
    const isCutAfter = at === shown.length - 1 && top + rows < lines.length
    if (isCutBefore) return cutLine([segment('… ', 'quiet'), ...line], width)
    return isCutAfter
      ? [...fitLine(line, Math.min(lineWidth(line), width - 2)), segment(' …', 'quiet')]
      : line
  })
}

/** One line for a further quotation: what it shows, its words, where it stands. */
function furtherLine(quote: Quote, scene: Scene, width: number): StyledLine {
  const part = partLine(quote, scene.names)
  const words = segment(`${part.length > 0 ? ' ' : ''}“${toScreenText(quote.evidence.exact)}”`)
  return spreadLine([...part, words], [segment(paragraphWords(quote), 'quiet')], width)
}

/** “¶ 21”, or empty in a headline. */
const paragraphWords = ({ evidence }: Quote): string =>
  evidence.paragraph === null ? '' : `¶ ${evidence.paragraph}`

/**
 * Names what the evidence shown is: what it shows, section and paragraph.
 *
 * @param scene The dossier on the screen.
 * @param quote The quotation shown.
 * @returns “✗ Ukraine rejects · Moscow Rejects Core Framework · ¶ 24”; empty in a headline.
 */
export function evidenceTitle(scene: Scene, quote: Quote): StyledLine {
  const part = partLine(quote, scene.names)
  const section = quote.evidence.section === null ? '' : toScreenText(quote.evidence.section)
  const place = [section, paragraphWords(quote)].filter((word) => word !== '').join(' · ')
  return [...part, segment(`${part.length > 0 && place !== '' ? ' · ' : ''}${place}`)]
}

/**
 * Shows what a record stands on: the words in their paragraph, its other
 * quotations one a line, and who says it, how firmly, where and when.
 *
 * @param scene The dossier on the screen.
 * @param id Id of the record.
 * @param at Index of the quotation to show, from 0.
 * @param size Cells of a line and lines there are.
 * @returns At most that many lines; empty for an unknown record.
 */
export function evidenceLines(
  scene: Scene,
  id: string,
  at: number,
  size: { readonly width: number; readonly rows: number },
): readonly StyledLine[] {
  const { width, rows } = size
  const quotes = scene.quotesOf(id)
  const quote = quotes[at]
  if (quote === undefined || rows <= 0) return []
  const article = scene.index.articles.get(quote.evidence.article)
  const others = quotes.filter((one) => one !== quote)
  const passage = showPassage(
    article,
    quote.evidence,
    others.map((one) => one.evidence),
    scene.theme,
    width,
  )
  const isSeen = (one: Quote): boolean =>
    one.evidence.article === quote.evidence.article &&
    one.evidence.start >= passage.start &&
    one.evidence.end <= passage.end
  const further = others.filter((one) => !isSeen(one) || one.part === 'response')
  const count = quotes.length > 1 ? `quote ${at + 1} of ${quotes.length}, J/K more` : ''
  const footing = spreadLine(
    saidLine(quote, article, scene.names),
    [segment(count, 'quiet')],
    width,
  )
  const room = rows - 1
  const furtherRows = Math.min(
    further.length,
    Math.max(room - passage.lines.length, Math.floor(room / 3)),
  )
  const above = cutPassage(passage, room - furtherRows, width)
  const below = further.slice(0, furtherRows).map((one) => furtherLine(one, scene, width))
  const blanks = Math.max(0, room - above.length - below.length)
  const hasGap = blanks > 0 && below.length > 0
  return [
    ...above,
    ...(hasGap ? [[]] : []),
    ...below,
    ...Array.from({ length: hasGap ? blanks - 1 : blanks }, () => []),
    footing,
  ].map((line) => fitLine(line, width))
}
