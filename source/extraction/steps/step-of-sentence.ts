import type { DateValue } from '../../model/date-value.ts'
import type { Context } from '../context.ts'
import { partiesOf } from '../mentions/mention.ts'
import type { Sentence } from '../text/sentence.ts'
import type { StepDraft } from './step-draft.ts'

/** An event that a whole sentence tells of, for all whom it names. */
export function stepOfSentence(
  sentence: Sentence,
  when: DateValue | null,
  rule: string,
  { resolver }: Context,
): StepDraft {
  const span = { start: sentence.start, end: sentence.end }
  return {
    what: span,
    because: span,
    who: [...new Set(partiesOf(resolver.mentionsIn(sentence)))],
    actor: null,
    when,
    sentence,
    reportedBy: null,
    tentative: true,
    form: 'event',
    rule,
  }
}
