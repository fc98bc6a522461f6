import type { PlanVersion } from '../../../source/model/plan-version.ts'
import { pairRecords } from '../pair-records.ts'
import { overlapQuality } from '../spans.ts'
import type { GoldPlan, Mark, SeedGold } from './seed-gold.ts'
import { goldPartyIds, isOn, type SeedCheck, type SeedView } from './seed-view.ts'

const GROUP = 'plan versions'

/** Words of the gold for a status, and those of the model that say the same. */
const STATUSES: Readonly<Record<string, string>> = {
  superseded: 'superseded',
  current: 'current',
  circulated: 'counter-proposal',
  agreed: 'agreed',
}

/** Says which texts are on the table, what is in them, how they are linked, and who takes them. */
export function checkPlanVersions(gold: SeedGold): readonly SeedCheck[] {
  return [
    ...gold.planVersions.flatMap((plan) => [
      ...checkPlan(plan),
      ...checkProvisions(plan),
      ...checkRelations(plan, gold),
      ...plan.rejections.map(
        ({ party, scope, evidence }): SeedCheck => ({
          group: GROUP,
          sentence: `${title(plan)} is refused ${scope === undefined ? 'wholly' : 'in part'} by ${party}: “${evidence.quote}”`,
          fault: onPlan(plan, (version, view) => {
            const id = view.partyId(party)
            const own = version.reactions.filter(
              (one) => one.party === id && one.stance === 'rejects',
            )
            if (own.length === 0) return `no refusal by ${party}; ${view.nearest(evidence)}`
            const wanted = scope === undefined ? 'whole' : 'part'
            const exact = own.find((one) => isOn(one.evidence, evidence))
            if (exact === undefined) return `refused elsewhere only; ${view.nearest(evidence)}`
            return exact.scope === wanted ? null : `scope ${exact.scope}`
          }),
        }),
      ),
    ]),
    ...checkHeldBack(gold),
    {
      group: GROUP,
      sentence: 'there is no text beyond these',
      fault: (view) => {
        const known = new Set(gold.planVersions.map((plan) => view.plan(plan.id)))
        const extras = view.records.planVersions.filter((plan) => !known.has(plan))
        const lines = extras.map((plan) => `${plan.label} (“${plan.evidence[0]?.exact}”)`)
        return lines.length === 0 ? null : `extra: ${lines.join('; ')}`
      },
    },
  ]
}

/** A short name for a text of the gold. */
export function title(plan: GoldPlan): string {
  return plan.points === null ? 'the framework' : `the ${plan.points}-point text`
}

function checkPlan(plan: GoldPlan): readonly SeedCheck[] {
  const authors = goldPartyIds(plan.sponsor)
  return [
    {
      group: GROUP,
      sentence: `${title(plan)} is there`,
      fault: (view) =>
        view.plan(plan.id) === null ? `missing; ${view.nearest(...plan.mentions)}` : null,
    },
    {
      group: GROUP,
      sentence: `${title(plan)} is ${STATUSES[plan.status]}`,
      fault: onPlan(plan, ({ status }) =>
        status === STATUSES[plan.status] ? null : `status ${status}`,
      ),
    },
    {
      group: GROUP,
      sentence: `${title(plan)} is by ${authors.join(' and ')}`,
      fault: onPlan(plan, (version, view) => {
        const wanted = new Set(authors.map(view.partyId))
        const isInferred = plan.sponsorBasis !== undefined
        if (isInferred && version.authors.length === 0) return null
        const isSame =
          version.authors.length === wanted.size && version.authors.every((id) => wanted.has(id))
        return isSame ? null : `by ${version.authors.map(view.nameOf).join(', ') || 'nobody'}`
      }),
    },
    ...plan.mentions.map(
      (mention): SeedCheck => ({
        group: GROUP,
        sentence: `${title(plan)} is meant by “${mention.quote}”`,
        fault: onPlan(plan, (version, view) =>
          isOn(version.evidence, mention) ? null : `not in its evidence; ${view.nearest(mention)}`,
        ),
      }),
    ),
    ...(plan.leaked === undefined ? [] : [checkLeak(plan, plan.leaked)]),
  ]
}

function checkLeak(plan: GoldPlan, leaked: NonNullable<GoldPlan['leaked']>): SeedCheck {
  return {
    group: GROUP,
    sentence: `${title(plan)} was leaked in ${leaked.resolved}`,
    fault: onPlan(plan, ({ dates }) => {
      const leak = dates.find((date) => isOn(date.evidence, leaked.text))
      if (leak === undefined) return 'no date on these words'
      const { earliest, latest, granularity } = leak.when
      const isMonth = granularity === 'month' && earliest === `${leaked.resolved}-01`
      return isMonth && latest?.startsWith(leaked.resolved) && /leak/i.test(leak.event)
        ? null
        : `${leak.event} ${earliest} to ${latest}, ${granularity}`
    }),
  }
}

function checkProvisions(plan: GoldPlan): readonly SeedCheck[] {
  const removed = plan.removed
  return [
    ...plan.provisions.flatMap((provision, index): SeedCheck[] => [
      {
        group: GROUP,
        sentence: `${title(plan)} provides for “${provision.quote}”`,
        fault: onPlan(plan, (version, view) => {
          const found = pairMarks(plan.provisions, version.provisions)[index]
          return found === null ? `missing; ${view.nearest(provision)}` : null
        }),
      },
      ...(provision.hedge === undefined
        ? []
        : [
            {
              group: GROUP,
              sentence: `${title(plan)} only appears to provide for “${provision.quote}”`,
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
            group: GROUP,
            sentence: `${title(plan)} has lost what “${removed.quote}” says`,
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
    group: GROUP,
    sentence: `${title(plan)} provides for nothing else`,
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
      group: GROUP,
      sentence: `${title(plan)} is ${wanted} ${title(target)}: “${evidence.quote}”`,
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

function checkHeldBack(gold: SeedGold): readonly SeedCheck[] {
  const plan = gold.planVersions.find((one) => one.points === 19)!
  const { items, heldFor } = gold.openIssues
  return items.map((item, index) => ({
    group: GROUP,
    sentence: `${title(plan)} holds “${item.quote}” back for “${heldFor.quote}”`,
    fault: onPlan(plan, (version, view) => {
      const found = pairMarks(items, version.heldBack)[index]
      if (found === null || found === undefined) return `missing; ${view.nearest(item)}`
      return isOn(found.heldFor, heldFor) ? null : `held for ${found.heldFor?.exact ?? 'nobody'}`
    }),
  }))
}

/** Pairs places of the gold with records one to one; null where none fits. */
export function pairMarks<T extends { readonly evidence: PlanVersion['evidence'] }>(
  marks: readonly Mark[],
  records: readonly T[],
): readonly (T | null)[] {
  const { pairs } = pairRecords(marks.length, records.length, (g, f) =>
    overlapQuality(records[f]!.evidence, [marks[g]!]),
  )
  return marks.map((_, index) => {
    const pair = pairs.find((one) => one.gold === index)
    return pair === undefined ? null : records[pair.found]!
  })
}

function onPlan(
  plan: GoldPlan,
  fault: (version: PlanVersion, view: SeedView) => string | null,
): SeedCheck['fault'] {
  return (view) => {
    const version = view.plan(plan.id)
    return version === null ? 'there is no such text' : fault(version, view)
  }
}
