import type { Span } from '../../model/evidence.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import type { Cue } from './condition-words.ts'

/** A place where one clause is made to hang on another. */
export interface ConditionSite {
  readonly cue: Cue
  readonly sentence: Sentence
  /** The condition with the words that lead it in. */
  readonly span: Span
  /** Words of the condition without these. */
  readonly nodes: readonly Node[]
  /** Clause of the condition; null where it is a noun phrase. */
  readonly asked: Frame | null
  /** Clause that hangs on it, with those it completes (“is willing – to sign”), outermost last. */
  readonly hanging: readonly Frame[]
  /** Words of the clause that hangs on it. */
  readonly around: Span
  /** Whether it stands before the clause that hangs on it. */
  readonly isFronted: boolean
}
