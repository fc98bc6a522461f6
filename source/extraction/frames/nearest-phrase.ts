import type { Node, Sentence } from '../text/sentence.ts'
import { isNominal } from '../text/tree.ts'

const RELATIVE = /^(who|which|that)$/

/**
 * The noun phrase that a simple reader, who knows tags but no trees, takes for the subject:
 * the nearest before the verb and its auxiliaries that no preposition leads in.
 *
 * A second opinion: where it is the tree's opinion as well, both are hardly ever wrong.
 * @returns Its last noun or pronoun; null when a stop or another verb stands between.
 */
export function nearestPhrase(predicate: Node, { nodes }: Sentence): Node | null {
  let at = firstOfGroup(predicate) - 1
  while (at >= 0) {
    while (at >= 0 && isSkipped(nodes[at] as Node)) at--
    const last = nodes[at]
    if (!last || !isNominal(last)) return null
    let first = at
    while (first > 0 && isInPhrase(nodes[first - 1] as Node)) first--
    if (RELATIVE.test(last.lower) && /^W/.test(last.xpos)) {
      at = first - 1
      while (at >= 0 && /^[,—–]$/.test(nodes[at]?.text ?? '')) at--
      continue
    }
    const before = nodes[first - 1]
    if (before?.upos !== 'ADP') return last
    at = first - 2
  }
  return null
}

/** Whether the nearest phrase is, or ends, the phrase that the tree takes for the subject. */
export function isSameSubject(subject: Node | null, nearest: Node | null): boolean {
  if (subject === null || nearest === null) return false
  for (let at: Node | null = nearest; at; at = at.head) {
    if (at === subject) return true
    if (!/^(conj|flat|compound|appos|goeswith)/.test(at.relation)) return false
  }
  return false
}

/** Where the auxiliaries and adverbs of a predicate begin. */
function firstOfGroup(predicate: Node): number {
  const helpers = predicate.children.filter(
    (c) => /^(aux|cop|advmod)/.test(c.relation) && c.index < predicate.index,
  )
  return Math.min(predicate.index, ...helpers.map((c) => c.index))
}

const isSkipped = (node: Node): boolean =>
  node.upos === 'ADV' || node.upos === 'AUX' || node.lower === 'not'

const isInPhrase = (node: Node): boolean =>
  /^(NOUN|PROPN|ADJ|NUM|DET)$/.test(node.upos) ||
  /^PRP\$$/.test(node.xpos) ||
  /^(-|'s|'|%)$/.test(node.lower)
