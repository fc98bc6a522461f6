import type { Certainty } from '../../model/certainty.ts'
import type { NextStep } from '../../model/next-step.ts'
import type { StepDraft } from '../steps/step-draft.ts'
import type { MakingTools } from './tools.ts'

/** What is to come, planned unless its words say less. */
export function makeNextStep(draft: StepDraft, tools: MakingTools): NextStep {
  const { what, because, actor, sentence } = draft
  const certainty = tools.certaintyOf({ sentence, scope: because, planned: true })
  return {
    id: tools.idOf('step', what.start),
    what: tools.textOf(what),
    who: [...draft.who],
    actor: actor ? tools.cite(actor) : null,
    when: draft.when,
    attribution: tools.attributionOf(draft.reportedBy),
    certainty: draft.tentative ? lessThanPlanned(certainty) : certainty,
    rule: draft.rule,
    evidence: tools.citeAll(what, because),
  }
}

/** “potential talks” are held possible, not planned. */
const lessThanPlanned = (certainty: Certainty): Certainty =>
  certainty.word === 'planned' ? { ...certainty, word: 'hedged', factuality: 'PR+' } : certainty
