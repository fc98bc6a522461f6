import type { Node, Sentence } from '../text/sentence.ts'

/** The source of “according to X”. */
export function accordingSource(node: Node, sentence: Sentence): Node | null {
  if (sentence.nodes[node.index + 1]?.lower !== 'to') return null
  for (let at: Node | null = node.head; at; at = at.head) {
    if (/^(NOUN|PROPN|PRON)$/.test(at.upos) && at.index > node.index) return at
  }
  return (
    node.children.find((c) => /^(NOUN|PROPN|PRON)$/.test(c.upos) && c.index > node.index) ?? null
  )
}

/** The predicate a phrase hangs on. */
export function governorOf(node: Node): Node | null {
  for (let at: Node | null = node.head; at; at = at.head)
    if (
      at.upos === 'VERB' ||
      at.upos === 'AUX' ||
      at.children.some((c) => /^(nsubj|cop)/.test(c.relation))
    )
      return at
  return node.head
}

export const isClause = (node: Node): boolean => /^(acl|advcl|parataxis)/.test(node.relation)
