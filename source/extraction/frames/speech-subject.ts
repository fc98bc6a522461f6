import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, childrenBy, isNominal, isTensed, subtree } from '../text/tree.ts'

/** “…, says NP”, “NP said” with a second subject that belongs to what is said. */
export function speechSubject(verb: Node, sentence: Sentence): Node | null {
  if (!isTensed(verb) || /relcl/.test(verb.relation)) return null
  const left = childrenBy(verb, 'nsubj').filter((child) => child.index < verb.index)
  const helpers = verb.children.filter(
    (child) => /^(aux|advmod)/.test(child.relation) && child.index < verb.index,
  ).length
  const near = left.find((child) => (subtree(child).at(-1)?.index ?? 0) >= verb.index - 1 - helpers)
  const before = sentence.nodes[verb.index - 1]
  const next = sentence.nodes[verb.index + 1]
  if (
    !near &&
    before &&
    next &&
    /^[,”"?!’'—–]$/.test(before.text) &&
    /^(DET|PROPN|PRON|NOUN|ADJ)$/.test(next.upos)
  ) {
    const inverted = verb.children.find(
      (child) =>
        child.index > verb.index &&
        child.index - verb.index < 8 &&
        isBareNominal(child) &&
        /^(obj|nsubj|dep|xcomp|iobj|obl|ccomp|parataxis)/.test(child.relation),
    )
    if (inverted && !/^(him|her|them|me|us)$/.test(inverted.lower)) return inverted
  }
  if (near) return withoutCase(near, sentence)
  if (left.length > 1) return left.at(-1) ?? null
  return null
}

/** “Officials familiar with the talks say”: the noun before a noun with a preposition. */
function withoutCase(subject: Node, sentence: Sentence): Node {
  if (isBareNominal(subject)) return subject
  for (let at = subject.index - 1; at >= 0 && subject.index - at < 9; at--) {
    const node = sentence.nodes[at]
    if (!node || /^(VBD|VBZ|VBP|MD)$/.test(node.xpos) || node.text === ',') break
    if (isBareNominal(node) && !/^(compound|nmod:poss)$/.test(node.relation)) return node
  }
  return subject
}

function isBareNominal(node: Node): boolean {
  return (
    isNominal(node) &&
    !node.children.some(
      (c) => c.relation === 'case' && c.index < node.index && !/^['’]s?$/.test(c.text),
    )
  )
}

/** “The minister, she said, would go”: the subject hangs beside the inserted verb. */
export function interruptedSubject(
  predicate: Node,
  isSpeech: (node: Node) => boolean,
): Node | null {
  const insert = predicate.children.find(
    (child) =>
      /^(parataxis|advcl)/.test(child.relation) &&
      isSpeech(child) &&
      child.index < predicate.index &&
      child.children.some((c) => /^nsubj/.test(c.relation)),
  )
  if (insert) {
    const beside = predicate.children.find(
      (child) =>
        /^(vocative|dislocated|nmod|parataxis|appos)/.test(child.relation) &&
        child.index < insert.index &&
        child !== insert &&
        isBareNominal(child),
    )
    if (beside) return beside
    const extra = childrenBy(insert, 'vocative', 'dislocated', 'nsubj').filter(
      (c) => c.index < insert.index,
    )
    if (extra.length > 1) return extra[0] ?? null
  }
  const { head } = predicate
  if (
    head &&
    baseOf(predicate.relation) === 'ccomp' &&
    isSpeech(head) &&
    head.index < predicate.index
  ) {
    const left = childrenBy(head, 'nsubj', 'vocative', 'dislocated').filter(
      (c) => c.index < head.index,
    )
    if (left.length > 1) return left[0] ?? null
  }
  return null
}
