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
  const { length, front: b0, relations: made } = state
  const s0 = state.stackAt(0)
  const s1 = state.stackAt(1)
  const s2 = state.stackAt(2)
  const b1 = b0 <= length ? b0 + 1 : NONE
  const b2 = b0 < length ? b0 + 2 : NONE

  const s0w = at(words, s0, NO_WORD)
  const s1w = at(words, s1, NO_WORD)
  const s2w = at(words, s2, NO_WORD)
  const b0w = at(words, b0, NO_WORD)
  const b1w = at(words, b1, NO_WORD)
  const s0t = at(tags, s0, NO_TAG)
  const s1t = at(tags, s1, NO_TAG)
  const s2t = at(tags, s2, NO_TAG)
  const b0t = at(tags, b0, NO_TAG)
  const b1t = at(tags, b1, NO_TAG)
  const b2t = at(tags, b2, NO_TAG)

  const s0L = at(state.left1, s0, NONE)
  const s0L2 = at(state.left2, s0, NONE)
  const s0R = at(state.right1, s0, NONE)
  const s0R2 = at(state.right2, s0, NONE)
  const s1L = at(state.left1, s1, NONE)
  const s1L2 = at(state.left2, s1, NONE)
  const s1R = at(state.right1, s1, NONE)
  const s1R2 = at(state.right2, s1, NONE)
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
  features.add(at(words, b2, NO_WORD))
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
  features.addPair(at(words, s0L, NO_WORD), relationAt(made, s0L))
  features.addPair(at(tags, s0L, NO_TAG), relationAt(made, s0L))
  features.addPair(at(words, s0R, NO_WORD), relationAt(made, s0R))
  features.addPair(at(tags, s0R, NO_TAG), relationAt(made, s0R))
  features.addPair(at(words, s1L, NO_WORD), relationAt(made, s1L))
  features.addPair(at(words, s1R, NO_WORD), relationAt(made, s1R))
  features.addPair(at(tags, s1R, NO_TAG), relationAt(made, s1R))
  features.addPair(at(words, b0L, NO_WORD), relationAt(made, b0L))
  features.addPair(at(tags, b0L, NO_TAG), relationAt(made, b0L))
  features.addPair(at(tags, s1L, NO_TAG), relationAt(made, s1L))
  features.addPair(relationAt(made, s0L2), at(tags, s0L2, NO_TAG))
  features.addPair(relationAt(made, s0R2), at(tags, s0R2, NO_TAG))
  features.addPair(relationAt(made, s1L2), at(tags, s1L2, NO_TAG))
  features.addPair(relationAt(made, s1R2), at(tags, s1R2, NO_TAG))
  features.addPair(relationAt(made, b0L2), at(tags, b0L2, NO_TAG))
  features.addTriple(s0t, at(tags, s0L, NO_TAG), b0t)
  features.addTriple(s0t, at(tags, s0R, NO_TAG), b0t)
  features.addTriple(s0t, at(tags, b0L, NO_TAG), b0t)
  features.addTriple(s1t, at(tags, s0L, NO_TAG), s0t)
  features.addTriple(s1t, at(tags, s1R, NO_TAG), s0t)
  features.addTriple(s1t, at(tags, s0R, NO_TAG), s0t)
  features.addTriple(s1t, at(tags, s1L, NO_TAG), s0t)
  features.addTriple(s0t, at(tags, s0L, NO_TAG), at(tags, s0L2, NO_TAG))
  features.addTriple(s0t, at(tags, s0R, NO_TAG), at(tags, s0R2, NO_TAG))
  features.addTriple(b0t, at(tags, b0L, NO_TAG), at(tags, b0L2, NO_TAG))
  features.addTriple(s1t, at(tags, s1R, NO_TAG), at(tags, s1R2, NO_TAG))
  features.addTriple(s0t, relationAt(made, s0R), b0t)
  features.addTriple(s0w, relationAt(made, s0R), b0t)
  features.addTriple(s0t, relationAt(made, s0L), b0t)
  features.addTriple(s1w, relationAt(made, s1R), s0t)
  features.addTriple(s1t, relationAt(made, s1R), s0w)
  features.addQuadruple(s1t, relationAt(made, s1R), relationAt(made, s0L), s0t)

  // Which head does a prepositional phrase take? Its preposition is a left child.
  features.addTriple(s1w, at(words, s0L, NO_WORD), s0t)
  features.addTriple(s1t, at(words, s0L, NO_WORD), s0t)
  features.addQuadruple(s1w, at(words, s0L, NO_WORD), s0w, 1)
  features.addTriple(at(words, s0L, NO_WORD), s0w, s0t)
  features.addTriple(s1t, at(words, s0L, NO_WORD), s0w)
  features.addQuadruple(s2t, at(words, s0L, NO_WORD), s1t, s2w)
  features.addTriple(at(words, b0L, NO_WORD), b0t, s0t)
  features.addTriple(at(words, b0L, NO_WORD), b0t, s0w)
  features.addTriple(at(words, s0L2, NO_WORD), at(words, s0L, NO_WORD), s0t)

  // What a word already has: the set of its relations and the number of its children.
  const s0Left = at(state.leftRelations, s0, 0)
  const s0Right = at(state.rightRelations, s0, 0)
  const s1Left = at(state.leftRelations, s1, 0)
  const s1Right = at(state.rightRelations, s1, 0)
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
  const s0Valency = at(state.leftCounts, s0, 0) * 8 + Math.min(at(state.rightCounts, s0, 0), 7)
  const s1Valency = at(state.leftCounts, s1, 0) * 8 + Math.min(at(state.rightCounts, s1, 0), 7)
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
  features.addQuadruple(at(classes, s0, NO_CLASS), classes[b0]!, commas, verbs)
  features.addTriple(s0t, b0t, (isQuoted[b0]! << 1) | at(isQuoted, s0, 0))
  features.addTriple(s1t, s0t, at(isQuoted, s1, 0) * 2 + at(isQuoted, s0, 0))

  // Suffixes for rare words; neighbours in the text.
  features.addPair(suffixes[s0 === NONE ? 0 : s0]!, b0t)
  features.addPair(suffixes[b0]!, s0t)
  features.addTriple(s0 < 1 ? 0 : tags[s0 - 1]!, s0t, b0t)
  features.addTriple(tags[b0 - 1]!, b0t, s0t)
  features.addTriple(s0 === NONE ? 0 : tags[s0 + 1]!, s0t, b0t)
  const commasToSecond = s1 === NONE ? 0 : Math.min(3, commasBefore[s0]! - commasBefore[s1]!)
  features.addTriple(commasToSecond, s1t, s0t)
  features.addQuadruple(
    sentence.ending,
    at(classes, s0, NO_CLASS),
    classes[b0]!,
    Math.min(3, state.stackSize),
  )
  features.addTriple(s0w, b0w, b1t)
  features.addTriple(s1w, s0t, s0 === NONE ? 0 : at(words, s0R, NO_WORD))
}

/** A value of a word, or another where there is no word. */
function at(values: Int32Array | Uint8Array, place: number, absent: number): number {
  return place === NONE ? absent : values[place]!
}

/** The relation of a word from 1, 0 where it has none yet. */
function relationAt(relations: Int32Array, place: number): number {
  return place === NONE ? NO_RELATION : relations[place]! + 1
}

function binDistance(distance: number): number {
  if (distance < 5) return distance
  if (distance < 7) return 5
  if (distance < 10) return 6
  return distance < 16 ? 7 : 8
}
