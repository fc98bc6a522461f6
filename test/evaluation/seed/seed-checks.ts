import { checkBounds } from './check-bounds.ts'
import { checkDemands } from './check-demands.ts'
import { checkNextSteps } from './check-next-steps.ts'
import { checkParties } from './check-parties.ts'
import { checkPlanVersions } from './check-plan-versions.ts'
import { checkGuarantees, checkOpenIssues, checkPositions } from './check-positions.ts'
import { checkHedges, checkStatements, checkTakeaways, checkTensions } from './check-statements.ts'
import type { SeedGold } from './seed-gold.ts'
import type { SeedCheck } from './seed-view.ts'

/** Every sentence about the seed article that its exported dossier has to bear out, in order. */
export function listSeedChecks(gold: SeedGold, text: string): readonly SeedCheck[] {
  return [
    ...checkParties(gold),
    ...checkPlanVersions(gold),
    ...checkDemands(gold),
    ...checkPositions(gold),
    ...checkGuarantees(gold),
    ...checkOpenIssues(gold),
    ...checkNextSteps(gold),
    ...checkStatements(gold),
    ...checkHedges(gold),
    ...checkTakeaways(gold),
    ...checkTensions(gold),
    ...checkBounds(gold, text),
  ]
}
