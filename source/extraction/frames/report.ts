import type { Span } from '../../model/evidence.ts'
import type { Node } from '../text/sentence.ts'

/** One act of reporting within a sentence: source, cue, content. */
export interface Report {
  /** The verb of saying, or the noun of an “according to” phrase. */
  readonly cueNode: Node
  readonly sourceHead: Node | null
  readonly source: Span | null
  readonly cue: Span
  /** Head of what is said. */
  readonly contentHead: Node
  readonly content: Span | null
  /** The words of an aside that are not among what is said; none before what is said. */
  readonly aside?: Span
}
