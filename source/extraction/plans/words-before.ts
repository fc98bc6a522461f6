import type { Node, Sentence } from '../text/sentence.ts'

/** The words that qualify a noun from before it, by position, since trees often lose some. */
export function wordsBefore(head: Node, { nodes }: Sentence): readonly Node[] {
  let from = head.index
  while (from > 0) {
    const node = nodes[from - 1] as Node
    const qualifies =
      /^(NOUN|PROPN|ADJ|NUM|DET|ADV)$/.test(node.upos) ||
      /^(VBN|VBG|POS|PRP\$|HYPH)$/.test(node.xpos) ||
      /^(-|%|[$£€])$/.test(node.text) ||
      (nodes[from]?.text === '-' && node.upos !== 'PUNCT') ||
      isInnerMark(node, nodes, head)
    if (!qualifies || (node.upos === 'DET' && from < head.index && nodes[from]?.upos === 'DET'))
      break
    from--
    if (node.upos === 'DET' || node.xpos === 'PRP$') break
  }
  // A verb form or adverb at the edge belongs to the clause, not to the noun.
  while (
    from < head.index &&
    /^(VERB|ADV|AUX|PUNCT|CCONJ)$/.test(nodes[from]?.upos ?? '') &&
    (nodes[from]?.xpos !== 'VBN' || nodes[from + 2]?.xpos === 'POS') &&
    nodes[from + 1]?.text !== '-'
  )
    from++
  return nodes.slice(from, head.index)
}

/** “a “miserable” 4.2 per cent offer”, “last, best and final offer”, “follow-up accord”. */
function isInnerMark(node: Node, nodes: readonly Node[], head: Node): boolean {
  const inner = /^(,|and|“|”|"|‘|’|per|cent|up)$/.test(node.text)
  if (!inner) return false
  const left = nodes[node.index - 1]
  const right = nodes[node.index + 1]
  if (!left || !right || right.index > head.index) return false
  if (/^[“”"‘’]$/.test(node.text))
    return (
      node.head === head ||
      node.head?.head === head ||
      /^(ADJ|NUM)$/.test(right.upos) ||
      /^(ADJ)$/.test(left.upos)
    )
  if (/^(per|cent)$/.test(node.text)) return true
  if (node.text === 'up') return left.text === '-'
  // A comma or “and” between adjectives: “last, best and final offer”.
  const isLeft = left.upos === 'ADJ' || (left.text === ',' && node.text === 'and')
  return isLeft && (right.upos === 'ADJ' || (node.text === ',' && right.text === 'and'))
}
