import type { Dossier } from '../source/model/dossier.ts'
import type { Party } from '../source/model/party.ts'
import type { PlanVersion } from '../source/model/plan-version.ts'
import { toScreenText } from './screen-text.ts'

/** Names of parties and plans as rows and sentences use them. */
export interface Names {
  /** Full name of a party or plan; the id itself when it is unknown. */
  readonly full: (id: string) => string
  /** Abbreviation the articles use for a party, else its full name. */
  readonly short: (id: string) => string
}

const abbreviation = /^\p{Lu}[\p{Lu}\d&-]{1,6}$/u

function shortName(party: Party): string {
  return party.aliases.find((alias) => abbreviation.test(alias)) ?? party.name
}

/**
 * Names a plan by its points where it has some, since that is how it is spoken of.
 *
 * @param plan Any version.
 * @returns “19 points”, else its label.
 */
export function planName(plan: PlanVersion): string {
  return plan.points === null ? toScreenText(plan.label) : `${plan.points} points`
}

/**
 * Collects the names of a dossier.
 *
 * @param dossier Any dossier.
 * @returns Look-ups that never fail.
 */
export function collectNames(dossier: Dossier): Names {
  const plans = dossier.planVersions.map((plan) => [plan.id, planName(plan)] as const)
  const full = new Map([
    ...plans,
    ...dossier.parties.map(({ id, name }) => [id, toScreenText(name)] as const),
  ])
  const short = new Map([
    ...plans,
    ...dossier.parties.map((party) => [party.id, toScreenText(shortName(party))] as const),
  ])
  return {
    full: (id) => full.get(id) ?? toScreenText(id),
    short: (id) => short.get(id) ?? toScreenText(id),
  }
}
