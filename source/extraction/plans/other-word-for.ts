import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, subtree } from '../text/tree.ts'
import type { PlanWords } from './plan-words.ts'

/** “the paper, a declaration of …”, “paper four is really a bundle”: a second word for a text. */
export function otherWordFor(head: Node, sentence: Sentence, words: PlanWords): Node | null {
  const isText = (node: Node | null | undefined): node is Node =>
    node !== null && node !== undefined && nounLike(node, words)
  // “memorandum of understanding” is the memorandum.
  const isOf = (node: Node) => (node.relation === 'nmod' ? node.head : null)
  const { relation } = head
  // “the draft submitted in May (“the Cairo Draft”)”: a name in brackets is that of what stands before.
  const opening = sentence.nodes.findLast((node) => node.index < head.index && node.text === '(')
  if (
    opening &&
    head.index - opening.index < 6 &&
    !sentence.nodes.slice(opening.index, head.index).some((n) => n.text === ')')
  )
    return (
      sentence.nodes.findLast(
        (node) => node.index < opening.index && isText(node) && !isText(isOf(node)),
      ) ?? null
    )
  if (relation === 'appos' && isText(head.head)) return head.head
  if (
    relation === 'conj' &&
    isText(head.head) &&
    !head.children.some((c) => c.relation === 'cc') &&
    sentence.nodes[(subtree(head)[0]?.index ?? 1) - 1]?.text === ','
  )
    return head.head
  const subject = head.children.find((c) => c.relation === 'nsubj')
  if (head.children.some((c) => c.relation === 'cop') && isText(subject)) return subject
  // “the proposal, set out in a six-page paper”.
  const verb = head.head
  if (
    baseOf(head.relation) === 'obl' &&
    verb &&
    /^(set|lay|spell|contain|outline|write|enshrine|present|publish|release|circulate|issue|submit|unveil)$/.test(
      verb.lemma,
    ) &&
    head.children.some((c) => c.relation === 'case' && c.lower === 'in')
  ) {
    const patient = verb.children.find((c) => /^(nsubj:pass|nsubj|obj)$/.test(c.relation))
    if (isText(patient)) return patient
    if (/^acl/.test(verb.relation) && isText(verb.head)) return verb.head
  }
  return null
}

const nounLike = (node: Node, words: PlanWords): boolean =>
  words.has('noun', node.lemma) || words.has('noun', node.lower)

/** “a third draft of its resolution”: the text a draft or version is of. */
export function matterOf(head: Node, words: PlanWords): Node | null {
  const outer = head.head
  return outer &&
    head.relation === 'nmod' &&
    head.children.some((c) => c.relation === 'case' && c.lower === 'of') &&
    /^(draft|version|revision|text|edition|redraft|rewrite|outline|annex|summary|copy|reading)$/.test(
      outer.lemma,
    ) &&
    nounLike(head, words)
    ? outer
    : null
}
