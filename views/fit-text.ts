import stringWidth from 'string-width'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const plain = /^[\u0020-\u007E]*$/u

/** Widths measured before; the same rows are drawn again and again. */
const measured = new Map<string, number>()
const mostMeasured = 10_000

/**
 * Measures text as a terminal draws it.
 *
 * @param text One line without control characters.
 * @returns Its width in terminal cells; 0 for empty.
 */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length
  const known = measured.get(text)
  if (known !== undefined) return known
  if (measured.size >= mostMeasured) measured.clear()
  const width = stringWidth(text)
  measured.set(text, width)
  return width
}

/**
 * Splits text into what a reader sees as characters.
 *
 * @param text One line without control characters.
 * @returns Its graphemes; empty for empty.
 */
export function graphemesOf(text: string): readonly string[] {
  return plain.test(text)
    ? text.split('')
    : Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/**
 * Cuts text to a width, between graphemes, with an ellipsis where words are missing.
 *
 * @param text One line without control characters.
 * @param width Most cells to take, from 0.
 * @returns The text whole when it fits, else its beginning and “…”; empty for width 0.
 */
export function cutText(text: string, width: number): string {
  if (width <= 0) return ''
  if (widthOf(text) <= width) return text
  let kept = ''
  let room = width - 1
  for (const grapheme of graphemesOf(text)) {
    room -= widthOf(grapheme)
    if (room < 0) break
    kept += grapheme
  }
  return `${kept.trimEnd()}…`
}

/**
 * Pads text with blanks on its right.
 *
 * @param text One line without control characters.
 * @param width Fewest cells to take, from 0.
 * @returns The text and blanks; the text alone when it is wide enough.
 */
export function padText(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/**
 * Fits text into a width exactly: cut with an ellipsis, or padded with blanks.
 *
 * @param text One line without control characters.
 * @param width Cells to take, from 0.
 * @returns Text of that very width.
 */
export function fitText(text: string, width: number): string {
  return padText(cutText(text, width), width)
}
