import type { FeatureBuffer } from './feature-buffer.ts'
import type { SentenceToParse } from './sentence-to-parse.ts'
import { NONE, type TransitionState } from './transition-state.ts'

/** The greatest number of templates `addTreeFeatures` adds. */
export const TREE_TEMPLATES = 128
/** Keeps the tree parser's keys apart from the tagger's. */
export const TREE_SEED = 0x1b873593

const NO_WORD = 77
const NO_TAG = 200
const NO_CLASS = 30
const NO_RELATION = 250

/**
 * Adds the features for choosing the next transition. Names: s0, s1, s2 are the words on
 * the stack from its top; b0, b1, b2 those of the buffer from its front; L and R the
 * outermost left and right child, L2 and R2 the ones inside them.
 *
 * @param state The parse so far.
 * @param sentence The sentence.
 * @param features Where to add them; cleared first.
 * @see Zhang and Nivre (2011), Transition-based dependency parsing with rich non-local features
 */
export function addTreeFeatures(
  state: TransitionState,
  sentence: SentenceToParse,
  features: FeatureBuffer,
): void {
  const { words, tags, classes, suffixes, isQuoted, commasBefore, verbsBefore } = sentence
  const wordOf = (place: number) => (place === NONE ? NO_WORD : words[place]!)
  const tagOf = (place: number) => (place === NONE ? NO_TAG : tags[place]!)
  const classOf = (place: number) => (place === NONE ? NO_CLASS : classes[place]!)
  const relationOf = (place: number) => (place === NONE ? NO_RELATION : state.relations[place]! + 1)
  const quotedOf = (place: number) => (place === NONE ? 0 : isQuoted[place]!)
  const of = (values: Int32Array, place: number, absent: number) =>
    place === NONE ? absent : values[place]!

  const { length, front: b0 } = state
  const s0 = state.stackAt(0)
  const s1 = state.stackAt(1)
  const s2 = state.stackAt(2)
  const b1 = b0 <= length ? b0 + 1 : NONE
  const b2 = b0 < length ? b0 + 2 : NONE

  const s0w = wordOf(s0)
  const s1w = wordOf(s1)
  const s2w = wordOf(s2)
  const b0w = wordOf(b0)
  const b1w = wordOf(b1)
  const s0t = tagOf(s0)
  const s1t = tagOf(s1)
  const s2t = tagOf(s2)
  const b0t = tagOf(b0)
  const b1t = tagOf(b1)
  const b2t = tagOf(b2)

  const s0L = of(state.left1, s0, NONE)
  const s0L2 = of(state.left2, s0, NONE)
  const s0R = of(state.right1, s0, NONE)
  const s0R2 = of(state.right2, s0, NONE)
  const s1L = of(state.left1, s1, NONE)
  const s1L2 = of(state.left2, s1, NONE)
  const s1R = of(state.right1, s1, NONE)
  const s1R2 = of(state.right2, s1, NONE)
  const b0L = state.left1[b0]!
  const b0L2 = state.left2[b0]!

  features.clear()
  features.add(1)

  // Words and tags alone.
  features.add(s0w)
  features.add(s0t)
  features.addPair(s0w, s0t)
  features.add(s1w)
  features.add(s1t)
  features.addPair(s1w, s1t)
  features.add(b0w)
  features.add(b0t)
  features.addPair(b0w, b0t)
  features.add(b1w)
  features.add(b1t)
  features.addPair(b1w, b1t)
  features.add(wordOf(b2))
  features.add(b2t)
  features.addPair(s2w, s2t)
  features.add(s2t)

  // Two words together.
  features.addPair(s0w, b0w)
  features.addTriple(s0w, s0t, b0t)
  features.addTriple(s0t, b0w, b0t)
  features.addPair(s0t, b0t)
  features.addPair(s0w, b0t)
  features.addPair(s0t, b0w)
  features.addPair(s1w, s0w)
  features.addTriple(s1w, s1t, s0t)
  features.addTriple(s1t, s0w, s0t)
  features.addPair(s1t, s0t)
  features.addPair(s1w, b0w)
  features.addPair(s1w, b0t)
  features.addPair(s1t, b0w)
  features.addPair(s1t, b0t)
  features.addPair(b0t, b1t)
  features.addPair(b0w, b1t)
  features.addPair(b0t, b1w)
  features.addPair(b0w, b1w)

  // Three and four words together.
  features.addTriple(s0t, b0t, b1t)
  features.addTriple(b0t, b1t, b2t)
  features.addTriple(s1t, s0t, b0t)
  features.addTriple(s2t, s1t, s0t)
  features.addTriple(s0w, b0t, b1t)
  features.addTriple(s1t, s0w, b0t)
  features.addTriple(s1w, s0t, b0t)
  features.addTriple(s1t, s0t, b0w)
  features.addQuadruple(s1t, s0t, b0t, b1t)
  features.addQuadruple(s2t, s1t, s0t, b0t)
  features.addTriple(s0t, b0w, b1t)

  // Children and the relations they stand in.
  features.addPair(wordOf(s0L), relationOf(s0L))
  features.addPair(tagOf(s0L), relationOf(s0L))
  features.addPair(wordOf(s0R), relationOf(s0R))
  features.addPair(tagOf(s0R), relationOf(s0R))
  features.addPair(wordOf(s1L), relationOf(s1L))
  features.addPair(wordOf(s1R), relationOf(s1R))
  features.addPair(tagOf(s1R), relationOf(s1R))
  features.addPair(wordOf(b0L), relationOf(b0L))
  features.addPair(tagOf(b0L), relationOf(b0L))
  features.addPair(tagOf(s1L), relationOf(s1L))
  features.addPair(relationOf(s0L2), tagOf(s0L2))
  features.addPair(relationOf(s0R2), tagOf(s0R2))
  features.addPair(relationOf(s1L2), tagOf(s1L2))
  features.addPair(relationOf(s1R2), tagOf(s1R2))
  features.addPair(relationOf(b0L2), tagOf(b0L2))
  features.addTriple(s0t, tagOf(s0L), b0t)
  features.addTriple(s0t, tagOf(s0R), b0t)
  features.addTriple(s0t, tagOf(b0L), b0t)
  features.addTriple(s1t, tagOf(s0L), s0t)
  features.addTriple(s1t, tagOf(s1R), s0t)
  features.addTriple(s1t, tagOf(s0R), s0t)
  features.addTriple(s1t, tagOf(s1L), s0t)
  features.addTriple(s0t, tagOf(s0L), tagOf(s0L2))
  features.addTriple(s0t, tagOf(s0R), tagOf(s0R2))
  features.addTriple(b0t, tagOf(b0L), tagOf(b0L2))
  features.addTriple(s1t, tagOf(s1R), tagOf(s1R2))
  features.addTriple(s0t, relationOf(s0R), b0t)
  features.addTriple(s0w, relationOf(s0R), b0t)
  features.addTriple(s0t, relationOf(s0L), b0t)
  features.addTriple(s1w, relationOf(s1R), s0t)
  features.addTriple(s1t, relationOf(s1R), s0w)
  features.addQuadruple(s1t, relationOf(s1R), relationOf(s0L), s0t)

  // Which head does a prepositional phrase take? Its preposition is a left child.
  features.addTriple(s1w, wordOf(s0L), s0t)
  features.addTriple(s1t, wordOf(s0L), s0t)
  features.addQuadruple(s1w, wordOf(s0L), s0w, 1)
  features.addTriple(wordOf(s0L), s0w, s0t)
  features.addTriple(s1t, wordOf(s0L), s0w)
  features.addQuadruple(s2t, wordOf(s0L), s1t, s2w)
  features.addTriple(wordOf(b0L), b0t, s0t)
  features.addTriple(wordOf(b0L), b0t, s0w)
  features.addTriple(wordOf(s0L2), wordOf(s0L), s0t)

  // What a word already has: the set of its relations and the number of its children.
  const s0Left = of(state.leftRelations, s0, 0)
  const s0Right = of(state.rightRelations, s0, 0)
  const s1Left = of(state.leftRelations, s1, 0)
  const s1Right = of(state.rightRelations, s1, 0)
  const b0Left = state.leftRelations[b0]!
  features.addPair(s0t, s0Left)
  features.addPair(s0t, s0Right)
  features.addPair(s0w, s0Right)
  features.addPair(s1t, s1Right)
  features.addPair(s1w, s1Right)
  features.addPair(b0t, b0Left)
  features.addPair(s0w, s0Left)
  features.addTriple(s1t, s1Right, s0t)
  features.addTriple(s0t, s0Right, b0t)
  features.addTriple(s0t, b0t, b0Left)
  features.addTriple(s1t, s1Left, s0t)
  features.addTriple(s1t, s0Left, s0t)
  const s0Valency = of(state.leftCounts, s0, 0) * 8 + Math.min(of(state.rightCounts, s0, 0), 7)
  const s1Valency = of(state.leftCounts, s1, 0) * 8 + Math.min(of(state.rightCounts, s1, 0), 7)
  features.addPair(s0w, s0Valency)
  features.addPair(s0t, s0Valency)
  features.addPair(s1w, s1Valency)
  features.addPair(s1t, s1Valency)
  features.addPair(b0t, state.leftCounts[b0]!)

  // Distance.
  const toFront = s0 === NONE ? 9 : binDistance(b0 - s0)
  const toSecond = s1 === NONE ? 9 : binDistance(s0 - s1)
  features.addTriple(s0t, b0t, toFront)
  features.addPair(s0w, toFront)
  features.addPair(b0w, toFront)
  features.addTriple(s1t, s0t, toSecond)
  features.addPair(s1w, toSecond)
  features.addPair(s0w, toSecond * 16 + 1)

  // What lies between: commas, verbs, quotation marks.
  const commas = s0 === NONE ? 0 : Math.min(3, commasBefore[b0]! - commasBefore[s0]!)
  const verbs = s0 === NONE ? 0 : Math.min(2, verbsBefore[b0]! - verbsBefore[Math.min(b0, s0 + 1)]!)
  features.addQuadruple(classOf(s0), classes[b0]!, commas, verbs)
  features.addTriple(s0t, b0t, (isQuoted[b0]! << 1) | quotedOf(s0))
  features.addTriple(s1t, s0t, quotedOf(s1) * 2 + quotedOf(s0))

  // Suffixes for rare words; neighbours in the text.
  features.addPair(suffixes[s0 === NONE ? 0 : s0]!, b0t)
  features.addPair(suffixes[b0]!, s0t)
  features.addTriple(s0 < 1 ? 0 : tags[s0 - 1]!, s0t, b0t)
  features.addTriple(tags[b0 - 1]!, b0t, s0t)
  features.addTriple(s0 === NONE ? 0 : tags[s0 + 1]!, s0t, b0t)
  const commasToSecond = s1 === NONE ? 0 : Math.min(3, commasBefore[s0]! - commasBefore[s1]!)
  features.addTriple(commasToSecond, s1t, s0t)
  features.addQuadruple(sentence.ending, classOf(s0), classes[b0]!, Math.min(3, state.stackSize))
  features.addTriple(s0w, b0w, b1t)
  features.addTriple(s1w, s0t, s0 === NONE ? 0 : wordOf(s0R))
}

function binDistance(distance: number): number {
  if (distance < 5) return distance
  if (distance < 7) return 5
  if (distance < 10) return 6
  return distance < 16 ? 7 : 8
}
