import type { PredicateClass, PredicateName } from '../../knowledge/schema/predicate.ts'
import { predicateIndex } from '../frames/predicate-index.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'

/** What only someone who takes part in talks does. */
const DEALING: ReadonlySet<PredicateName> = new Set([
  'demand',
  'urge',
  'reject',
  'refuse',
  'accept',
  'agree',
  'offer',
  'threaten',
  'warn',
  'complain',
  'say',
])

/** Whether a word is the subject of a clause in which one wants, refuses, offers or says something. */
export function dealsIn(
  node: Node,
  sentence: Sentence,
  predicates: readonly PredicateClass[],
  wanted: ReadonlySet<PredicateName> = DEALING,
): boolean {
  let top = node
  while (/^(conj|flat|compound)$/.test(baseOf(top.relation)) && top.head) top = top.head
  if (top.relation !== 'nsubj' || !top.head || top.head.index < top.index) return false
  const classes = predicateIndex(predicates).ofVerb(top.head, sentence)
  return [...classes].some((name) => wanted.has(name))
}
