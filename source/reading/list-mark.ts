/** The mark that opens a list item. */
export interface ListMark {
  /** Items of one list carry marks of one style. */
  readonly style: string
  /** Number the mark stands for; null for a bullet. */
  readonly number: number | null
  /** Code units up to the first word after it. */
  readonly length: number
}

const bullet = /^[•▪◦·→►▶‣⁃●○■□◆◇➤➢➡✓✔✅🔹🔸🔴🔵🟢👉📌*–—-]\uFE0F?\s+(?=\S)/u
/** Bullets that no sentence starts with need no blank after them. */
const tightBullet = /^[•▪◦→►▶‣⁃●■◆➤➢🔹🔸👉]\uFE0F?(?=[\p{L}\p{N}“"‘'(])/u
const decimal = /^(?:(\d{1,2})\.|(\d{1,2})\)|\((\d{1,2})\))\s+(?=\S)/
const keycap = /^(\d)\uFE0F?\u20E3\s*(?=\S)/u
const roman = /^(?:\(([ivx]{1,5})\)|([ivx]{1,5})[.)])\s+(?=\S)/
const letter = /^(?:\(([a-z])\)|([a-z])[.)])\s+(?=\S)/

/**
 * Finds the mark of a list item at the start of a line.
 *
 * @param text A line without blanks before it.
 * @returns The mark; null when the line starts with none.
 */
export function listMark(text: string): ListMark | null {
  const dot = bullet.exec(text) ?? tightBullet.exec(text)
  if (dot !== null) {
    return {
      style: String.fromCodePoint(text.codePointAt(0) ?? 0),
      number: null,
      length: dot[0].length,
    }
  }
  return (
    numbered(text, decimal, '1', Number) ??
    numbered(text, keycap, 'keycap', Number) ??
    numbered(text, roman, 'i', romanNumber) ??
    numbered(text, letter, 'a', (mark) => mark.charCodeAt(0) - 96)
  )
}

function numbered(
  text: string,
  pattern: RegExp,
  style: string,
  count: (mark: string) => number,
): ListMark | null {
  const match = pattern.exec(text)
  const mark = match?.slice(1).find((group) => group !== undefined)
  if (match === null || mark === undefined) return null
  const shape = match[0].trim().replace(mark, '')
  return { style: `${style}${shape}`, number: count(mark), length: match[0].length }
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

function romanNumber(numeral: string): number {
  const values = [...numeral].map((digit) => romanDigits[digit] ?? 0)
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  )
}
