import { tellersOf } from '../source/dossier/count-sources.ts'
import type { DossierRecord } from '../source/dossier/index-dossier.ts'
import type { Quote } from '../source/dossier/quotes-of-record.ts'
import { possiblySameAs } from '../source/dossier/related-records.ts'
import { articleName } from './article-words.ts'
import { countWords } from './count-words.ts'
import { evidenceTitle, quoteLine } from './evidence-lines.ts'
import { padText } from './fit-text.ts'
import { linesSection, makePage, type Page, type Section, tableSection } from './page.ts'
import { showPassage } from './passage.ts'
import { type Field, fieldsOf } from './record-fields.ts'
import { recordTables } from './record-tables.ts'
import { headingOf, titleOf } from './record-words.ts'
import { saidLines } from './said.ts'
import type { Scene } from './scene.ts'
import { toScreenText } from './screen-text.ts'
import { cutLine, lineText, type StyledLine, segment } from './styled-text.ts'
import { tellerWords } from './teller-words.ts'
import { wrapLine } from './wrap-line.ts'

const labelWidth = 12
/** Before the words of a paragraph: as wide as the number of a quotation. */
const margin = '     '

const heading = (words: string): readonly StyledLine[] => [[], [segment(words, 'strong')]]

/** A quotation and its place among those of the record, from 0. */
interface Placed {
  readonly quote: Quote
  readonly at: number
}

/** Quotations on a page before and after the one pointed at: of thousands nobody reads all. */
const quotesAround = 60

/** The first quotation set on the page, and the one after the last. */
const quotesShown = (count: number, at: number): readonly [number, number] =>
  count <= 2 * quotesAround
    ? [0, count]
    : [Math.max(0, at - quotesAround), Math.min(count, at + quotesAround)]

/** Says how many quotations stand before or after those on the page. */
const moreLines = (count: number, where: 'before' | 'after'): readonly StyledLine[] =>
  count === 0 ? [] : [[segment(`… ${countWords(count, 'quote')} ${where} these`, 'quiet')], []]

/** Quotations by the paragraph or list they stand in, so that none is shown twice. */
function byParagraph(
  quotes: readonly Quote[],
  scene: Scene,
  first: number,
  last: number,
): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>()
  quotes.slice(first, last).forEach((quote, from) => {
    const at = first + from
    const { article, start } = quote.evidence
    const blocks = scene.index.articles.get(article)?.blocks ?? []
    const block = blocks.findIndex((one) => one.start <= start && start < one.end)
    const shownFrom = blocks[block]?.introducedBy ?? block
    const paragraph = block < 0 ? `${article} at ${start}` : `${article} ${shownFrom}`
    groups.set(paragraph, [...(groups.get(paragraph) ?? []), { quote, at }])
  })
  return [...groups.values()]
}

/** A paragraph with the quotations in it: what they show and where, the words, who says them. */
function paragraphLines(
  group: readonly Placed[],
  current: number,
  scene: Scene,
  width: number,
): readonly StyledLine[] {
  const shown = group.find(({ at }) => at === current) ?? group[0]
  if (shown === undefined) return []
  const { evidence } = shown.quote
  const article = scene.index.articles.get(evidence.article)
  const others = group.flatMap((one) => (one === shown ? [] : one.quote.evidence))
  const isAlone = group.length === 1
  const titles = group.map(({ quote, at }): StyledLine => {
    const number = `${at === current ? '›' : ' '}${String(at + 1).padStart(2)}  `
    const words = isAlone ? evidenceTitle(scene, quote) : quoteLine(quote, scene)
    return cutLine([segment(number, 'strong'), ...words], width)
  })
  const room = width - margin.length
  const said = group.map(({ quote }) => saidLines(quote, article, scene.names, room))
  const texts = said.map((lines) => lines.map(lineText).join('\n'))
  const told = said.filter((_, at) => texts.indexOf(texts[at] ?? '') === at)
  const { lines } = showPassage(article, evidence, others, scene.theme, room)
  const body = [...lines, ...told.flat()]
  return [...titles, ...body.map((line): StyledLine => [segment(margin), ...line]), []]
}

/** Who tells it, where that is more than one article. */
function tellerField(entry: DossierRecord, { index }: Scene): readonly Field[] {
  if (entry.kind === 'change') return []
  const tellers = tellersOf(entry, index.dossier.stories)
  if (tellers.articles < 2) return []
  return [{ label: 'told by', value: [segment(tellerWords(tellers))] }]
}

/** Records that may be the same, with their words, for the reader to judge. */
function possiblySame(entry: DossierRecord, scene: Scene, width: number): readonly Section[] {
  const others = possiblySameAs(scene.index, entry)
  if (others.length === 0) return []
  const lines = others.flatMap((other) => {
    const [quote] = scene.quotesOf(other.id)
    const article = scene.index.articles.get(quote?.evidence.article ?? '')
    const origin = article === undefined ? '' : ` · ${articleName(article)}`
    return wrapLine(
      [
        segment('≈ ', 'quiet'),
        segment(titleOf(other, scene.names)),
        segment(` “${toScreenText(quote?.evidence.exact ?? '')}”`),
        segment(origin, 'quiet'),
      ],
      width,
      2,
    )
  })
  return [linesSection([...heading(`Possibly the same: ${others.length}`), ...lines])]
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
  const fields = [
    ...fieldsOf(entry, scene.names, scene.year),
    ...tellerField(entry, scene),
  ].flatMap(({ label, value }) =>
    wrapLine([segment(padText(label, labelWidth), 'quiet'), ...value], width, labelWidth),
  )
  const tables = recordTables(entry, scene, width).flatMap((one): readonly Section[] => [
    linesSection(heading(one.title)),
    tableSection(one.table),
  ])
  const quotes = scene.quotesOf(entry.id)
  const [first, last] = quotesShown(quotes.length, quote)
  const groups = byParagraph(quotes, scene, first, last)
  const paragraphs = groups.map((group) => paragraphLines(group, quote, scene, width))
  const count = quotes.length === 1 ? '' : `: ${quotes.length} quotes`
  const above = [
    linesSection([...title, [], ...fields]),
    ...tables,
    ...possiblySame(entry, scene, width),
    linesSection([...heading(`The words it stands on${count}`), ...moreLines(first, 'before')]),
  ]
  let line = above.reduce((sum, { height }) => sum + height, 0)
  const anchors: number[] = quotes.map(() => line)
  groups.forEach((group, at) => {
    for (const one of group) anchors[one.at] = line
    line += paragraphs[at]?.length ?? 0
  })
  const below = moreLines(quotes.length - last, 'after')
  return makePage([...above, linesSection([...paragraphs.flat(), ...below])], anchors)
}
