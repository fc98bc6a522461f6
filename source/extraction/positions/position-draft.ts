import type { PredicateName } from '../../knowledge/schema/predicate.ts'
import type { Span } from '../../model/evidence.ts'
import type { PositionKind } from '../../model/position.ts'
import type { Frame, ReportedBy } from '../frames/frame.ts'
import type { Sentence } from '../text/sentence.ts'

/** Any other stance before it becomes a record. */
export interface PositionDraft {
  readonly kind: PositionKind
  readonly parties: readonly string[]
  readonly addressees: readonly string[]
  readonly span: Span
  readonly because: readonly Span[]
  readonly sentence: Sentence
  readonly frame: Frame | null
  readonly reportedBy: ReportedBy | null
  readonly family: PredicateName | null
  readonly rule: string
}
