import type { Span } from '../../model/evidence.ts'
import type { Frame } from '../frames/frame.ts'
import type { PersonDraft } from '../mentions/mention.ts'
import type { Node, Sentence } from '../text/sentence.ts'

/** A party takes or refuses something: a plan, a demand, an idea. */
export interface Judgement {
  readonly stance: 'accepts' | 'rejects'
  readonly parties: readonly string[]
  readonly people: readonly PersonDraft[]
  /** Head of what is judged; null when only a pronoun or nothing names it. */
  readonly target: Node | null
  readonly targetSpan: Span | null
  /** Words that show it, to be quoted. */
  readonly span: Span
  readonly sentence: Sentence
  readonly frame: Frame
  readonly scope: 'whole' | 'part'
  /** How it is said, for `explain`. */
  readonly rule: string
}

/** Who judges. */
export interface Judge {
  readonly parties: readonly string[]
  readonly people: readonly PersonDraft[]
}
