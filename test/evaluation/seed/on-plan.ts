import type { PlanVersion } from '../../../source/model/plan-version.ts'
import type { GoldPlan } from './seed-gold.ts'
import type { SeedCheck, SeedView } from './seed-view.ts'

/** Heading under which all sentences about texts stand. */
export const PLAN_GROUP = 'plan versions'

/** A short name for a text of the gold. */
export function titleOf(plan: GoldPlan): string {
  return plan.points === null ? 'the framework' : `the ${plan.points}-point text`
}

/** A fault of the version of the dossier that stands for one of the gold, or that there is none. */
export function onPlan(
  plan: GoldPlan,
  fault: (version: PlanVersion, view: SeedView) => string | null,
): SeedCheck['fault'] {
  return (view) => {
    const version = view.plan(plan.id)
    return version === null ? 'there is no such text' : fault(version, view)
  }
}
