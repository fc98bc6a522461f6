import type { Span } from '../../model/evidence.ts'

/** A word in its tree; offsets are those of the article's source. */
export interface Node {
  readonly index: number
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly relation: string
  /** Null for the root of the sentence. */
  readonly head: Node | null
  readonly children: readonly Node[]
  /** The word before it in the sentence; null for the first. */
  readonly before: Node | null
}

/** A word while its tree is still being put right. */
export type OpenNode = { -readonly [K in Exclude<keyof Node, 'head' | 'children'>]: Node[K] } & {
  head: OpenNode | null
  children: OpenNode[]
}

/** A sentence of an article with its tree. */
export interface Sentence extends Span {
  /** Running number in the article, from 0. */
  readonly index: number
  /** Index of the block it stands in. */
  readonly block: number
  readonly nodes: readonly Node[]
  readonly text: string
}
