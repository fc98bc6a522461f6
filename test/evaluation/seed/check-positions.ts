import type { Position } from '../../../source/model/position.ts'
import { normaliseName } from '../names.ts'
import { DEMAND_KINDS, nameStance } from './check-demands.ts'
import type { GoldStance, SeedGold } from './seed-gold.ts'
import { goldPartyIds, isBy, isOn, pairMarks, type SeedCheck, type SeedView } from './seed-view.ts'

/** Says what else the parties hold: refusals, warnings, complaints; nothing said is lost. */
export function checkPositions(gold: SeedGold): readonly SeedCheck[] {
  return gold.stances
    .filter((stance) => !(stance.kind in DEMAND_KINDS))
    .flatMap((stance) =>
      goldPartyIds(stance.party).map(
        (party): SeedCheck => ({
          group: 'positions',
          sentence: `there is ${nameStance({ ...stance, party })}`,
          fault: (view) => findPositionFault(view, stance, party),
        }),
      ),
    )
}

/** Says what is guaranteed, by whom and to whom. */
export function checkGuarantees({ guarantees }: SeedGold): readonly SeedCheck[] {
  const { guarantor, beneficiary, components } = guarantees
  return components.map((component, index) => ({
    group: 'guarantees',
    sentence: `${guarantor} guarantees ${beneficiary} “${component.quote}”`,
    fault: (view) => {
      const found = pairMarks(components, view.records.guarantees)[index]
      if (found === null || found === undefined) return `missing; ${view.nearest(component)}`
      const wanted = /^Financial/.test(component.quote) ? 'financial' : 'military'
      const isRight =
        found.guarantor === view.partyId(guarantor) &&
        found.beneficiary === view.partyId(beneficiary) &&
        found.component === wanted
      const ends = `${view.nameOf(found.guarantor)} to ${view.nameOf(found.beneficiary)}`
      return isRight ? null : `it is ${found.component}, ${ends}`
    },
  }))
}

/** Says what is left open and for whom it is held. */
export function checkOpenIssues({ openIssues }: SeedGold): readonly SeedCheck[] {
  const { items, heldFor } = openIssues
  return items.map((item, index) => ({
    group: 'open issues',
    sentence: `“${item.quote}” is left open for “${heldFor.quote}”`,
    fault: (view) => {
      const found = pairMarks(items, view.records.openIssues)[index]
      if (found === null || found === undefined) return `missing; ${view.nearest(item)}`
      return isOn(found.heldFor, heldFor) ? null : `held for ${found.heldFor?.exact ?? 'nobody'}`
    },
  }))
}

/** A stance may also stand as a reaction to a text, or as what a text of that party provides. */
function findPositionFault(view: SeedView, stance: GoldStance, party: string): string | null {
  const own = view.records.positions.filter(
    (position) => isBy(view, position, party) && isOn(position.evidence, stance.content),
  )
  const found = own.find((position) => isKind(position, stance))
  if (found === undefined) {
    if (standsElsewhere(view, stance, party)) return null
    const kinds = own.map((position) => position.kind).join(', ')
    return kinds === ''
      ? `missing; ${view.nearest(stance.content)}`
      : `it is a ${kinds} instead of a ${stance.kind}`
  }
  const speaker = stance.speaker
  if (speaker === undefined) return null
  const { speakers, source } = found.attribution
  const isSaid = [...speakers, source?.exact ?? ''].some((one) =>
    normaliseName(one).includes(normaliseName(speaker)),
  )
  return isSaid ? null : `said by ${speakers.join(', ') || 'nobody'}, not by ${speaker}`
}

function isKind(position: Position, stance: GoldStance): boolean {
  return stance.kind === 'position' || position.kind === stance.kind
}

function standsElsewhere(view: SeedView, stance: GoldStance, party: string): boolean {
  const { planVersions, demands } = view.records
  const id = view.partyId(party)
  if (stance.kind === 'rejection') {
    return planVersions.some((plan) =>
      plan.reactions.some(
        (reaction) =>
          reaction.party === id &&
          reaction.stance === 'rejects' &&
          isOn(reaction.evidence, stance.content),
      ),
    )
  }
  return (
    stance.kind === 'position' &&
    (planVersions.some(
      (plan) =>
        plan.authors.some((author) => author === id) &&
        plan.provisions.some((provision) => isOn(provision.evidence, stance.content)),
    ) ||
      demands.some((demand) => isBy(view, demand, party) && isOn(demand.evidence, stance.content)))
  )
}
