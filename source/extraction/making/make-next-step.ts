import type { Certainty } from '../../model/certainty.ts'
import type { NextStep } from '../../model/next-step.ts'
import type { StepDraft } from '../steps/step-draft.ts'
import type { MakingTools } from './tools.ts'

/** What is to come, planned unless its words say less; or what was to come and is not to be. */
export function makeNextStep(draft: StepDraft, tools: MakingTools): NextStep {
  const { what, because, actor, superseded } = draft
  return {
    id: tools.idOf('step', what.start),
    what: tools.textOf(what),
    who: [...draft.who],
    actor: actor ? tools.cite(actor) : null,
    when: draft.when,
    ...(draft.movedFrom && { movedFrom: draft.movedFrom }),
    attribution: tools.attributionOf(draft.reportedBy),
    certainty: certaintyOf(draft, tools),
    ...(superseded && {
      superseded: { reason: superseded.reason, evidence: tools.cite(superseded.words) },
    }),
    rule: draft.rule,
    evidence: tools.citeAll(what, superseded?.words ?? because),
  }
}

function certaintyOf(
  { because, sentence, superseded, tentative }: StepDraft,
  tools: MakingTools,
): Certainty {
  if (superseded === undefined) {
    const certainty = tools.certaintyOf({ sentence, scope: because, planned: true })
    return tentative ? lessThanPlanned(certainty) : certainty
  }
  const { reason, cue } = superseded
  const said = tools.certaintyOf({ sentence, scope: cue })
  // “has reportedly been called off”: no firmer than that.
  if (said.word !== 'asserted') return said
  return reason === 'called off'
    ? { factuality: 'CT-', word: 'denied', cue: tools.cite(cue) }
    : { factuality: 'Uu', word: 'not committed', cue: tools.cite(cue) }
}

/** “potential talks” are held possible, not planned. */
const lessThanPlanned = (certainty: Certainty): Certainty =>
  certainty.word === 'planned' ? { ...certainty, word: 'hedged', factuality: 'PR+' } : certainty
