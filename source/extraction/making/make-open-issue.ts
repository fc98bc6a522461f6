import type { OpenIssue } from '../../model/open-issue.ts'
import type { OpenIssueDraft } from '../plans/find-open-issues.ts'
import type { PlanDraft } from '../plans/plan-draft.ts'
import type { MakingTools } from './tools.ts'

/** An issue left for later, with the version that leaves it. */
export function makeOpenIssue(
  { span, frame, heldFor, because, rule }: OpenIssueDraft,
  plans: readonly PlanDraft[],
  tools: MakingTools,
): OpenIssue {
  const text = tools.textOf(span)
  const plan = plans.find((one) => one.heldBack.some((item) => item.span.start === span.start))
  return {
    id: tools.idOf('open', span.start),
    text,
    issue: tools.issueOf(text),
    heldFor: heldFor ? tools.cite(heldFor) : null,
    plan: plan ? tools.planIdOf(plan.cluster) : null,
    certainty: tools.certaintyOf({ sentence: frame.sentence, scope: span }),
    rule,
    evidence: tools.citeAll(span, because),
  }
}
