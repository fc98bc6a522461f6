import type { Node, Sentence } from '../text/sentence.ts'
import { spanOf, subtree } from '../text/tree.ts'
import type { Report } from './report.ts'

/** “…, in the words of X, …” and “in X’s words”: what the sentence says beside it is X’s. */
export function reportByWords(node: Node, { nodes }: Sentence): Report | null {
  if (!/^(words|phrase)$/.test(node.lower)) return null
  const inside = nodes.slice(Math.max(0, node.index - 5), node.index)
  if (!inside.some((one) => one.lower === 'in')) return null
  const of = nodes[node.index + 1]?.lower === 'of'
  const source = of
    ? node.children.find((c) => c.index > node.index && /^(NOUN|PROPN|PRON|NUM)$/.test(c.upos))
    : node.children.find((c) => c.relation === 'nmod:poss')
  if (!source) return null
  const span = spanOf(
    of
      ? subtree(source).filter((one) => one.lower !== 'of' || one.index > node.index + 1)
      : subtree(source).filter((one) => !/^['’]s?$/.test(one.text)),
  )
  const content = spanOf(nodes)
  const contentHead = nodes.find((one) => one.head === null)
  if (!span || !content || !contentHead) return null
  const from = inside.find((one) => one.lower === 'in') as Node
  return {
    cueNode: node,
    sourceHead: source,
    source: span,
    cue: { start: node.start, end: node.end },
    contentHead,
    content,
    aside: { start: from.start, end: Math.max(node.end, span.end) },
  }
}
