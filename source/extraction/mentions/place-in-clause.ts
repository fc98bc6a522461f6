import type { Node } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'

export function clauseOf(node: Node): Node | null {
  for (let at: Node | null = node.head; at; at = at.head) if (at.upos === 'VERB') return at
  return null
}

const topOf = (node: Node): Node => {
  let at = node
  while (at.head && /^(flat|appos|conj|nmod:desc)/.test(at.relation)) at = at.head
  return at
}

export const isSubjectOf = (node: Node, verb: Node): boolean => {
  const top = topOf(node)
  return top.head === verb && baseOf(top.relation) === 'nsubj'
}

export const isObjectOf = (node: Node, verb: Node): boolean => {
  const top = topOf(node)
  return top.head === verb && /^(obj|iobj|obl)/.test(top.relation)
}

export const isSubject = (node: Node): boolean => baseOf(topOf(node).relation) === 'nsubj'
