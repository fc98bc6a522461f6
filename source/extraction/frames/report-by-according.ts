import type { Node, Sentence } from '../text/sentence.ts'
import { isUnder, spanOf, subtree } from '../text/tree.ts'
import type { Report } from './report.ts'

/** A mark so many words after the head of what is said belongs to something else. */
const FAR = 60

/** “…, according to X”: what the phrase hangs on is what X says; null for any other word. */
export function reportByAccording(node: Node, sentence: Sentence): Report | null {
  if (node.lower !== 'according') return null
  const source = accordingSource(node, sentence)
  const content = source ? governorOf(source) : null
  if (!source || !content) return null
  return {
    cueNode: node,
    sourceHead: source,
    source: spanOf(subtree(source, (c) => c.relation === 'case' || isClause(c))),
    cue: { start: node.start, end: (sentence.nodes[node.index + 1] ?? node).end },
    contentHead: content,
    content: spanOf(
      subtree(
        content,
        (c) => isUnder(source, c) || (c.relation === 'punct' && c.index > content.index + FAR),
      ),
    ),
  }
}

/** The source of “according to X”. */
function accordingSource(node: Node, sentence: Sentence): Node | null {
  if (sentence.nodes[node.index + 1]?.lower !== 'to') return null
  for (let at: Node | null = node.head; at; at = at.head) {
    if (/^(NOUN|PROPN|PRON)$/.test(at.upos) && at.index > node.index) return at
  }
  return (
    node.children.find((c) => /^(NOUN|PROPN|PRON)$/.test(c.upos) && c.index > node.index) ?? null
  )
}

/** The predicate a phrase hangs on. */
function governorOf(node: Node): Node | null {
  for (let at: Node | null = node.head; at; at = at.head)
    if (
      at.upos === 'VERB' ||
      at.upos === 'AUX' ||
      at.children.some((c) => /^(nsubj|cop)/.test(c.relation))
    )
      return at
  return node.head
}

const isClause = (node: Node): boolean => /^(acl|advcl|parataxis)/.test(node.relation)
