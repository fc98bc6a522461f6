import { overlaps } from '../cite.ts'
import { findClauseConditions } from '../conditions/find-clause-conditions.ts'
import { findDependence } from '../conditions/find-dependence.ts'
import { findNamedConditions } from '../conditions/find-named-conditions.ts'
import { findOrderedConditions } from '../conditions/find-ordered-conditions.ts'
import { findPrecedence } from '../conditions/find-precedence.ts'
import type { Context } from '../context.ts'
import { isTitle } from '../text/is-title.ts'
import type { DemandDraft } from './demand-draft.ts'

/** The finders in the order in which they may claim a passage: the plainest name first. */
const FINDERS: readonly ((context: Context) => readonly DemandDraft[])[] = [
  findNamedConditions,
  findDependence,
  findOrderedConditions,
  (context) => context.frames.flatMap((frame) => findPrecedence(frame, context)),
  findClauseConditions,
]

/**
 * What one thing is made to hang on: “depends on …”, “only if …”, “not until …”.
 *
 * @param taken Demands found before: what they say, and what a threat hangs on, is not said
 *   again as a condition.
 */
export function findConditionDemands(
  context: Context,
  taken: readonly DemandDraft[],
): readonly DemandDraft[] {
  const found: DemandDraft[] = []
  const isTaken = (draft: DemandDraft): boolean =>
    [...taken, ...found].some(
      (one) =>
        overlaps(one.span, draft.span) ||
        (one.kind === 'threat' && one.condition !== null && overlaps(one.condition, draft.span)),
    )
  for (const find of FINDERS)
    for (const draft of find(context))
      if (!isTitle(context.article, draft.sentence) && !isTaken(draft)) found.push(draft)
  return found
}
