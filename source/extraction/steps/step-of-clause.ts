import type { Frame } from '../frames/frame.ts'
import type { StepDraft } from './step-draft.ts'

/** A step that a whole clause tells of. */
export const stepOfClause = (
  { clause, subject, sentence, reportedBy }: Frame,
  step: Pick<StepDraft, 'who' | 'when' | 'tentative' | 'rule'>,
): StepDraft => ({
  what: clause,
  because: clause,
  actor: subject,
  sentence,
  reportedBy,
  form: 'clause',
  ...step,
})
