import type { DateValue } from '../../../source/model/date-value.ts'
import type { HeldBack, PlanVersion, Provision } from '../../../source/model/plan-version.ts'
import { ASSERTED, makeEvidence, OUTLET, RULE } from '../make-dossier.ts'
import type { GoldPlan, Mark, SeedGold } from './seed-gold.ts'
import { goldPartyIds } from './seed-view.ts'

const STATUSES = {
  superseded: 'superseded',
  current: 'current',
  circulated: 'counter-proposal',
  agreed: 'agreed',
} as const

/** A text of the seed article as a perfect reader would give it. */
export function makePerfectPlan(plan: GoldPlan, gold: SeedGold, text: string): PlanVersion {
  const at = (mark: Mark) => makeEvidence(text, mark)
  const provision = (mark: Mark & { readonly hedge?: string | undefined }): Provision => ({
    text: mark.quote,
    issue: 'other',
    certainty: mark.hedge === undefined ? ASSERTED : { ...ASSERTED, word: 'hedged' },
    evidence: [at(mark)],
  })
  const leak = plan.leaked
  return {
    id: plan.id,
    label: plan.id,
    points: plan.points,
    authors: [...goldPartyIds(plan.sponsor)],
    status: STATUSES[plan.status as keyof typeof STATUSES],
    dates:
      leak === undefined
        ? []
        : [{ event: 'leaked', when: makeMonth(leak.resolved), evidence: [at(leak.text)] }],
    provisions: plan.provisions.map(provision),
    removed: plan.removed === undefined ? [] : [provision(plan.removed)],
    heldBack: plan.points === 19 ? makeHeldBack(gold, text) : [],
    relations: plan.relations.map(({ type, to, evidence }) => ({
      type: type === 'revisionOf' ? type : 'counterTo',
      target: to,
      evidence: [at(evidence)],
    })),
    reactions: plan.rejections.map(({ party, scope, evidence }) => ({
      party,
      stance: 'rejects',
      scope: scope === undefined ? 'whole' : 'part',
      attribution: OUTLET,
      certainty: ASSERTED,
      evidence: [at(evidence)],
    })),
    certainty: ASSERTED,
    rule: RULE,
    evidence: plan.mentions.map(at),
  }
}

/** The issues the seed article says are held back, each with whom for. */
export function makeHeldBack({ openIssues }: SeedGold, text: string): HeldBack[] {
  return openIssues.items.map((item) => ({
    text: item.quote,
    issue: 'territory',
    certainty: ASSERTED,
    heldFor: makeEvidence(text, openIssues.heldFor),
    evidence: [makeEvidence(text, item)],
  }))
}

function makeMonth(month: string): DateValue {
  return {
    text: 'in November',
    earliest: `${month}-01`,
    latest: `${month}-30`,
    granularity: 'month',
    basis: 'absolute',
    ambiguous: false,
  }
}
