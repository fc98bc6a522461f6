import { onPlan, PLAN_GROUP, titleOf } from './on-plan.ts'
import type { GoldPlan, SeedGold } from './seed-gold.ts'
import { isOn, pairMarks, type SeedCheck } from './seed-view.ts'

/** Says what a text provides for, what it has lost, and how it follows from or answers others. */
export function checkContents(plan: GoldPlan, gold: SeedGold): readonly SeedCheck[] {
  return [...checkProvisions(plan), ...checkRelations(plan, gold)]
}

function checkProvisions(plan: GoldPlan): readonly SeedCheck[] {
  const removed = plan.removed
  return [
    ...plan.provisions.flatMap((provision, index): SeedCheck[] => [
      {
        group: PLAN_GROUP,
        sentence: `${titleOf(plan)} provides for “${provision.quote}”`,
        fault: onPlan(plan, (version, view) => {
          const found = pairMarks(plan.provisions, version.provisions)[index]
          return found === null ? `missing; ${view.nearest(provision)}` : null
        }),
      },
      ...(provision.hedge === undefined
        ? []
        : [
            {
              group: PLAN_GROUP,
              sentence: `${titleOf(plan)} only appears to provide for “${provision.quote}”`,
              fault: onPlan(plan, (version) => {
                const found = pairMarks(plan.provisions, version.provisions)[index]
                if (found === null || found === undefined) return 'the provision is missing'
                return found.certainty.word === 'hedged' ? null : `it is ${found.certainty.word}`
              }),
            },
          ]),
    ]),
    ...(plan.provisions.length === 0 ? [] : [checkNoMore(plan)]),
    ...(removed === undefined
      ? []
      : [
          {
            group: PLAN_GROUP,
            sentence: `${titleOf(plan)} has lost what “${removed.quote}” says`,
            fault: onPlan(plan, (version, view) =>
              version.removed.some((one) => isOn(one.evidence, removed))
                ? null
                : `nothing removed there; ${view.nearest(removed)}`,
            ),
          },
        ]),
  ]
}

function checkNoMore(plan: GoldPlan): SeedCheck {
  return {
    group: PLAN_GROUP,
    sentence: `${titleOf(plan)} provides for nothing else`,
    fault: onPlan(plan, (version) => {
      const known = new Set(pairMarks(plan.provisions, version.provisions))
      const extras = version.provisions.filter(
        (one) => !known.has(one) && !isOn(one.evidence, ...plan.alsoDescribed),
      )
      return extras.length === 0
        ? null
        : `extra: ${extras.map((one) => `“${one.evidence[0]?.exact}”`).join('; ')}`
    }),
  }
}

function checkRelations(plan: GoldPlan, gold: SeedGold): readonly SeedCheck[] {
  return plan.relations.map(({ type, to, evidence }): SeedCheck => {
    const wanted = type === 'counterProposalTo' ? 'counterTo' : type
    const target = gold.planVersions.find((other) => other.id === to)!
    return {
      group: PLAN_GROUP,
      sentence: `${titleOf(plan)} is ${wanted} ${titleOf(target)}: “${evidence.quote}”`,
      fault: onPlan(plan, ({ relations }, view) => {
        const own = relations.filter((one) => one.type === wanted)
        const right = own.filter((one) => one.target === view.plan(to)?.id)
        if (right.some((one) => isOn(one.evidence, evidence))) return null
        if (right.length > 0) return `shown elsewhere only; ${view.nearest(evidence)}`
        const others = relations.map((one) => `${one.type} ${one.target}`)
        return `relations ${others.join(', ') || 'none'}`
      }),
    }
  })
}

/** Says which issues a text leaves for later, and for whom. */
export function checkHeldBack(gold: SeedGold): readonly SeedCheck[] {
  const plan = gold.planVersions.find((one) => one.points === 19)!
  const { items, heldFor } = gold.openIssues
  return items.map((item, index) => ({
    group: PLAN_GROUP,
    sentence: `${titleOf(plan)} holds “${item.quote}” back for “${heldFor.quote}”`,
    fault: onPlan(plan, (version, view) => {
      const found = pairMarks(items, version.heldBack)[index]
      if (found === null || found === undefined) return `missing; ${view.nearest(item)}`
      return isOn(found.heldFor, heldFor) ? null : `held for ${found.heldFor?.exact ?? 'nobody'}`
    }),
  }))
}
