import type { Tag } from './tagger.ts'

/** Tags that a word of a name may keep. */
const TAGS_IN_NAMES = /^(?:NNPS?|POS)$/

/**
 * Tags the words of names as names where the caller knows them to be names.
 *
 * @param texts The words of a sentence.
 * @param tags For each word the index of its tag; repaired in place.
 * @param tagSet The tags by their indexes.
 * @param isName Whether the word at an index lies in a known name; only capitalised words
 *   are asked for.
 */
export function repairNames(
  texts: readonly string[],
  tags: Int32Array,
  tagSet: readonly Tag[],
  isName: (index: number) => boolean,
): void {
  const name = tagSet.findIndex(({ xpos, upos }) => xpos === 'NNP' && upos === 'PROPN')
  if (name < 0) return
  texts.forEach((word, index) => {
    const { xpos } = tagSet[tags[index]!]!
    const isRight = !/^\p{Lu}/u.test(word) || TAGS_IN_NAMES.test(xpos)
    if (!isRight && isName(index)) tags[index] = name
  })
}
