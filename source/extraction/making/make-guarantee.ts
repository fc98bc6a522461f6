import type { Guarantee } from '../../model/guarantee.ts'
import type { PlanDraft } from '../plans/plan-draft.ts'
import type { GuaranteeDraft } from '../records/find-guarantees.ts'
import type { MakingTools } from './tools.ts'

/** A guarantee or piece of support, as firm as the text it stands in. */
export function makeGuarantee(draft: GuaranteeDraft, tools: MakingTools): Guarantee {
  const { plan, span, sentence } = draft
  return {
    id: tools.idOf('guarantee', span.start),
    guarantor: draft.guarantor,
    beneficiary: draft.beneficiary,
    component: draft.component,
    text: tools.textOf(span),
    status: statusOf(plan),
    plan: plan ? tools.planIdOf(plan.cluster) : null,
    certainty: tools.certaintyOf({ sentence, scope: span }),
    rule: draft.rule,
    evidence: tools.citeAll(span, draft.because),
  }
}

function statusOf(plan: PlanDraft | null): Guarantee['status'] {
  if (plan === null) return 'unclear'
  return plan.cluster.status === 'agreed' ? 'agreed' : 'proposed'
}
