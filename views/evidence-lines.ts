import type { Quote } from '../source/dossier/quotes-of-record.ts'
import type { Evidence } from '../source/model/evidence.ts'
import type { TextPlace } from './pane-list.ts'
import { type Passage, showPassage } from './passage.ts'
import { articleWords, certaintyLine, partLine, saidLine, saidLines } from './said.ts'
import type { Scene } from './scene.ts'
import { toScreenText } from './screen-text.ts'
import { keepInView } from './scroll.ts'
import { cutLine, type StyledLine, segment } from './styled-text.ts'
import { wrapLine } from './wrap-line.ts'

/** Widest line that is comfortable to read. */
const widestText = 110

/** With fewer lines than this, who says it has one of them. */
const fewRows = 6

/** A line with a sign that more follows. */
const goesOn = (line: StyledLine, width: number): StyledLine => [
  ...cutLine(line, width - 2),
  segment(' …', 'quiet'),
]

/** The first lines of some, with a sign where there are more. */
function firstLines(
  lines: readonly StyledLine[],
  rows: number,
  width: number,
): readonly StyledLine[] {
  if (lines.length <= rows) return lines
  return lines
    .slice(0, rows)
    .map((line, at) => (at === rows - 1 && line.length > 0 ? goesOn(line, width) : line))
}

/** Lines of a passage that fit a height, the quoted words among them. */
function cutPassage(
  { lines, quotedLine }: Passage,
  rows: number,
  width: number,
): readonly StyledLine[] {
  const top = lines.length <= rows ? 0 : keepInView(quotedLine - 1, quotedLine, rows, lines.length)
  const shown = firstLines(lines.slice(top), rows, width)
  if (top === 0) return shown
  const [first = [], ...rest] = shown
  return [cutLine([segment('… ', 'quiet'), ...first], width), ...rest]
}

/** A blank at which no line ends. */
const noBreak = '\u00A0'

const blockNames = {
  headline: 'headline',
  standfirst: 'summary',
  heading: 'heading',
  caption: 'caption',
} as const

/**
 * Says where words stand.
 *
 * @param evidence The words.
 * @param scene The dossier they belong to.
 * @returns “¶ 21”; in what has no number, what it is; empty where nothing is known.
 */
export function placeWords(evidence: Evidence, scene: Pick<Scene, 'index'>): string {
  if (evidence.paragraph !== null) return `¶ ${evidence.paragraph}`
  const block = scene.index.articles
    .get(evidence.article)
    ?.blocks.find(({ start, end }) => start <= evidence.start && evidence.start < end)
  const named = Object.entries(blockNames).find(([kind]) => kind === block?.kind)
  return named?.[1] ?? ''
}

/**
 * Puts a quotation in one line: what it shows, its words, where it stands, and how
 * firm it is where a text does not simply assert.
 *
 * @param quote A quotation of a record.
 * @param scene The dossier on the screen.
 * @param article Id of the article it is read in: of words of another one it is said who tells
 *   them; left out: of none.
 * @returns “✗ Ukraine rejects “Both conditions …” ¶ 22”.
 */
export function quoteLine(
  quote: Quote,
  scene: Pick<Scene, 'index' | 'names'>,
  article = quote.evidence.article,
): StyledLine {
  const part = partLine(quote, scene.names)
  const isElsewhere = quote.evidence.article !== article
  const teller = scene.index.articles.get(quote.evidence.article)
  const { certainty } = quote
  const isFirm = certainty === null || certainty.word === 'asserted'
  return [
    ...part,
    segment(`${part.length > 0 ? ' ' : ''}“${toScreenText(quote.evidence.exact)}” `),
    segment(placeWords(quote.evidence, scene).replace(' ', noBreak), 'quiet'),
    ...(isElsewhere
      ? [segment(' · ', 'quiet'), ...saidLine(quote, teller, scene.names)]
      : isFirm
        ? []
        : [segment(' '), ...certaintyLine(certainty)]),
  ]
}

/** Of the further quotations, who answers how comes first, and other mentions last. */
const precedence: readonly (readonly Quote['part'][])[] = [
  ['response', 'reaction'],
  ['before', 'after'],
  ['condition', 'superseded', 'relation', 'date', 'hedgeCue'],
  ['provision', 'removed', 'heldBack', 'heldFor'],
  ['actor', 'person'],
  ['record'],
]

