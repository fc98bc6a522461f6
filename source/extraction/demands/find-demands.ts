import { overlaps } from '../cite.ts'
import { findPlanClauses } from '../clauses/find-plan-clauses.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { PlanDraft } from '../plans/plan-draft.ts'
import { isTitle } from '../text/is-title.ts'
import type { DemandDraft } from './demand-draft.ts'
import { findAfter } from './find-after.ts'
import { findBacked } from './find-backed.ts'
import { findConditionDemands } from './find-condition-demands.ts'
import { findCountedDemands } from './find-counted-demands.ts'
import { findEquatedDemands } from './find-equated-demands.ts'
import { findFragments } from './find-fragments.ts'
import { findListedDemands } from './find-listed-demands.ts'
import { findNamedDemands } from './find-named-demands.ts'
import { findObligations } from './find-obligations.ts'
import { findOnus } from './find-onus.ts'
import { findOrders } from './find-orders.ts'
import { findOrdinalDemands } from './find-ordinal-demands.ts'
import { findRedLines } from './find-red-lines.ts'
import { findThreats } from './find-threats.ts'
import { findWants } from './find-wants.ts'
import { redLineByMinimum } from './red-line-by-minimum.ts'

/** Reads demands off one clause. */
export type DemandFinder = (frame: Frame, context: Context) => readonly DemandDraft[]

/**
 * The finders in the order in which they may claim a clause: what hangs on a condition
 * or threatens harm is that first; a refusal comes before a wish, a wish before a duty.
 */
const FINDERS: readonly DemandFinder[] = [
  findRedLines,
  findWants,
  findOrders,
  findObligations,
  findBacked,
  findAfter,
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
    ...findNamedDemands(context),
    ...findCountedDemands(context),
    ...findOrdinalDemands(context),
    ...findEquatedDemands(context),
    ...findFragments(context),
    ...findOnus(context),
  ].filter(hasParty)
  const named = found.filter(({ frame }) => frame === null)
  const claimed = new Set(found.map((draft) => draft.frame))
  const open = context.frames.filter(
    (frame) => !isTitle(context.article, frame.sentence) && !claimed.has(frame),
  )
  const threats = open
    .flatMap((frame) => [...redLineByMinimum(frame, context), ...findThreats(frame, context)])
    .filter(hasParty)
  found.push(...threats)
  for (const threat of threats) claimed.add(threat.frame)
  const conditions = findConditionDemands(context, found)
  found.push(...conditions)
  for (const { frame } of conditions) for (const one of withGoverning(frame)) claimed.add(one)
  for (const frame of open) {
    if (claimed.has(frame)) continue
    for (const find of FINDERS) {
      const drafts = find(frame, context).filter(
        (draft) =>
          hasParty(draft) &&
          ![...conditions, ...named].some((one) => overlaps(one.span, draft.span)),
      )
      found.push(...drafts)
      if (drafts.length > 0) break
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

const hasParty = ({ parties }: DemandDraft): boolean => parties.length > 0

/** A clause and those it completes: “refuses to sign” as much as “sign”. */
function withGoverning(frame: Frame | null): readonly Frame[] {
  const found: Frame[] = []
  for (let at = frame; at; at = at.head.relation === 'xcomp' ? at.governor : null) found.push(at)
  return found
}
