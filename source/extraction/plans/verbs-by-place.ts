import type { Node, Sentence } from '../text/sentence.ts'
import type { PlanWords } from './plan-words.ts'

/** Verbs that tell what becomes of a text, by where they stand: trees hang them elsewhere. */
export function verbsByPlace(head: Node, sentence: Sentence, words: PlanWords): readonly Node[] {
  const found = [
    participleAfter(head, sentence, words),
    relativeAfter(head, sentence, words),
    givingBefore(head, sentence),
    startingBefore(head, sentence),
  ]
  return found.filter((verb) => verb !== null)
}

const DONE = ['agreeing', 'issuing', 'leaking', 'brokering'] as const

const isDone = (verb: Node, sentence: Sentence, words: PlanWords): boolean =>
  DONE.some((group) => words.hasVerb(group, verb, sentence))

/** “a deal reached with”, “the deal, signed in May, …”: a participle that the tree hung elsewhere. */
function participleAfter(head: Node, sentence: Sentence, words: PlanWords): Node | null {
  const { nodes } = sentence
  let at = head.index + 1
  while (nodes[at] && !/^[,.;:—–(]$/.test(nodes[at]?.text ?? '') && at - head.index < 8) {
    if (nodes[at]?.upos === 'VERB' || nodes[at]?.upos === 'AUX') break
    at++
  }
  const verb =
    nodes[at]?.text === ',' ? nodes[at + 1] : at === head.index + 1 ? nodes[at] : undefined
  if (!verb || !/^VB[ND]$/.test(verb.xpos)) return null
  if (verb.children.some((c) => /^(nsubj|obj)$/.test(c.relation) && c !== head)) return null
  return isDone(verb, sentence, words) ? verb : null
}

/** “the resolutions that the presidency and some others adopted in May”: the clause on a text. */
function relativeAfter(head: Node, sentence: Sentence, words: PlanWords): Node | null {
  const { nodes } = sentence
  const from = nodes[head.index + 1]?.text === ',' ? head.index + 2 : head.index + 1
  if (!/^(that|which)$/.test(nodes[from]?.lower ?? '')) return null
  const at = nodes.findIndex((n) => n.index > from + 1 && n.upos === 'VERB')
  const verb = nodes[at]
  if (!verb || at - from > 12 || !/^VB[DN]$/.test(verb.xpos)) return null
  if (nodes.slice(from, at).some((n) => /^[.;:—–]$/.test(n.text))) return null
  const isActor = nodes.slice(from + 1, at).some((n) => /^(NOUN|PROPN|PRON)$/.test(n.upos))
  const takesOther = nodes[at + 1] && /^(DT|PRP\$|NN|NNS|JJ|CD)$/.test(nodes[at + 1]?.xpos ?? '')
  return isActor && !takesOther && isDone(verb, sentence, words) ? verb : null
}

/** Verbs that take whom a text is given to before the text. */
const GIVING = /^(hand|give|send|show|offer|present|submit|deliver|pass)$/

/** “handed the other side a proposal”, “presented the union with a final offer”. */
function givingBefore(head: Node, { nodes }: Sentence): Node | null {
  const verb = verbBefore(head, nodes)
  if (!verb || !GIVING.test(verb.lemma)) return null
  const between = nodes.slice(verb.index + 1, head.index)
  const article = between.findLastIndex((n) => /^(a|an|its|their|his|her)$/.test(n.lower))
  const taker = between.slice(0, Math.max(article, 0))
  const isTaker =
    taker.some((n) => /^(NOUN|PROPN|PRON)$/.test(n.upos)) &&
    taker.every(
      (n, i) =>
        /^(NOUN|PROPN|PRON|DET|ADJ|NUM|PART)$/.test(n.upos) ||
        (n.lower === 'with' && i === taker.length - 1),
    )
  const isNear = between.slice(article).every((n) => n.upos !== 'ADP')
  return isTaker && isNear ? verb : null
}

/** “began the evening with a text of its own”: trees hang the text on the evening. */
function startingBefore(head: Node, { nodes }: Sentence): Node | null {
  const verb = verbBefore(head, nodes)
  if (!verb || !/^(begin|start|open|enter|end)$/.test(verb.lemma)) return null
  const between = nodes.slice(verb.index + 1, head.index)
  const at = between.findIndex((n) => n.lower === 'with')
  const isTime = between
    .slice(0, Math.max(at, 0))
    .some((n) => /^(day|evening|morning|week|night|talks?|round|session|meeting)s?$/.test(n.lower))
  return at > 0 && isTime && head.children.some((c) => c.lower === 'with') ? verb : null
}

/** The last verb before a word, with no stop between. */
function verbBefore(head: Node, nodes: Sentence['nodes']): Node | null {
  for (let at = head.index - 1; at >= 0 && head.index - at < 14; at--) {
    const node = nodes[at] as Node
    if (/^[.;:—–,]$/.test(node.text)) return null
    if (node.upos === 'VERB' && !/^(amod|compound)$/.test(node.relation)) return node
  }
  return null
}

/** Verbs by which somebody calls a text something. */
const CALLING = /^(call|describe|term|label|bill|dub|brand|present|portray|tout)$/

/**
 * The verb that “what he called a fair offer”, “what they billed as their final offer” hang on,
 * and whether the offer is its object.
 */
export function callingOf(
  verb: Node,
  head: Node,
): { readonly outer: Node; readonly isObject: boolean } | null {
  if (!CALLING.test(verb.lemma) || head.index < verb.index) return null
  const above = verb.head
  if (above?.lower === 'what')
    return above.head ? { outer: above.head, isObject: above.relation === 'obj' } : null
  const what = verb.children.find((c) => c.lower === 'what' && c.index < verb.index)
  if (!what || !above || above.upos !== 'VERB') return null
  return { outer: above, isObject: /^(ccomp|obj|xcomp)$/.test(verb.relation) }
}
