import type { Span } from '../../model/evidence.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node, Sentence } from '../text/sentence.ts'

/** A noun phrase that names a text on the table. */
export interface PlanMention extends Span {
  readonly sentence: Sentence
  readonly head: Node
  /** Head noun, lower case, singular. */
  readonly noun: string
  readonly points: number | null
  /** Parties its words name as authors (“Omani plan”, “its own draft”). */
  readonly authors: readonly string[]
  /** A proper name before the noun that is no party (“Doha truce”); else null. */
  readonly name: string | null
  /** “revised”, “trimmed”. */
  readonly revised: boolean
  /** “original”, “earlier”. */
  readonly earlier: boolean
  /** “rival”, “its own”. */
  readonly counter: boolean
  readonly draft: boolean
  /** Several texts at once (“proposals”), which are no version of their own. */
  readonly several: boolean
  /** Whether it points back: “the”, “that”, “this”, a possessive. */
  readonly definite: boolean
  /** Whether it names none in particular: “any deal”, “no agreement”. */
  readonly vague: boolean
  /** Frame it is subject or object of. */
  readonly frame: Frame | null
  readonly part: 'subject' | 'object' | 'agreedOn' | 'other'
}
