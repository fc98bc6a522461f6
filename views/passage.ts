import type { Article, Block } from '../source/model/article.ts'
import type { Evidence } from '../source/model/evidence.ts'
import { toScreenText } from './screen-text.ts'
import { spareControls } from './spare-controls.ts'
import { type Segment, type StyledLine, segment } from './styled-text.ts'
import type { StyleName, Theme } from './theme.ts'
import { wrapLine } from './wrap-line.ts'

/** A range of a source that is to look different, in UTF-16 code units from 0. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly style: StyleName
  /** Signs put around it. */
  readonly signs?: readonly [string, string]
}

/**
 * Makes a piece of a source text a line, with ranges of it marked.
 *
 * @param source The source text.
 * @param start Where the piece starts, in UTF-16 code units from 0.
 * @param end Where it ends, exclusive.
 * @param marks Ranges to mark; of those that overlap the first one decides.
 * @returns The words of the piece on one line, fit for a screen.
 */
export function markText(
  source: string,
  start: number,
  end: number,
  marks: readonly Mark[],
): StyledLine {
  const inside = spareControls(source, { start, end }, marks).filter(
    (mark) => mark.start < end && mark.end > start,
  )
  const cuts = [start, end, ...inside.flatMap((mark) => [mark.start, mark.end])]
  const edges = [...new Set(cuts.filter((cut) => cut >= start && cut <= end))].toSorted(
    (a, b) => a - b,
  )
  return edges.slice(0, -1).flatMap((from, at): readonly Segment[] => {
    const to = edges[at + 1] ?? end
    const mark = inside.find((one) => one.start <= from && one.end >= to)
    const opens = inside.find((one) => one.signs !== undefined && one.start === from)?.signs?.[0]
    const closes = inside.find((one) => one.signs !== undefined && one.end === to)?.signs?.[1]
    const words = toScreenText(source.slice(from, to))
    return [
      ...(opens === undefined ? [] : [segment(opens, 'quoted')]),
      segment(words, mark?.style ?? 'text'),
      ...(closes === undefined ? [] : [segment(closes, 'quoted')]),
    ]
  })
}

/** Index of the block that introduces the list a block belongs to or introduces; else null. */
function listAround(blocks: readonly Block[], block: Block | undefined): number | null {
  if (block === undefined) return null
  if (block.introducedBy !== null) return block.introducedBy
  const at = blocks.indexOf(block)
  return blocks.some((one) => one.introducedBy === at) ? at : null
}

/**
 * Blocks around a piece of evidence: those it stands in; of a list what introduces it
 * and its other items, since “both conditions” means nothing without them.
 */
function blocksAround({ blocks }: Article, evidence: Evidence): readonly Block[] {
  const own = blocks.filter((block) => block.start < evidence.end && block.end > evidence.start)
  const introduction = listAround(blocks, own[0])
  if (introduction === null) return own
  const list = blocks.filter(
    (block, at) => at === introduction || block.introducedBy === introduction,
  )
  return own.every((block) => list.includes(block)) ? list : own
}

/** A passage of an article as it stands around some evidence. */
export interface Passage {
  readonly lines: readonly StyledLine[]
  /** Line the evidence starts in, from 0. */
  readonly quotedLine: number
  /** Part of the source shown, in UTF-16 code units from 0. */
  readonly start: number
  readonly end: number
}

/**
 * Shows evidence in its paragraph, list items under what introduces them.
 *
 * @param article The article; without it, the words around the evidence stand for the paragraph.
 * @param evidence The words to show.
 * @param others Further evidence to mark where it stands in the same passage.
 * @param theme Gives the signs around the words.
 * @param width Cells of a line, from 1.
 * @returns The lines of the passage; never empty.
 */
export function showPassage(
  article: Article | undefined,
  evidence: Evidence,
  others: readonly Evidence[],
  theme: Theme,
  width: number,
): Passage {
  const { start, end } = evidence
  const quoted: Mark = { start, end, style: 'quoted', signs: theme.quoteMarks }
  const blocks = article === undefined ? [] : blocksAround(article, evidence)
  if (article === undefined || blocks.length === 0) {
    const line = [
      segment(toScreenText(evidence.prefix)),
      segment(
        `${theme.quoteMarks[0]}${toScreenText(evidence.exact)}${theme.quoteMarks[1]}`,
        'quoted',
      ),
      segment(toScreenText(evidence.suffix)),
    ]
    return { lines: wrapLine(line, width), quotedLine: 0, start: evidence.start, end: evidence.end }
  }
  const marks = [
    quoted,
    ...others
      .filter((other) => other.article === evidence.article)
      .map(({ start, end }): Mark => ({ start, end, style: 'marked' })),
  ]
  const shown = blocks.map((block) => {
    const isItem = block.kind === 'listItem'
    const bullet = isItem ? [segment('• ', 'quiet')] : []
    const start = isItem ? Math.min(block.contentStart, block.end) : block.start
    const words = markText(article.source, start, block.end, marks)
    return wrapLine([...bullet, ...words], width, isItem ? 2 : 0)
  })
  const lines = shown.flat()
  const quotedLine = lines.findIndex((line) => line.some(({ style }) => style === 'quoted'))
  return {
    lines,
    quotedLine: Math.max(0, quotedLine),
    start: Math.min(...blocks.map((block) => block.start)),
    end: Math.max(...blocks.map((block) => block.end)),
  }
}
