import type { DateValue } from '../../model/date-value.ts'
import type { Span } from '../../model/evidence.ts'
import type { ReportedBy } from '../frames/frame.ts'
import type { Sentence } from '../text/sentence.ts'

/** A past event before it becomes a record. */
export interface EventDraft {
  readonly what: Span
  /** Where its date stands; null when it has none. */
  readonly date: Span | null
  readonly when: DateValue | null
  readonly who: readonly string[]
  readonly sentence: Sentence
  readonly reportedBy: ReportedBy | null
  readonly rule: string
}
