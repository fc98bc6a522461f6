import type { FeatureBuffer } from './feature-buffer.ts'
import { NO_WORD, type WordFeatures } from './word-features.ts'

/** The greatest number of templates `addTagFeatures` adds. */
export const TAG_TEMPLATES = 64
/** Keeps the tagger's keys apart from the tree parser's. */
export const TAG_SEED = 0x3c6ef372

const NO_TAG = -1
const NO_WINK_TAG = 30

/** A sentence as the tagger sees it. */
export interface SentenceToTag {
  readonly words: readonly WordFeatures[]
  /** wink's tag of each word, as a number. */
  readonly winkTags: readonly number[]
  /** 1 when the sentence's capitals said nothing and were removed, else 0. */
  readonly isCaseless: number
}

/**
 * Adds the features for choosing the tag of one word: the word, its neighbours, the two
 * tags chosen before it, and what wink thinks of it and of its neighbours.
 *
 * @param sentence The sentence.
 * @param index The word's place, from 0.
 * @param tags The tags chosen so far; those before `index` are valid.
 * @param features Where to add them; cleared first.
 */
export function addTagFeatures(
  sentence: SentenceToTag,
  index: number,
  tags: Int32Array,
  features: FeatureBuffer,
): void {
  const { words, winkTags, isCaseless } = sentence
  const word = words[index]!
  const before = words[index - 1] ?? NO_WORD
  const before2 = words[index - 2] ?? NO_WORD
  const after = words[index + 1] ?? NO_WORD
  const after2 = words[index + 2] ?? NO_WORD
  const tag1 = index > 0 ? tags[index - 1]! : NO_TAG
  const tag2 = index > 1 ? tags[index - 2]! : NO_TAG
  const isFirst = index === 0 ? 1 : 0

  features.clear()
  features.add(7)
  features.add(word.form)
  features.add(word.lower)
  features.add(word.suffix1)
  features.add(word.suffix2)
  features.add(word.suffix3)
  features.add(word.suffix4)
  features.add(word.prefix1)
  features.add(word.prefix2)
  features.add(word.prefix3)
  features.add(word.shape)
  features.addPair(word.casing, isFirst + isCaseless * 2)

  features.add(tag1)
  features.addPair(tag1, tag2)
  features.addPair(tag1, word.lower)
  features.add(before.lower)
  features.add(after.lower)
  features.add(before2.lower)
  features.add(after2.lower)
  features.addPair(before.lower, word.lower)
  features.addPair(word.lower, after.lower)
  features.add(after.suffix3)
  features.add(before.suffix3)
  features.add(after.suffix2)
  features.addPair(tag1, word.suffix3)
  features.addPair(tag1, after.lower)
  features.addPair(word.casing, after.casing * 10 + before.casing)
  features.addPair(word.suffix2, word.casing)
  features.addPair(before.lower, after.lower)
  features.addPair(word.suffix3, after.lower)
  features.addPair(tag1, after.suffix2)
  features.addPair(after.lower, after2.lower)
  features.addPair(word.shape, tag1)
  features.add(after.shape)
  features.addPair(word.hyphenated, word.suffix3)
  features.addPair(tag1 * 64 + tag2, word.lower)
  features.addPair(word.lower, after2.lower)
  features.addPair(word.lower, isCaseless)
  features.addTriple(word.suffix3, tag1, isCaseless)

  const wink = winkTags[index]!
  const winkBefore = winkTags[index - 1] ?? NO_WINK_TAG
  const winkAfter = winkTags[index + 1] ?? NO_WINK_TAG
  const winkAfter2 = winkTags[index + 2] ?? NO_WINK_TAG
  features.add(wink)
  features.addPair(wink, word.lower)
  features.addPair(wink, winkAfter)
  features.addPair(wink, tag1)
  features.addPair(winkAfter, tag1)
  features.addPair(word.lower, winkAfter)
  features.addPair(winkAfter * 32 + winkAfter2, wink)
  features.addPair(word.suffix2, wink * 32 + winkAfter)
  features.addPair(tag1, word.casing * 32 + winkAfter)
  features.addPair(word.suffix3, wink)
  features.addPair(tag1 * 32 + winkAfter, word.suffix2)
  features.addPair(winkBefore * 32 + wink, winkAfter)
  features.addPair(tag1 * 32 + wink, winkAfter)
  features.addPair(word.lower, winkAfter * 32 + winkAfter2)
  features.addPair(winkAfter, after.suffix2)
  features.addPair(word.lower, tag1 * 32 + winkAfter)
  features.addPair(before.lower, wink)
  features.addPair(after.lower, wink)
}
