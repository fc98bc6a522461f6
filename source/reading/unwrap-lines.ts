import { listMark } from './list-mark.ts'
import type { Line } from './split-lines.ts'

/** Wider lines than this are not wrapped by hand or by a mail program. */
const widest = 100
/** Below this, short lines are a list or a poem. */
const narrowest = 40
/** Share of neighbouring lines that must be broken where the next word did not fit. */
const fullShare = 0.8
/** Share of neighbouring lines that must break inside a sentence. */
const openShare = 0.4

/** Header lines of mail and of saved pages are never wrapped prose. */
const header = /^\p{Lu}[\w-]{1,20}:\s/u

/**
 * Joins the lines of paragraphs in a text wrapped at a fixed width, as plain-text mail is.
 *
 * A text counts as wrapped when nearly all lines without a blank line between them end where
 * the first word of the next would have gone past the widest line.
 *
 * @param source The source text the lines are of.
 * @param lines Its lines.
 * @returns One line for each paragraph; the lines as they are when the text is not wrapped.
 */
export function unwrapLines(source: string, lines: readonly Line[]): readonly Line[] {
  const width = wrapWidth(lines)
  if (width === null) return lines
  const joined: Line[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const paragraph = joined.at(-1)
    if (before === undefined || paragraph === undefined || !continues(before, line, width)) {
      joined.push(line)
    } else {
      const text = source.slice(paragraph.start, line.end)
      joined[joined.length - 1] = { ...paragraph, end: line.end, text }
    }
  }
  return joined
}

function wrapWidth(lines: readonly Line[]): number | null {
  const narrow = lines.filter((line) => column(line) <= widest)
  if (narrow.length < 3 || narrow.length < lines.length * 0.9) return null
  const width = narrow.reduce((most, line) => Math.max(most, column(line)), 0)
  if (width < narrowest) return null
  const pairs = lines.slice(1).flatMap((line, index) => {
    const before = lines[index]
    const isPair = before !== undefined && canFollow(before, line) && !header.test(before.text)
    return isPair ? [{ before, line }] : []
  })
  const full = pairs.filter(({ before, line }) => isFull(before, line, width))
  const open = pairs.filter(({ before }) => !/[.!?:;]["'”’)]?$/.test(before.text))
  const isWrapped =
    pairs.length >= 2 &&
    full.length >= pairs.length * fullShare &&
    open.length >= pairs.length * openShare
  return isWrapped ? width : null
}

function continues(before: Line, line: Line, width: number): boolean {
  return canFollow(before, line) && isFull(before, line, width)
}

function canFollow(before: Line, line: Line): boolean {
  const isNarrow = column(before) <= widest && column(line) <= widest
  return line.gap === 0 && isNarrow && listMark(line.text) === null
}

function isFull(before: Line, line: Line, width: number): boolean {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0
  return column(before) + 1 + word > width - 2
}

function column(line: Line): number {
  return line.indent + line.text.length
}
