import type { Node } from '../text/sentence.ts'

const CALLED =
  /^(demand|request|condition|precondition|idea|proposal|suggestion|call|ultimatum|term|claim|plea|appeal|requirement|insistence)s?$/

/** “that”, “it”, “the demand”: a word that points to what was asked before. */
export const isPointer = ({ lower, children }: Node): boolean =>
  /^(that|this|it|both|neither)$/.test(lower) ||
  (CALLED.test(lower) &&
    children.some((c) => /^(the|that|this|these|those|such|both|its|their)$/.test(c.lower)))
