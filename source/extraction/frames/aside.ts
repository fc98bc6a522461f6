import type { Node } from '../text/sentence.ts'
import type { AsideSpeaker } from './aside-speaker.ts'

/** A speaker with a verb of saying, put after or into what is said. */
export interface Aside {
  readonly verb: Node
  readonly speaker: AsideSpeaker
  /** Index of the first word of the aside and of the first after it. */
  readonly from: number
  readonly to: number
}

/** Tags of verbs that have a tense of their own. */
export const TENSED = /^(VBD|VBZ|VBP|MD)$/

/** What ends an aside. */
export const STOP = /^[,.;:—–“”"?!]$/

/** Whether a quotation opens or closes among words. */
export const hasQuote = (run: readonly Node[]): boolean =>
  run.some((node) => /^[“”"]$/.test(node.text))

/** The finite verbs among words, auxiliaries left out. */
export const tensesOf = (words: readonly Node[]): readonly Node[] =>
  words.filter((node) => TENSED.test(node.xpos) && !/^aux/.test(node.relation))
