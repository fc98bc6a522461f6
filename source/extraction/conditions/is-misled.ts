import type { Node } from '../text/sentence.ts'
import { isTensed } from '../text/tree.ts'
import type { Cue } from './condition-words.ts'

/** “once more”, “even if”, “as if”, “had provided aid”: words that lead nothing in. */
export function isMisled({ words, from, to }: Cue, nodes: readonly Node[]): boolean {
  const before = nodes[from - 1]?.lower ?? ''
  const after = nodes[to]?.lower ?? ''
  if (
    /^(if|when)$/.test(words) &&
    /^(even|as|except|what|ask|asked|wonder|wondering|see|decide|decided|know|unclear|unsure)$/.test(
      before,
    )
  )
    return true
  if (words === 'if' && /^(not|any|ever|necessary|needed|possible|only)$/.test(after)) return true
  if (words === 'once' && /^(again|more|a|an|the)$/.test(after) && !hasVerbSoon(to, nodes))
    return true
  if (words === 'once' && before === 'at') return true
  // “speaking on condition of anonymity”: what a source asks of the paper.
  if (after === 'anonymity') return true
  if (/^provid\w+$/.test(words)) return isVerbOfGiving(nodes[from] as Node)
  if (words === 'before' && /^(the|a)$/.test(after) && isForum(nodes[to + 1])) return true
  // “will not sign, while Chad …” sets one thing beside another; “for a while” is a time.
  if (words === 'while' && !(isDenied(from, nodes) && nodes.slice(to, to + 12).some(isTensed)))
    return true
  if (words === 'while' || words === 'when' || words === 'after') return before === 'shortly'
  return false
}

/**
 * “no talks while …”, “nothing while …”: whether words right before, up to a stop, say that there is
 * not to be something. Who says what they will not do meanwhile draws a red line.
 */
function isDenied(from: number, nodes: readonly Node[]): boolean {
  const stop = nodes.slice(0, from).findLastIndex((n) => /^[,.;:—–]$/.test(n.text))
  const before = nodes.slice(Math.max(stop + 1, from - 8), from)
  return (
    before.some((n) => /^(no|nothing|nobody|nor|neither)$/.test(n.lower)) ||
    before.at(-1)?.lower === 'not' ||
    SHUT_OUT.test(before.map((n) => n.lower).join(' '))
  )
}

/** “out of the question while …”: what is said to be impossible meanwhile. */
const SHUT_OUT =
  /\b(?:out of the question|off the (?:table|agenda)|unthinkable|inconceivable|unacceptable|impossible)$/

/** “provided aid”, “was provided by”: the verb, not the conjunction. */
const isVerbOfGiving = ({ index, children, before, head }: Node): boolean =>
  /^(be|been|have|has|had|was|were|is|are)$/.test(before?.lower ?? '') ||
  children.some((c) => c.index < index && /^(nsubj|aux)/.test(c.relation)) ||
  [...children, ...(head?.children ?? [])].some(
    (c) => c.index === index + 1 && /^(by|for|with|to)$/.test(c.lower),
  )

/** “before the court”, “before parliament”: where something is brought. */
const isForum = (node: Node | undefined): boolean =>
  /^(court|parliament|council|committee|house|senate|assembly|tribunal|judge|panel|cameras?|camera|board)$/.test(
    node?.lower ?? '',
  )

const hasVerbSoon = (from: number, nodes: readonly Node[]): boolean =>
  nodes.slice(from, from + 8).some(isTensed)
