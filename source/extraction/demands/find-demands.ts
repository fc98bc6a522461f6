import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { PlanDraft } from '../plans/plan-draft.ts'
import { isTitle } from '../text/is-title.ts'
import type { DemandDraft } from './demand-draft.ts'
import { findConditionDemands } from './find-condition-demands.ts'
import { findEllipticConditions } from './find-elliptic-conditions.ts'
import { findListedDemands } from './find-listed-demands.ts'
import { findLooseConditions } from './find-loose-conditions.ts'
import { findNamedDemands } from './find-named-demands.ts'
import { findObligations } from './find-obligations.ts'
import { findPlanClauses } from './find-plan-clauses.ts'
import { findRedLines } from './find-red-lines.ts'
import { findThreats } from './find-threats.ts'
import { findWants } from './find-wants.ts'

/** Reads demands off one clause. */
export type DemandFinder = (frame: Frame, context: Context) => readonly DemandDraft[]

/**
 * The finders in the order in which they may claim a clause: what hangs on a condition
 * or threatens harm is that first; a refusal comes before a wish, a wish before a duty.
 */
const FINDERS: readonly DemandFinder[] = [
  findThreats,
  findConditionDemands,
  findRedLines,
  findWants,
  findObligations,
]

/**
 * Finds demands, conditions, red lines and threats.
 *
 * @returns In the order of the text.
 */
export function findDemands(context: Context, plans: readonly PlanDraft[]): readonly DemandDraft[] {
  const found: DemandDraft[] = [
    ...findListedDemands(context),
    ...findPlanClauses(context, plans),
    ...findEllipticConditions(context),
    ...findNamedDemands(context),
  ]
  const claimed = new Set(found.map((draft) => draft.frame))
  for (const frame of context.frames) {
    if (isTitle(context.article, frame.sentence) || claimed.has(frame)) continue
    for (const find of FINDERS) {
      const drafts = find(frame, context).filter((draft) => draft.parties.length > 0)
      found.push(...drafts)
      if (drafts.length > 0) break
    }
  }
  found.push(...findLooseConditions(context, found))
  return found.sort((a, b) => a.span.start - b.span.start)
}
