import type { DateValue } from '../../model/date-value.ts'
import type { Span } from '../../model/evidence.ts'
import type { Judgement } from '../judgements/judgement.ts'
import type { Sentence } from '../text/sentence.ts'
import type { PlanCluster } from './plan-cluster.ts'

/** Something a version provides, removes or leaves out, as a place in the text. */
export interface PlacedItem {
  readonly span: Span
  readonly sentence: Sentence
  /** Where its hedges count: the clause around it. */
  readonly scope: Span
  /** Words that show it belongs to the version. */
  readonly because: Span
  readonly rule: string
  /** Whether the words say that this is all (“focuses solely on”). */
  readonly exclusive: boolean
}

/** An issue left out, and for whom. */
export interface PlacedHeldBack extends PlacedItem {
  readonly heldFor: Span | null
}

/** A version with everything found for it, before it becomes a record. */
export interface PlanDraft {
  readonly cluster: PlanCluster
  readonly provisions: PlacedItem[]
  readonly removed: PlacedItem[]
  readonly heldBack: PlacedHeldBack[]
  readonly reactions: Judgement[]
  readonly dates: { event: string; when: DateValue; span: Span }[]
}
