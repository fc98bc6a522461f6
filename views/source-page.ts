import type { Article, Block } from '../source/model/article.ts'
import type { Span } from '../source/model/evidence.ts'
import { fitText } from './fit-text.ts'
import { linesSection, makePage, type Page } from './page.ts'
import { toScreenText } from './screen-text.ts'
import { spareControls } from './spare-controls.ts'
import { type Segment, type StyledLine, segment } from './styled-text.ts'
import type { StyleName, Theme } from './theme.ts'
import { wrapLine } from './wrap-line.ts'

/** Widest line that is comfortable to read. */
const widestText = 100

const blockStyles: Partial<Record<Block['kind'], StyleName>> = {
  headline: 'strong',
  heading: 'strong',
  meta: 'quiet',
  promo: 'quiet',
  caption: 'quiet',
  liveStamp: 'quiet',
}

/** Words of a block, cut where a record’s words begin or end. */
function cutBlock(source: string, block: Block, passages: readonly Span[]): StyledLine {
  const start = block.kind === 'listItem' ? Math.min(block.contentStart, block.end) : block.start
  const base = blockStyles[block.kind] ?? 'text'
  const inside = spareControls(source, { ...block, start }, passages).flatMap((passage, at) =>
    passage.start < block.end && passage.end > start ? [{ ...passage, at }] : [],
  )
  const cuts = [start, block.end, ...inside.flatMap((passage) => [passage.start, passage.end])]
  const edges = [...new Set(cuts.filter((cut) => cut >= start && cut <= block.end))].toSorted(
    (a, b) => a - b,
  )
  return edges.slice(0, -1).map((from, index): Segment => {
    const to = edges[index + 1] ?? block.end
    const covering = inside.filter((passage) => passage.start <= from && passage.end >= to)
    const words = toScreenText(source.slice(from, to))
    return covering.length === 0
      ? segment(words, base)
      : { text: words, style: 'marked', passages: covering.map(({ at }) => at) }
  })
}

/** Width of the margin that holds the pointer and the number of the paragraph. */
const marginWidth = (width: number): number => (width >= 60 ? 8 : 2)

/**
 * Sets an article as a page, every passage a record stands on marked.
 *
 * @param article The article.
 * @param passages Words records stand on in it, in reading order.
 * @param width Cells of a line, from 20.
 * @returns The page; its anchors are the lines the passages start in.
 */
export function sourcePage(article: Article, passages: readonly Span[], width: number): Page {
  const margin = marginWidth(width)
  const textWidth = Math.min(widestText, width - margin - signsWidth)
  const lines: StyledLine[] = []
  const anchors: number[] = passages.map(() => -1)
  article.blocks.forEach((block, position) => {
    const isItem = block.kind === 'listItem'
    const follows = article.blocks[position - 1]?.kind === 'listItem'
    if (position > 0 && !(isItem && follows)) lines.push([])
    const bullet = isItem ? [segment('• ', 'quiet')] : []
    const words = cutBlock(article.source, block, passages)
    const number = block.paragraph === null || margin < 8 ? '' : String(block.paragraph).padStart(4)
    wrapLine([...bullet, ...words], textWidth, isItem ? 2 : 0).forEach((line, at) => {
      for (const passage of line.flatMap((piece) => piece.passages ?? [])) {
        if (anchors[passage] === -1) anchors[passage] = lines.length
      }
      const label = fitText(at === 0 ? number : '', margin - 2)
      lines.push([segment('  '), segment(label, 'quiet'), ...line])
    })
  })
  return makePage(
    [linesSection(lines)],
    anchors.map((line) => Math.max(0, line)),
  )
}

/** Room left at the end of a line for the signs around a passage. */
const signsWidth = 2

/**
 * Shows which passage of an article is the selected one.
 *
 * @param line A line of {@link sourcePage}.
 * @param current Index of the selected passage among those of the article; null for none.
 * @param theme Gives the signs around it.
 * @returns The line with the passage between signs and a pointer in the margin; else as it was.
 */
export function pointAt(line: StyledLine, current: number | null, theme: Theme): StyledLine {
  const isCurrent = (piece: Segment | undefined): boolean =>
    current !== null && (piece?.passages?.includes(current) ?? false)
  if (!line.some(isCurrent)) return line
  const [opens, closes] = theme.quoteMarks
  const [, ...rest] = line
  const pieces = rest.flatMap((piece, at): readonly Segment[] => {
    if (!isCurrent(piece)) return [piece]
    return [
      ...(isCurrent(rest[at - 1]) ? [] : [segment(opens, 'quoted')]),
      { ...piece, style: 'quoted' },
      ...(isCurrent(rest[at + 1]) ? [] : [segment(closes, 'quoted')]),
    ]
  })
  return [segment('› ', 'quoted'), ...pieces]
}