/** Rank of what other articles tell of the record itself. */
const elsewhere = 1.5

const rankOf = ({ part, evidence }: Quote, article: string): number =>
  part === 'record' && evidence.article !== article
    ? elsewhere
    : precedence.findIndex((parts) => parts.includes(part))

/**
 * Names what the evidence shown is: what it shows, section and paragraph.
 *
 * @param scene The dossier on the screen.
 * @param quote The quotation shown.
 * @returns “✗ Ukraine rejects · Moscow Rejects Core Framework · ¶ 24”.
 */
export function evidenceTitle(scene: Scene, quote: Quote): StyledLine {
  const part = partLine(quote, scene.names)
  const section = quote.evidence.section === null ? '' : toScreenText(quote.evidence.section)
  const place = [section, placeWords(quote.evidence, scene)]
    .filter((word) => word !== '')
    .join(' · ')
  return [...part, segment(`${part.length > 0 && place !== '' ? ' · ' : ''}${place}`)]
}

/**
 * Shows what a record stands on: the words in their paragraph, who says it, how
 * firmly, where and when, then its other quotations.
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
  const width = Math.min(size.width, widestText)
  const quotes = scene.quotesOf(id)
  const quote = quotes[at]
  if (quote === undefined || size.rows <= 0) return []
  const { evidence } = quote
  const article = scene.index.articles.get(evidence.article)
  const others = quotes.filter((one) => one !== quote)
  const marked = others.map((one) => one.evidence).filter((one) => one.article === evidence.article)
  const passage = showPassage(article, evidence, marked, scene.theme, width)
  const wholeSaid = saidLines(quote, article, scene.names, width)
  const said =
    size.rows < fewRows && passage.lines.length + wholeSaid.length > size.rows
      ? [cutLine(saidLine(quote, article, scene.names), width)]
      : wholeSaid
  const isSeen = (one: Evidence): boolean =>
    one.article === evidence.article && one.start >= passage.start && one.end <= passage.end
  const further = others
    .filter((one) => one.part === 'response' || !isSeen(one.evidence))
    .toSorted((a, b) => rankOf(a, evidence.article) - rankOf(b, evidence.article))
    .slice(0, size.rows)
    .flatMap((one) => wrapLine(quoteLine(one, scene, evidence.article), width, 2))
  const room = size.rows - said.length
  const furtherRows = further.length === 0 ? 0 : Math.min(further.length + 1, Math.floor(room / 2))
  const above = cutPassage(passage, Math.max(1, room - furtherRows), width)
  const rest = room - above.length
  const below = rest > 1 && further.length > 0 ? [[], ...further] : further
  return [...above, ...said, ...firstLines(below, rest, width)].slice(0, size.rows)
}

/**
 * Shows words of an article that no record stands on, in their paragraph.
 *
 * @param scene The dossier on the screen.
 * @param place The words.
 * @param size Cells of a line and lines there are.
 * @returns At most that many lines.
 */
export function textLines(
  scene: Scene,
  place: TextPlace,
  size: { readonly width: number; readonly rows: number },
): readonly StyledLine[] {
  const width = Math.min(size.width, widestText)
  const article = scene.index.articles.get(place.article)
  const evidence = textEvidence(scene, place)
  const passage = showPassage(article, evidence, [], scene.theme, width)
  const origin = article === undefined ? '' : articleWords(article)
  const said = origin === '' ? [] : [cutLine([segment(origin, 'quiet')], width)]
  return [...cutPassage(passage, Math.max(1, size.rows - said.length), width), ...said]
}

/**
 * Quotes words of an article that no record stands on.
 *
 * @param scene The dossier on the screen.
 * @param place The words.
 * @returns The quotation, without what stands before and after it.
 */
export function textEvidence({ index }: Pick<Scene, 'index'>, place: TextPlace): Evidence {
  const article = index.articles.get(place.article)
  const block = article?.blocks.find(({ start, end }) => start <= place.start && place.start < end)
  const section = block?.section == null ? null : article?.sections[block.section]?.heading
  return {
    ...place,
    exact: article?.source.slice(place.start, place.end) ?? '',
    prefix: '',
    suffix: '',
    section: section ?? null,
    paragraph: block?.paragraph ?? null,
  }
}
