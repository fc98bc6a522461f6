import { isCaseless, removeCase } from '../casing.ts'
import { makeReadable, plainWord } from '../make-readable.ts'
import type { SentenceToTag } from '../tag-features.ts'
import type { ReadWithWink } from '../wink.ts'
import type { WordDescriber } from '../word-features.ts'
import type { TreebankSentence } from './read-treebank.ts'
import { stackWinkTags } from './stack-wink-tags.ts'
import { writeOut } from './write-out.ts'

/** A treebank's sentence as the tagger and the tree parser see it at run time. */
export interface PreparedSentence {
  readonly texts: readonly string[]
  readonly toTag: SentenceToTag
}

/** What preparing needs. */
export interface Preparation {
  readonly readWithWink: ReadWithWink
  readonly describer: WordDescriber
}

/**
 * Prepares a sentence of a treebank.
 *
 * @param sentence The sentence.
 * @param preparation wink and the word describer.
 * @param asHeadline Whether to take its case off whatever it is.
 */
export function prepareSentence(
  sentence: TreebankSentence,
  { readWithWink, describer }: Preparation,
  asHeadline = false,
): PreparedSentence {
  const { text, places } = writeOut(sentence)
  const caseless = asHeadline || isCaseless(text)
  const readable = makeReadable(caseless ? removeCase(text) : text)
  const texts = places.map(({ start, end }) => plainWord(readable.slice(start, end)))
  return {
    texts,
    toTag: {
      words: texts.map((word) => describer.describe(word)),
      winkTags: stackWinkTags(readable, places, readWithWink),
      isCaseless: caseless ? 1 : 0,
    },
  }
}
