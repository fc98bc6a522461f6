import type { PredicateName } from '../../knowledge/schema/predicate.ts'
import type { DemandKind } from '../../model/demand.ts'
import type { Span } from '../../model/evidence.ts'
import type { Frame, ReportedBy } from '../frames/frame.ts'
import type { Judgement } from '../judgements/judgement.ts'
import type { Sentence } from '../text/sentence.ts'

/** A demand, condition, red line or threat before it becomes a record. */
export interface DemandDraft {
  readonly kind: DemandKind
  readonly parties: readonly string[]
  readonly addressees: readonly string[]
  /** The words of what is demanded. */
  readonly span: Span
  /** Further words that show it: the sentence of the cue, repeated mentions. */
  readonly because: Span[]
  readonly condition: Span | null
  readonly sentence: Sentence
  readonly frame: Frame | null
  readonly reportedBy: ReportedBy | null
  readonly family: PredicateName
  readonly responses: Judgement[]
  readonly rule: string
}
