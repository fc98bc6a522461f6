import { NOT_ABBREVIATED, TITLES } from './abbreviations.ts'
import { plainWord } from './make-readable.ts'
import type { ReadWithWink } from './wink.ts'

/** A token with its place. Offsets: UTF-16 code units of the text tokenised. */
export interface PlacedToken {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly winkTag: string
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

const CLOSING_MARKS = /^["'”’)\]]+$/
const SINGLE_LETTER = /^\p{L}\.$/u
const CLOCK = /^(\d{1,2}(?:[.:]\d\d)?)([ap]m)(\.?)$/i

/**
 * Splits one sentence into tokens: wink's, but for abbreviations that it tears apart
 * (`Adm.`), words that it takes for abbreviations (`They said no.`) and times of day.
 *
 * @param sentence A readable sentence, its white space nothing but spaces.
 * @param readWithWink wink.
 * @returns Its tokens in order; none for a blank text.
 */
export function tokenize(sentence: string, readWithWink: ReadWithWink): readonly PlacedToken[] {
  const torn = placeTokens(sentence, readWithWink)
  joinNeighbours(torn)
  const tokens = splitClocks(torn)
  splitLastStop(tokens, readWithWink)
  return tokens
}

function placeTokens(sentence: string, readWithWink: ReadWithWink): PlacedToken[] {
  const tokens: PlacedToken[] = []
  let cursor = 0
  for (const token of readWithWink(sentence)) {
    const start = sentence.indexOf(token.text, cursor)
    if (start < 0) continue
    cursor = start + token.text.length
    tokens.push({ text: plainWord(token.text), start, end: cursor, winkTag: token.tag })
  }
  return tokens
}

/** Joins what wink tore apart: `Adm` and `.`, `5.3` and `0pm`. */
function joinNeighbours(tokens: PlacedToken[]): void {
  for (let index = tokens.length - 2; index >= 0; index--) {
    const token = tokens[index]!
    const next = tokens[index + 1]!
    const text = token.text + next.text
    const isLast = index + 2 === tokens.length
    const isTitle = next.text === '.' && TITLES.has(token.text) && !isLast
    if (token.end !== next.start || !(isTitle || CLOCK.test(text))) continue
    tokens.splice(index, 2, { ...token, text, end: next.end, winkTag: 'PROPN' })
  }
}

/** Splits `5pm` and `6:15pm.` as the treebanks do. */
function splitClocks(tokens: readonly PlacedToken[]): PlacedToken[] {
  return tokens.flatMap((token) => {
    const [, time = '', half = '', stop = ''] = CLOCK.exec(token.text) ?? []
    if (time === '') return [token]
    const middle = token.start + time.length
    const end = middle + half.length
    const parts = [
      { text: time, start: token.start, end: middle, winkTag: 'NUM' },
      { text: half, start: middle, end, winkTag: 'NOUN' },
      { text: stop, start: end, end: end + 1, winkTag: 'PUNCT' },
    ]
    return parts.filter(({ text }) => text !== '')
  })
}

/** Splits the full stop off the last word where it ends the sentence: `no.`, `on X.` */
function splitLastStop(tokens: PlacedToken[], readWithWink: ReadWithWink): void {
  let index = tokens.length - 1
  while (index > 0 && CLOSING_MARKS.test(tokens[index]!.text)) index--
  const token = tokens[index]
  if (!token || token.end - token.start !== token.text.length || !token.text.endsWith('.')) return
  const word = token.text.slice(0, -1)
  const isWord = NOT_ABBREVIATED.has(word.toLowerCase()) || SINGLE_LETTER.test(token.text)
  const [read, ...others] = isWord ? readWithWink(word) : []
  if (!read || others.length > 0) return
  const middle = token.end - 1
  const stop = { text: '.', start: middle, winkTag: 'PUNCT' }
  const bare = { text: word, end: middle, winkTag: read.tag }
  tokens.splice(index, 1, { ...token, ...bare }, { ...token, ...stop })
}
