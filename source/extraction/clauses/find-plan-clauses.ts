import { overlaps } from '../cite.ts'
import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import type { PlanDraft } from '../plans/plan-draft.ts'
import { isTitle } from '../text/is-title.ts'
import { clausesByColon } from './clauses-by-colon.ts'
import { clausesByFragment } from './clauses-by-fragment.ts'
import { clausesByList } from './clauses-by-list.ts'
import { clausesByPlace } from './clauses-by-place.ts'
import { clausesBySubject } from './clauses-by-subject.ts'
import { findTextMentions } from './find-text-mentions.ts'

/**
 * What a text on the table asks of others, as demands of its authors.
 *
 * A text that all have agreed to asks nothing any more, what a clause gives is no demand, and a
 * text without a known author asks in nobody's name.
 */
export function findPlanClauses(
  context: Context,
  plans: readonly PlanDraft[],
): readonly DemandDraft[] {
  const texts = findTextMentions(context, plans)
  const found: DemandDraft[] = []
  for (const draft of [
    ...clausesByList(texts, plans, context),
    ...clausesByColon(texts, context),
    ...clausesByFragment(texts, context),
    ...clausesBySubject(texts, context),
    ...clausesByPlace(texts, context),
  ])
    if (
      !isTitle(context.article, draft.sentence) &&
      !found.some((one) => overlaps(one.span, draft.span))
    )
      found.push(draft)
  return found
}
