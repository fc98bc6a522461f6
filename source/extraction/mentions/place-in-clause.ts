import type { Node } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'

/** The nearest verb a word hangs on. */
export function clauseOf(node: Node): Node | null {
  for (let at: Node | null = node.head; at; at = at.head) if (at.upos === 'VERB') return at
  return null
}

/** The head of the name, apposition or enumeration a word is part of. */
function topOf(node: Node): Node {
  let at = node
  while (at.head && /^(flat|appos|conj|nmod:desc)/.test(at.relation)) at = at.head
  return at
}

/** Whether a word is, or is part of, the subject of some clause. */
export const isSubject = (node: Node): boolean => baseOf(topOf(node).relation) === 'nsubj'

/** Whether a word is, or is part of, the subject of a verb. */
export const isSubjectOf = (node: Node, verb: Node): boolean =>
  topOf(node).head === verb && isSubject(node)

/** Whether a word is, or is part of, an object of a verb, prepositional ones included. */
export const isObjectOf = (node: Node, verb: Node): boolean => {
  const top = topOf(node)
  return top.head === verb && /^(obj|iobj|obl)/.test(top.relation)
}
