import { checkContents, checkHeldBack } from './check-plan-contents.ts'
import { onPlan, PLAN_GROUP, titleOf } from './on-plan.ts'
import type { GoldPlan, SeedGold } from './seed-gold.ts'
import { goldPartyIds, isOn, type SeedCheck } from './seed-view.ts'

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
      ...checkContents(plan, gold),
      ...plan.rejections.map(
        ({ party, scope, evidence }): SeedCheck => ({
          group: PLAN_GROUP,
          sentence: `${titleOf(plan)} is refused ${scope === undefined ? 'wholly' : 'in part'} by ${party}: “${evidence.quote}”`,
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
    checkNoMoreReactions(gold),
    {
      group: PLAN_GROUP,
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

/** Authors stand to their own text; the 28-point text “sparked outrage” in Kyiv and Europe. */
function checkNoMoreReactions(gold: SeedGold): SeedCheck {
  return {
    group: PLAN_GROUP,
    sentence: 'nobody else takes or refuses a text',
    fault: (view) => {
      const extras = gold.planVersions.flatMap((plan) => {
        const accepting = goldPartyIds(plan.sponsor).map(view.partyId)
        const outraged = plan.points === 28 ? ['ukraine', 'europe', 'eu'] : []
        const refusing = [...plan.rejections.map((one) => one.party), ...outraged].map(view.partyId)
        const reactions = view.plan(plan.id)?.reactions ?? []
        return reactions
          .filter(({ party, stance }) =>
            stance === 'rejects' ? !refusing.includes(party) : !accepting.includes(party),
          )
          .map(({ party, stance, evidence }) => {
            const who = `${view.nameOf(party)} ${stance} ${titleOf(plan)}`
            return `${who} (“${evidence[0]?.exact}”)`
          })
      })
      return extras.length === 0 ? null : `extra: ${extras.join('; ')}`
    },
  }
}

function checkPlan(plan: GoldPlan): readonly SeedCheck[] {
  const authors = goldPartyIds(plan.sponsor)
  return [
    {
      group: PLAN_GROUP,
      sentence: `${titleOf(plan)} is there`,
      fault: (view) =>
        view.plan(plan.id) === null ? `missing; ${view.nearest(...plan.mentions)}` : null,
    },
    {
      group: PLAN_GROUP,
      sentence: `${titleOf(plan)} is ${STATUSES[plan.status]}`,
      fault: onPlan(plan, ({ status }) =>
        status === STATUSES[plan.status] ? null : `status ${status}`,
      ),
    },
    {
      group: PLAN_GROUP,
      sentence: `${titleOf(plan)} is by ${authors.join(' and ')}`,
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
        group: PLAN_GROUP,
        sentence: `${titleOf(plan)} is meant by “${mention.quote}”`,
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
    group: PLAN_GROUP,
    sentence: `${titleOf(plan)} was leaked in ${leaked.resolved}`,
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
