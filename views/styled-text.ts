import { cutText, widthOf } from './fit-text.ts'
import type { StyleName } from './theme.ts'

/** A piece of text of one look. */
export interface Segment {
  readonly text: string
  readonly style: StyleName
  /** Passages it is part of, by their index in the article; none: left out. */
  readonly passages?: readonly number[]
}

/** One line of a screen, made of pieces of one look each. */
export type StyledLine = readonly Segment[]

/**
 * Makes a piece of text.
 *
 * @param text One line without control characters.
 * @param style What it is.
 * @returns The piece.
 */
export function segment(text: string, style: StyleName = 'text'): Segment {
  return { text, style }
}

/**
 * Measures a line as a terminal draws it.
 *
 * @param line Any line.
 * @returns Its width in cells; 0 for none.
 */
export function lineWidth(line: StyledLine): number {
  return line.reduce((sum, { text }) => sum + widthOf(text), 0)
}

/**
 * Gives the words of a line without their looks.
 *
 * @param line Any line.
 * @returns Its text; empty for none.
 */
export function lineText(line: StyledLine): string {
  return line.map(({ text }) => text).join('')
}

/**
 * Cuts a line to a width, with an ellipsis where something is missing.
 *
 * @param line Any line.
 * @param width Most cells to take, from 0.
 * @returns The line, or its beginning and “…”.
 */
export function cutLine(line: StyledLine, width: number): StyledLine {
  if (lineWidth(line) <= width) return line
  const kept: Segment[] = []
  let room = width
  for (const piece of line) {
    const pieceWidth = widthOf(piece.text)
    // A piece that would fill the line to the brim gives its last cell to the ellipsis.
    if (pieceWidth < room) {
      kept.push(piece)
      room -= pieceWidth
    } else {
      kept.push({ ...piece, text: cutText(`${piece.text} +`, room) })
      break
    }
  }
  return kept
}

/**
 * Fits a line into a width exactly: cut with an ellipsis, or padded with blanks.
 *
 * @param line Any line.
 * @param width Cells to take, from 0.
 * @returns A line of that very width.
 */
export function fitLine(line: StyledLine, width: number): StyledLine {
  const cut = cutLine(line, width)
  const rest = width - lineWidth(cut)
  return rest > 0 ? [...cut, segment(' '.repeat(rest))] : cut
}

/**
 * Takes the blanks off the end of a line: every cell drawn costs time.
 *
 * @param line Any line.
 * @returns The line up to its last word; empty for blanks alone.
 */
export function trimLine(line: StyledLine): StyledLine {
  const last = line.findLastIndex(({ text }) => text.trimEnd() !== '')
  return line
    .slice(0, last + 1)
    .map((piece, at) => (at === last ? { ...piece, text: piece.text.trimEnd() } : piece))
}

/**
 * Puts one line at the left and one at the right of a width; the right one stays whole.
 *
 * @param left Cut when there is not enough room.
 * @param right Dropped when it does not fit beside eight cells of the left one.
 * @param width Cells to take, from 0.
 * @returns A line of that very width.
 */
export function spreadLine(left: StyledLine, right: StyledLine, width: number): StyledLine {
  const rightWidth = lineWidth(right)
  if (rightWidth === 0 || rightWidth + 8 > width) return fitLine(left, width)
  return [...fitLine(left, width - rightWidth - 1), segment(' '), ...right]
}
