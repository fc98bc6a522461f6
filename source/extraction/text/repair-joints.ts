import type { OpenNode } from './sentence.ts'
import { isTensed } from './tree.ts'

/** Verbs of wanting whose complement never has a tense: “wants the road open”. */
const TENSELESS = /^(want|seek|prefer|need|ask|press|push|call|like|refuse|urge)$/
/** Verbs of wanting whose complement may have one: only a comma sets the next act apart. */
const WANTING = /^(demand|insist|require|request|propose|reject|suggest|recommend)$/

/** How many words up a tree the verb of wanting is looked for. */
const CLIMB = 8

/**
 * Joins a verb with a tense to the verb of wanting whose subject it shares, where the parser joined
 * it to what is wanted: “wants the fees scrapped, and will hear of no delay”.
 */
export function repairJoints(nodes: readonly OpenNode[]): void {
  if (!nodes.some((n) => TENSELESS.test(n.lemma) || WANTING.test(n.lemma))) return
  for (const node of nodes) {
    if (node.relation !== 'conj' || !isTensed(node)) continue
    if (node.children.some((c) => /^(nsubj|csubj|expl)/.test(c.relation))) continue
    const and = andBefore(node, nodes)
    const wanting = and && wantingAbove(node, nodes[and.index - 1]?.text === ',')
    if (wanting) join(node, wanting)
  }
}

/** The “and” right before a verb and its auxiliaries. */
function andBefore(verb: OpenNode, nodes: readonly OpenNode[]): OpenNode | null {
  const helpers = verb.children.filter(
    (c) => /^(aux|cop|advmod)/.test(c.relation) && c.index < verb.index,
  )
  const first = Math.min(verb.index, ...helpers.map((c) => c.index))
  const and = nodes[first - 1]
  return and && /^(and|but)$/.test(and.lower) ? and : null
}

function wantingAbove(verb: OpenNode, isApart: boolean): OpenNode | null {
  let at: OpenNode | null = verb.head?.head ?? null
  // A wanting verb far up is another's; and a chain without end must not be climbed from each link.
  for (let step = 0; at && step < CLIMB; at = at.head, step++) {
    const wants = TENSELESS.test(at.lemma) || (isApart && WANTING.test(at.lemma))
    const isMain = isTensed(at) && at.children.some((c) => c.relation === 'nsubj')
    if (wants && isMain && at.upos === 'VERB') return at
  }
  return null
}

function join(verb: OpenNode, to: OpenNode): void {
  const from = verb.head
  if (from) from.children = from.children.filter((c) => c !== verb)
  verb.head = to
  to.children = [...to.children, verb].sort((a, b) => a.index - b.index)
}
