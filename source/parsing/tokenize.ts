import type { ReadWithWink } from './wink.ts'

/** A token with its place. Offsets: UTF-16 code units of the text tokenised. */
export interface PlacedToken {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly winkTag: string
  readonly winkLemma: string
}

/** wink's parts of speech in the order of their numbers. */
const WINK_TAGS =
  '? ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X SPACE'
const WINK_TAG_NUMBERS = new Map(WINK_TAGS.split(' ').map((name, index) => [name, index]))

/**
 * The number of one of wink's parts of speech.
 *
 * @param tag wink's tag.
 * @returns Its number, 0 for an unknown one.
 */
export function winkTagNumber(tag: string): number {
  return WINK_TAG_NUMBERS.get(tag) ?? 0
}

/** Any space, control sign or sign without width, each one code unit. */
const BLANK = /[\s\p{Cc}\u200b-\u200f\u2028-\u202e\u2060\ufeff]/gu

/**
 * Splits one sentence into tokens.
 *
 * @param text The sentence.
 * @param readWithWink wink.
 * @returns Its tokens in order; none for a blank text.
 */
export function tokenize(text: string, readWithWink: ReadWithWink): readonly PlacedToken[] {
  const tokens: PlacedToken[] = []
  let cursor = 0
  for (const token of readWithWink(text.replace(BLANK, ' '))) {
    const start = text.indexOf(token.text, cursor)
    if (start < 0) continue
    const end = start + token.text.length
    tokens.push({ text: token.text, start, end, winkTag: token.tag, winkLemma: token.lemma })
    cursor = end
  }
  return tokens
}
