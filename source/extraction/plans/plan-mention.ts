import type { Span } from '../../model/evidence.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import type { PlanMarks } from './plan-marks.ts'
import type { TextAct } from './text-act.ts'

/** A phrase that names a text on the table, or a clause that tells one. */
export interface PlanMention extends Span {
  readonly sentence: Sentence
  readonly head: Node
  /** Head noun, lower case, singular. */
  readonly noun: string
  readonly points: number | null
  readonly marks: PlanMarks
  /** Parties its words name as authors (“Omani plan”, “its own draft”). */
  readonly authors: readonly string[]
  /** Parties it is between or among (“accord between X and Y”). */
  readonly between: readonly string[]
  /** A proper name that is no party (“Doha truce”, “Protocol Four”); else null. */
  readonly name: string | null
  /** Years and months in its own words, by which it is known. */
  readonly known: readonly string[]
  /** “revised”, “trimmed”. */
  readonly revised: boolean
  /** “original”, “earlier”. */
  readonly earlier: boolean
  /** “rival”, “its own”. */
  readonly counter: boolean
  /** “of its own”. */
  readonly own: boolean
  /** “leaked”, “signed”. */
  readonly gotOut: boolean
  /** “proposed”, “tentative”. */
  readonly expected: boolean
  /** “joint”, “single negotiating”, “tentative”. */
  readonly common: boolean
  /** “current”, “suspended”. */
  readonly inForce: boolean
  readonly draft: boolean
  /** Several texts at once (“proposals”), which are no version of their own. */
  readonly several: boolean
  /** Whether it points back: “the”, “that”, “this”, a possessive. */
  readonly definite: boolean
  /** Whether it brings a text in: “a”, “an”. */
  readonly indefinite: boolean
  /** Whether it names none in particular: “any deal”, “no agreement”. */
  readonly vague: boolean
  /** Frame it is subject or object of. */
  readonly frame: Frame | null
  readonly part: 'subject' | 'object' | 'agreedOn' | 'other'
  /** What is done with it, by the verbs it hangs on. */
  readonly acts: readonly TextAct[]
  /** Head of the text it is another word for: “the paper, a declaration of …”. */
  readonly sameAs: Node | null
  /** Head of the text it is the matter of: the resolution of “a draft of its resolution”. */
  readonly matterOf: Node | null
  /**
   * A text told by a clause (“agreed that …”, “offered them …”) or by the number it had
   * (“down from 16”); null for a phrase.
   */
  readonly told: 'agreement' | 'offer' | 'count' | null
}
