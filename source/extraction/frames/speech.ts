import type { Node, Sentence } from '../text/sentence.ts'
import type { PredicateIndex } from './predicate-index.ts'

/** Tells verbs of saying from the rest. */
export type IsSpeech = (node: Node) => boolean

/** Verbs that are of saying only before a clause (“call for” is not, “agreed that” is). */
const ONLY_WITH_CLAUSE =
  /^(agree|want|expect|want|hold|feel|see|view|consider|regard|describe|call|demand|refuse|record|convey|outline|voice|express|understand|charge|order|read|show|rule|hope|fear|go|continue|propose|promise|offer|threaten|vow|pledge|urge|ask|request|accuse|dismiss|swear|dictate|decree)$/

const CLAUSE = /^(ccomp|parataxis)/

/** A test for the verbs of saying of a sentence. */
export function speechTest(sentence: Sentence, predicates: PredicateIndex): IsSpeech {
  const known = new Map<Node, boolean>()
  return (node) => {
    const before = known.get(node)
    if (before !== undefined) return before
    const clear =
      node.lemma === 'make' && /^(clear|plain)$/.test(sentence.nodes[node.index + 1]?.lower ?? '')
    const speech =
      clear ||
      ((node.upos === 'VERB' || /^VB/.test(node.xpos)) &&
        predicates.ofVerb(node, sentence).has('say') &&
        (!ONLY_WITH_CLAUSE.test(node.lemma) ||
          node.children.some((c) => CLAUSE.test(c.relation)) ||
          /^(parataxis|ccomp)/.test(node.relation)))
    known.set(node, speech)
    return speech
  }
}
