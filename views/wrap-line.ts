import { graphemesOf, widthOf } from './fit-text.ts'
import { lineWidth, type Segment, type StyledLine, segment } from './styled-text.ts'

/** Joins neighbouring pieces of one look, so that a line is few pieces. */
function joinAlike(line: StyledLine): StyledLine {
  const joined: Segment[] = []
  for (const piece of line) {
    const last = joined.at(-1)
    if (last?.style === piece.style && last.passages === piece.passages) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    } else if (piece.text !== '') {
      joined.push(piece)
    }
  }
  return joined
}

/** Cuts a row of pieces at a number of pieces, without the blank at the break. */
const breakAt = (pieces: StyledLine, at: number): readonly [StyledLine, StyledLine] => {
  const head = pieces.slice(0, at)
  const tail = pieces.slice(at)
  const isBlank = (piece: Segment | undefined): boolean => piece?.text === ' '
  return [
    joinAlike(isBlank(head.at(-1)) ? head.slice(0, -1) : head),
    isBlank(tail[0]) ? tail.slice(1) : tail,
  ]
}

/**
 * Wraps a line: after a blank, hyphen or dash, or around wide characters, else anywhere
 * between graphemes.
 *
 * @param line Any line.
 * @param width Most cells of a line, from 1; narrower counts as 1.
 * @param indent Blanks before every line but the first.
 * @returns The lines; one empty line for an empty one.
 */
export function wrapLine(line: StyledLine, width: number, indent = 0): readonly StyledLine[] {
  const lines: StyledLine[] = []
  const margin: StyledLine = indent > 0 ? [segment(' '.repeat(indent))] : []
  let row: Segment[] = []
  let used = 0
  let breakAfter = 0
  for (const piece of line) {
    for (const grapheme of graphemesOf(piece.text)) {
      const cells = widthOf(grapheme)
      const room = Math.max(1, lines.length === 0 ? width : width - indent)
      if (cells > 1) breakAfter = row.length
      if (used + cells > room && row.length > 0) {
        if (grapheme === ' ') breakAfter = row.length
        const [head, tail] = breakAt(row, breakAfter > 0 ? breakAfter : row.length)
        lines.push(lines.length === 0 ? head : [...margin, ...head])
        row = [...tail]
        used = lineWidth(row)
        breakAfter = 0
        if (grapheme === ' ' && row.length === 0) continue
      }
      row.push({ ...piece, text: grapheme })
      used += cells
      if (cells > 1 || /^[ \-–—]$/u.test(grapheme)) breakAfter = row.length
    }
  }
  if (row.length > 0 || lines.length === 0) {
    lines.push(joinAlike(lines.length === 0 ? row : [...margin, ...row]))
  }
  return lines
}
