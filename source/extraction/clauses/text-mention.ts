import type { Node, Sentence } from '../text/sentence.ts'

/** A place where a text on the table is named, with whose it is. */
export interface TextMention {
  readonly node: Node
  readonly sentence: Sentence
  /** Ids of its authors; empty where the article does not tell. */
  readonly authors: readonly string[]
}
