import { hashText } from './hash.ts'
import type { Tag } from './tagger.ts'
import type { WordFeatures } from './word-features.ts'

/**
 * A tagged sentence as the tree parser sees it. Words are numbered from 1 and the root
 * stands after the last; place 0 is padding.
 */
export interface SentenceToParse {
  readonly length: number
  readonly words: Int32Array
  readonly suffixes: Int32Array
  readonly tags: Int32Array
  /** The universal part of speech as a number. */
  readonly classes: Int32Array
  /** 1 where a word stands inside quotation marks. */
  readonly isQuoted: Uint8Array
  /** How many commas, dashes and the like, and how many verbs, stand before each word. */
  readonly commasBefore: Int32Array
  readonly verbsBefore: Int32Array
  /** A hash of the last word, to tell a question from a statement. */
  readonly ending: number
}

const CLASSES = 'X VERB NOUN PROPN PRON ADP DET ADJ ADV AUX CCONJ SCONJ PART NUM PUNCT SYM INTJ'
const CLASS_NUMBERS = new Map(CLASSES.split(' ').map((name, index) => [name, index]))
const VERB_CLASS = 1

const ROOT_WORD = hashText('*ROOT*')
const ROOT_TAG = 150
const ROOT_CLASS = 29
const ROOT_SUFFIX = 5

const QUOTATION_MARK = /^["“”«»]|^''$|^``$/
const COMMAS = /^[,;:—–-]+$/

/**
 * The number of each tag's universal part of speech.
 *
 * @param tagSet The tagger's tag set.
 */
export function classNumbersOf(tagSet: readonly Tag[]): Int32Array {
  return Int32Array.from(tagSet, ({ upos }) => CLASS_NUMBERS.get(upos) ?? 0)
}

/**
 * Lays a tagged sentence out for the tree parser.
 *
 * @param texts The words as written.
 * @param words Their features.
 * @param tags For each word the index of its tag.
 * @param classNumbers For each tag its part of speech, from `classNumbersOf`.
 */
export function layOutSentence(
  texts: readonly string[],
  words: readonly WordFeatures[],
  tags: ArrayLike<number>,
  classNumbers: Int32Array,
): SentenceToParse {
  const length = texts.length
  const sentence = {
    length,
    words: new Int32Array(length + 3),
    suffixes: new Int32Array(length + 3),
    tags: new Int32Array(length + 3),
    classes: new Int32Array(length + 3),
    isQuoted: new Uint8Array(length + 3),
    commasBefore: new Int32Array(length + 3),
    verbsBefore: new Int32Array(length + 3),
    ending: length > 0 ? words[length - 1]!.lower & 0xff : 0,
  }
  let quoted = 0
  let commas = 0
  let verbs = 0
  for (let place = 1; place <= length; place++) {
    const text = texts[place - 1]!
    const tag = tags[place - 1]!
    sentence.words[place] = words[place - 1]!.lower
    sentence.suffixes[place] = words[place - 1]!.suffix3
    sentence.tags[place] = tag + 1
    sentence.classes[place] = classNumbers[tag]!
    if (QUOTATION_MARK.test(text)) quoted = quotedAfter(text, quoted)
    sentence.isQuoted[place] = quoted
    sentence.commasBefore[place] = commas
    sentence.verbsBefore[place] = verbs
    if (COMMAS.test(text)) commas++
    if (sentence.classes[place] === VERB_CLASS) verbs++
  }
  const root = length + 1
  sentence.words[root] = ROOT_WORD
  sentence.suffixes[root] = ROOT_SUFFIX
  sentence.tags[root] = ROOT_TAG
  sentence.classes[root] = ROOT_CLASS
  sentence.commasBefore[root] = commas
  sentence.verbsBefore[root] = verbs
  return sentence
}

function quotedAfter(mark: string, quoted: number): number {
  if (mark === '“' || mark === '``') return 1
  if (mark === '”' || mark === "''") return 0
  return 1 - quoted
}
