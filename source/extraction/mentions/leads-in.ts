import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, childBy, nounPhrase } from '../text/tree.ts'
import type { NameRun } from './find-names.ts'
import { headOfRun } from './mention.ts'

/** What someone leads, by a verb: “X now heads its delegation”, “the Kenyan side was led by X”. */
export interface Lead {
  /** The noun for what is led. */
  readonly led: Node
  /** Indices of the words that say so, end exclusive; null where they stand apart. */
  readonly words: { readonly from: number; readonly to: number } | null
}

const LEADING = /^(lead|head|chair|command|represent)$/
const LED =
  /^(delegation|delegates|team|side|negotiators|party|mission|panel|group|forces?|army|movement|union|talks|committee|front|government)$/

/** What a sentence says a person leads; null for nothing. */
export function leadsIn({ nodes }: Sentence, run: NameRun): Lead | null {
  const head = headOfRun(nodes.slice(run.from, run.to))
  const verb = head.head
  if (!verb || !LEADING.test(verb.lemma)) return null
  if (head.relation === 'nsubj') {
    const led = childBy(verb, 'obj')
    if (!led || !LED.test(led.lower)) return null
    const last = nounPhrase(led).at(-1) ?? led
    return { led, words: { from: verb.index, to: last.index + 1 } }
  }
  const isAgent =
    baseOf(head.relation) === 'obl' && head.children.some((child) => child.lower === 'by')
  const led = isAgent ? childBy(verb, 'nsubj') : undefined
  return led && LED.test(led.lower) ? { led, words: null } : null
}
