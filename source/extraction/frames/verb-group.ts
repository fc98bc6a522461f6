import type { Node, Sentence } from '../text/sentence.ts'
import { STOP, TENSED } from './aside.ts'
import type { PredicateIndex } from './predicate-index.ts'

/** Verbs that make an aside only after a quotation, since they mean other things as well. */
const ONLY_QUOTING =
  /^(call|see|view|regard|describe|expect|want|agree|feel|propose|offer|promise|show|hold|rule|go|read|order|express|voice|consider|record|understand|dismiss|outline|convey|summari[sz]e|quote|cite|mention|brief|inform|refuse)$/

/** The words of a finite verb of saying, its auxiliaries and particle; null for other verbs. */
export function verbGroup(
  verb: Node,
  { nodes, ...sentence }: Sentence,
  predicates: PredicateIndex,
): { readonly from: number; readonly to: number } | null {
  if (!/^VB[DZPN]?$/.test(verb.xpos)) return null
  const goesOn = verb.lemma === 'go' && nodes[verb.index + 1]?.lower === 'on'
  if (!goesOn) {
    if (!predicates.ofVerb(verb, { nodes, ...sentence }).has('say')) return null
    if (ONLY_QUOTING.test(verb.lemma) && !closesQuote(verb, nodes)) return null
  }
  let from = verb.index
  while (from > 0 && /^(AUX|ADV)$/.test(nodes[from - 1]?.upos ?? '') && !isOpener(nodes[from - 1]))
    from--
  const helpers = nodes.slice(from, verb.index).filter((node) => node.upos === 'AUX')
  // “he was told”: who is told does not speak.
  const isEnd = STOP.test(nodes[verb.index + 1]?.text ?? '') && helpers.length === 0
  const isPerfect = helpers.some((node) => /^(has|have|had|'ve|'d)$/.test(node.lower))
  // “…, an aide reiterated.”: a past tense taken for a participle.
  if (verb.xpos === 'VBN' && !isPerfect && !isEnd) return null
  if (helpers.some((node) => node.lemma === 'be' && verb.xpos === 'VBN')) return null
  if (!TENSED.test(verb.xpos) && !isEnd && !helpers.some((node) => TENSED.test(node.xpos)))
    return null
  return { from, to: verb.index + (goesOn ? 2 : 1) }
}

const isOpener = (node: Node | undefined): boolean =>
  node !== undefined && /^(then|here|there|however|meanwhile|so)$/.test(node.lower)

function closesQuote(verb: Node, nodes: readonly Node[]): boolean {
  return nodes
    .slice(Math.max(0, verb.index - 16), verb.index)
    .some((node) => /^[”"’]$/.test(node.text))
}
