import type { TransitionState } from '../transition-state.ts'
import { leftWith, legalIn, rightWith, SHIFT, type TransitionSet } from '../transitions.ts'

/** The tree that a parse should arrive at; words from 1, the root at `length + 1`. */
export interface GoldTree {
  readonly heads: Int32Array
  readonly relations: Int32Array
  /** The children of each word. */
  readonly children: readonly (readonly number[])[]
}

/**
 * Lays out a gold tree.
 *
 * @param heads For each word its head from 0, −1 for the root.
 * @param relations For each word the index of its relation.
 */
export function goldTreeOf(heads: readonly number[], relations: readonly number[]): GoldTree {
  const root = heads.length + 1
  const tree = {
    heads: new Int32Array(root + 1),
    relations: new Int32Array(root + 1),
    children: Array.from({ length: root + 1 }, (): number[] => []),
  }
  heads.forEach((head, index) => {
    const place = index + 1
    tree.heads[place] = head < 0 ? root : head + 1
    tree.relations[place] = relations[index]!
    tree.children[tree.heads[place]!]!.push(place)
  })
  return tree
}

/**
 * Finds, among the transitions that lose the fewest arcs of the gold tree, the one that
 * the model likes best.
 *
 * @param state A parse that is not done, on the right way or off it.
 * @param gold The tree it should arrive at.
 * @param set The transitions.
 * @param scores The model's score of each.
 * @returns A class number.
 * @see Goldberg and Nivre (2013), section 4: costs of the arc-hybrid system
 */
export function bestCorrectTransition(
  state: TransitionState,
  gold: GoldTree,
  set: TransitionSet,
  scores: Float32Array,
): number {
  const costs = costsIn(state, gold)
  const least = Math.min(costs.shift, costs.left, costs.right)
  const s0 = state.stackAt(0)
  const candidates: number[] = []
  if (costs.shift === least) candidates.push(SHIFT)
  if (costs.left === least) {
    if (state.isAtRoot) candidates.push(leftWith(set.rootRelation))
    else if (gold.heads[s0] === state.front) candidates.push(leftWith(gold.relations[s0]!))
    else candidates.push(...relationsBelowRoot(set).map(leftWith))
  }
  if (costs.right === least) {
    if (gold.heads[s0] === state.stackAt(1)) candidates.push(rightWith(gold.relations[s0]!, set))
    else candidates.push(...relationsBelowRoot(set).map((relation) => rightWith(relation, set)))
  }
  return candidates.reduce((best, one) => (scores[one]! > scores[best]! ? one : best))
}

interface Costs {
  readonly shift: number
  readonly left: number
  readonly right: number
}

/** How many arcs of the gold tree each kind of transition puts out of reach. */
function costsIn(state: TransitionState, { heads, children }: GoldTree): Costs {
  const { canShift, canAttachLeft, canAttachRight } = legalIn(state)
  const { front } = state
  const s0 = state.stackAt(0)
  const s1 = state.stackAt(1)
  const impossible = Number.POSITIVE_INFINITY
  let left = impossible
  let right = impossible
  if (canAttachLeft || canAttachRight) {
    const lostChildren = children[s0]!.filter((child) => child >= front).length
    const head = heads[s0]!
    if (canAttachLeft) left = lostChildren + (head === s1 || head > front ? 1 : 0)
    if (canAttachRight) right = lostChildren + (head >= front ? 1 : 0)
  }
  if (!canShift) return { shift: impossible, left, right }
  const isFree = (place: number) => state.heads[place] === -1
  const head = heads[front]!
  const losesHead = head < front && head !== s0 && isFree(head)
  const lostChildren = children[front]!.filter((child) => child < front && isFree(child)).length
  return { shift: lostChildren + (losesHead ? 1 : 0), left, right }
}

function relationsBelowRoot({ relationCount, rootRelation }: TransitionSet): number[] {
  return Array.from({ length: relationCount }, (_, relation) => relation).filter(
    (relation) => relation !== rootRelation,
  )
}
