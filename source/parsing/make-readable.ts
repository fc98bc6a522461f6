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

/** Letters that are no letter with a mark, and the plain one they come closest to. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  Đ: 'D',
  đ: 'd',
  Ł: 'L',
  ł: 'l',
  Ħ: 'H',
  ħ: 'h',
  Œ: 'O',
  œ: 'o',
  Ə: 'E',
  ə: 'e',
  Ŋ: 'N',
  ŋ: 'n',
}
/** Latin letters beyond Latin-1, at which wink ends a word. */
const FAR_LETTER = /[\u0100-\u024f\u0259\u1e00-\u1eff]/gu

function plainLetter(letter: string): string {
  const base = PLAIN[letter] ?? letter.normalize('NFD').charAt(0)
  return base.length === letter.length ? base : letter
}

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
    .replace(FAR_LETTER, plainLetter)
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
