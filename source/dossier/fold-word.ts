/** Letters and digits: what words are made of. Everything else stands between them. */
const word = /[\p{L}\p{N}\p{M}]+/gu

/** Ways to write one sound in Latin letters, each brought to its plainest. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?:iy|yi|yy|ij|ii|ie|y)/gu, 'i'],
  [/ß/gu, 'ss'],
  [/æ/gu, 'ae'],
  [/œ/gu, 'oe'],
  [/ø/gu, 'o'],
  [/ł/gu, 'l'],
  [/đ/gu, 'd'],
  [/ı/gu, 'i'],
  [/is(?=[ei])/gu, 'iz'],
  [/([^\d])\1+/gu, '$1'],
]

/** Folded words by how they are written, as long as there are not too many: most come again. */
const known = new Map<string, string>()
/** How many those are at most. */
const mostKnown = 30_000

/**
 * Brings a word to the form it is searched by: without case, accents and double letters, and
 * with one letter for what is written in several ways from language to language, so that
 * Zelensky, Zelenskyy and Zelenskiy are one, Kiev is Kyiv, and São is Sao.
 *
 * @param text One word.
 * @returns Its plain form; digits are left as they are; empty for empty.
 */
export function foldWord(text: string): string {
  const before = known.get(text)
  if (before !== undefined) return before
  const folded = fold(text)
  if (known.size >= mostKnown) known.clear()
  known.set(text, folded)
  return folded
}

function fold(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return spellings.reduce((plain, [pattern, by]) => plain.replace(pattern, by), bare)
}

/**
 * Splits a text into words.
 *
 * @param text Any text.
 * @returns Its words in order, folded; empty when there is none.
 */
export const splitWords = (text: string): readonly string[] =>
  (text.match(word) ?? []).map(foldWord)

/** A word and where it stands, in UTF-16 code units from 0. */
export interface PlacedWord {
  readonly start: number
  readonly end: number
  readonly folded: string
}

/**
 * Finds the words of a text.
 *
 * @param text Any text.
 * @returns Its words in order; empty when there is none.
 */
export function placeWords(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    folded: foldWord(found),
  }))
}
