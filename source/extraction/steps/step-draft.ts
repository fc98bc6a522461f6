import type { DateValue } from '../../model/date-value.ts'
import type { Span } from '../../model/evidence.ts'
import type { ReportedBy } from '../frames/frame.ts'
import type { Sentence } from '../text/sentence.ts'

/** A next step before it becomes a record. */
export interface StepDraft {
  readonly what: Span
  readonly because: Span
  readonly who: readonly string[]
  readonly actor: Span | null
  readonly when: DateValue | null
  /** The day it was to be on before, where its clause tells that it has been given another. */
  readonly movedFrom?: DateValue
  readonly sentence: Sentence
  readonly reportedBy: ReportedBy | null
  /** True when the words only hold it possible (“potential talks”). */
  readonly tentative: boolean
  /** What names it: a clause, a line without a verb, an item of a list, a meeting or event by name. */
  readonly form: 'clause' | 'line' | 'item' | 'name' | 'event'
  readonly rule: string
  /** That the article itself says it is not to be, or not then; absent while it is. */
  readonly superseded?: {
    readonly reason: 'called off' | 'put off'
    /** The clause that says so, and the words of it that do. */
    readonly words: Span
    readonly cue: Span
  }
}
