/** Signs that wink does not know, and the sign of the same length that it takes for them. */
const STAND_INS: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '−': '-',
  '‒': '–',
  '―': '—',
  ʼ: '’',
  '‛': '‘',
  '′': '’',
  '‚': '‘',
  '„': '“',
  '‟': '“',
  '″': '"',
  '«': '“',
  '»': '”',
  '‹': '‘',
  '›': '’',
}
const HAS_STAND_IN = new RegExp(`[${Object.keys(STAND_INS).join('')}]`, 'g')

/** White space, control signs and signs without width. */
const BLANK = /[\s\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu
const SOFT_HYPHEN = /\u00ad/g
/** wink lets a word run on over this sign. */
const WORD_JOINER = '\u2060'

/**
 * Replaces the signs that wink cannot read.
 *
 * @param text Any text.
 * @returns A text in which every sign stands where it stood: of the same length.
 */
export function makeReadable(text: string): string {
  return text
    .replace(HAS_STAND_IN, (sign) => STAND_INS[sign] ?? sign)
    .replace(BLANK, ' ')
    .replace(SOFT_HYPHEN, WORD_JOINER)
}

/**
 * A word of a readable text without the signs that only hold it together.
 *
 * @param word A slice of a readable text.
 */
export function plainWord(word: string): string {
  return word.replaceAll(WORD_JOINER, '')
}
