import type { Span } from '../../model/evidence.ts'
import type { Node } from '../text/sentence.ts'

/**
 * The points that “the nine points in the counter-proposal” or “all 14 points of the draft” say a
 * text to have; null when it says of no number, or only of some: “two points in the draft”.
 */
export function countOn(text: Node): Span | null {
  const points = countingOn(text)
  const before = points?.children.filter((c) => /^(nummod|det)/.test(c.relation)) ?? []
  return points && { start: Math.min(...before.map((c) => c.start)), end: points.end }
}

function countingOn(text: Node): Node | null {
  const points = text.head
  if (
    !points ||
    text.relation !== 'nmod' ||
    !/^(points|items|clauses|articles)$/.test(points.lower)
  )
    return null
  const isWithin = text.children.some((c) => c.relation === 'case' && /^(in|of)$/.test(c.lower))
  return isWithin && isWhole(points) ? points : null
}

/** Whether a count is that of a text named right after it. */
export const countsText = (points: Node, isText: (node: Node) => boolean): boolean =>
  points.children.some((c) => c.index > points.index && countingOn(c) === points && isText(c))

const isWhole = ({ children }: Node): boolean =>
  children.some((c) => c.relation === 'nummod') &&
  children.some((c) => /^(the|all|its|their)$/.test(c.lower))
