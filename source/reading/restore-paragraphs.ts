import { listMark } from './list-mark.ts'
import { looksLikeHeading } from './looks-like-heading.ts'
import type { MarkedLine } from './marked-text.ts'
import type { PrintedLine } from './pdf-lines.ts'
import { joinBroken, knownWords, withoutLigatures } from './undo-hyphens.ts'

/** How much larger than the text the letters of a heading are. */
const headingScale = 1.12
/** Lines further apart than this many times the usual distance are no paragraph. */
const widestGap = 1.35
/** A line that ends before this share of its column ends a paragraph. */
const fullShare = 0.82
/** Columns are told by their left edges, in points. */
const columnStep = 40

interface Paragraph {
  readonly text: string
  readonly first: PrintedLine
  readonly last: PrintedLine
}

/**
 * Makes text out of lines of print: hyphens at line ends are joined, ligatures undone, and the
 * lines of a paragraph become one.
 *
 * @param printed Lines of all pages in the order of reading, without running heads.
 * @returns Lines of text, with what the size of their letters says they are; none for none.
 */
export function restoreParagraphs(printed: readonly PrintedLine[]): readonly MarkedLine[] {
  const lines = printed.map((line) => ({ ...line, text: withoutLigatures(line.text) }))
  const size = usual(lines.map((line) => [line.size, line.text.length]))
  const gap = usual(lines.slice(1).map((line, at) => [distance(lines[at] ?? line, line), 1]))
  const edges = rightEdges(lines)
  const known = knownWords(lines.map(({ text }) => text))
  const paragraphs: Paragraph[] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open === undefined || !continues(open, line, { size, gap, edges })) {
      paragraphs.push({ text: line.text, first: line, last: line })
      continue
    }
    const text = joinBroken(open.text, line.text, known)
    paragraphs[paragraphs.length - 1] = { ...open, text, last: line }
  }
  const isLarge = ({ first }: Paragraph) => first.size > size * headingScale
  const top = paragraphs.filter((each) => each.first.page === 1 && isLarge(each))
  const largest = top.reduce((most, { first }) => Math.max(most, first.size), 0)
  const title = top.find(({ first }) => first.size === largest)
  return paragraphs.map((paragraph) => ({
    text: paragraph.text,
    kind:
      paragraph === title
        ? 'headline'
        : isLarge(paragraph) && looksLikeHeading(paragraph.text)
          ? 'heading'
          : null,
  }))
}

interface Print {
  readonly size: number
  readonly gap: number
  readonly edges: (line: PrintedLine) => number
}

function continues(open: Paragraph, line: PrintedLine, { size, gap, edges }: Print): boolean {
  const { last, first, text } = open
  if (Math.abs(last.size - line.size) > 0.6 || listMark(line.text) !== null) return false
  const isOpen = !/[.!?:;…]["”’»)]*$/.test(text)
  const runsOn = isOpen && (/^\p{Ll}/u.test(line.text) || /\p{L}[-\u2010\u00ad]$/u.test(text))
  const down = distance(last, line)
  if (down <= 0) return runsOn
  const usualGap = Math.max(gap, last.size)
  if (down > usualGap * widestGap * (line.size / Math.max(size, 1))) return false
  if (line.size > size * headingScale) return true
  const isItem = listMark(first.text) !== null
  if (!isItem && line.left > last.left + line.size * 0.8) return runsOn
  const width = edges(last) - last.left
  return runsOn || last.right - last.left >= width * fullShare
}

/** How far down the next line stands; negative for the next column, 0 for the next page. */
function distance(above: PrintedLine, below: PrintedLine): number {
  return above.page === below.page ? above.height - below.height : 0
}

/** The right edge of the column a line stands in. */
function rightEdges(lines: readonly PrintedLine[]): (line: PrintedLine) => number {
  const edges = new Map<string, number>()
  const key = ({ page, left }: PrintedLine, step: number) =>
    `${page} ${Math.round(left / columnStep) + step}`
  for (const line of lines) {
    edges.set(key(line, 0), Math.max(edges.get(key(line, 0)) ?? 0, line.right))
  }
  return (line) => Math.max(...[-1, 0, 1].map((step) => edges.get(key(line, step)) ?? 0))
}

/** The value that weighs most, to half a point; 0 for none. */
function usual(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>()
  for (const [value, weight] of values) {
    const rounded = Math.round(value * 2) / 2
    if (rounded > 0) weights.set(rounded, (weights.get(rounded) ?? 0) + weight)
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
