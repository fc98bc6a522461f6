import type { Node, Sentence } from '../text/sentence.ts'
import { childBy, nounPhrase } from '../text/tree.ts'
import type { NameRun } from './find-names.ts'
import { headOfRun } from './mention.ts'
import type { OfficeWords } from './office-words.ts'

/** What someone leads, by a verb: “X now heads its delegation”, “the Kenyan side was led by X”. */
export interface Lead {
  /** The noun for what is led. */
  readonly led: Node
  /** Indices of the words that say so, end exclusive; null where they stand apart. */
  readonly words: { readonly from: number; readonly to: number } | null
}

/**
 * What a sentence says a person leads; null for nothing.
 *
 * @param from Index where the name starts, or the title before it.
 */
export function leadsIn(
  { nodes }: Sentence,
  run: NameRun,
  from: number,
  offices: OfficeWords,
): Lead | null {
  // “a delegation led by X”: the parser often loses the name, its place does not.
  const passive = nodes[from - 1]?.lower === 'by' ? nodes[from - 2] : undefined
  if (passive && offices.isLeading(passive)) {
    const led = /^acl/.test(passive.relation) ? passive.head : childBy(passive, 'nsubj')
    return led && offices.isLed(led) ? { led, words: null } : null
  }
  const head = headOfRun(nodes.slice(run.from, run.to))
  const verb = head.head
  if (!verb || head.relation !== 'nsubj' || !offices.isLeading(verb)) return null
  const led = childBy(verb, 'obj')
  if (!led || !offices.isLed(led)) return null
  const last = nounPhrase(led).at(-1) ?? led
  return { led, words: { from: verb.index, to: last.index + 1 } }
}
