import type { TransitionState } from './transition-state.ts'

/**
 * The transitions of the parser as class numbers: 0 shifts; 1 … n attach the top of the
 * stack to the left under the n relations; n + 1 … 2n attach it to the right.
 */
export interface TransitionSet {
  readonly relationCount: number
  /** The index of the relation `root`. */
  readonly rootRelation: number
}

/** The class number of the shift. */
export const SHIFT = 0

/**
 * The transitions over a set of relations.
 *
 * @param relations The names of the relations, `root` among them.
 */
export function transitionsOver(relations: readonly string[]): TransitionSet {
  return { relationCount: relations.length, rootRelation: relations.indexOf('root') }
}

/** Which kinds of transition a state allows. */
export interface Legal {
  readonly canShift: boolean
  readonly canAttachLeft: boolean
  readonly canAttachRight: boolean
}

/**
 * Which transitions are possible. The root takes one child only, the last word left.
 *
 * @param state The parse so far.
 */
export function legalIn(state: TransitionState): Legal {
  const { isAtRoot, stackSize } = state
  return {
    canShift: !isAtRoot,
    canAttachLeft: stackSize > 0 && (!isAtRoot || stackSize === 1),
    canAttachRight: stackSize > 1,
  }
}

/**
 * The legal transition with the highest score.
 *
 * @param state A parse that is not done.
 * @param set The transitions.
 * @param scores A score for each.
 * @returns A class number.
 */
export function bestTransition(
  state: TransitionState,
  set: TransitionSet,
  scores: Int32Array | Float32Array,
): number {
  const { relationCount, rootRelation } = set
  const { canShift, canAttachLeft, canAttachRight } = legalIn(state)
  if (canAttachLeft && state.isAtRoot) return leftWith(rootRelation)
  let best = canShift ? SHIFT : -1
  let bestScore = canShift ? scores[SHIFT]! : Number.NEGATIVE_INFINITY
  const first = canAttachLeft ? leftWith(0) : rightWith(0, set)
  const end = canAttachRight ? rightWith(relationCount, set) : leftWith(relationCount)
  const rootOnRight = rightWith(rootRelation, set)
  for (let transition = first; transition < end; transition++) {
    if (scores[transition]! <= bestScore) continue
    if (transition === leftWith(rootRelation) || transition === rootOnRight) continue
    best = transition
    bestScore = scores[transition]!
  }
  return best
}

/** The class number of attaching to the left under a relation. */
export function leftWith(relation: number): number {
  return 1 + relation
}

/** The class number of attaching to the right under a relation. */
export function rightWith(relation: number, set: TransitionSet): number {
  return 1 + set.relationCount + relation
}

/**
 * Makes a transition.
 *
 * @param state The parse so far, which it changes.
 * @param set The transitions.
 * @param transition A class number that is legal in the state.
 */
export function applyTransition(
  state: TransitionState,
  set: TransitionSet,
  transition: number,
): void {
  if (transition === SHIFT) state.shift()
  else if (transition <= set.relationCount) state.attachLeft(transition - 1)
  else state.attachRight(transition - 1 - set.relationCount)
}
