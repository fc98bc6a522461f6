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

/** What names were collected from, so that the same are not taken for others. */
const collected = new WeakMap<Names, string>()

/**
 * Collects the names of a dossier.
 *
 * @param dossier Any dossier.
 * @param before Names collected before.
 * @returns Look-ups that never fail; those of before where no name has changed.
 */
export function collectNames(dossier: Dossier, before?: Names): Names {
  const plans = dossier.planVersions.map((plan) => [plan.id, planName(plan)] as const)
  const full = [
    ...plans,
    ...dossier.parties.map(({ id, name }) => [id, toScreenText(name)] as const),
  ]
  const short = [
    ...plans,
    ...dossier.parties.map((party) => [party.id, toScreenText(shortName(party))] as const),
  ]
  const words = JSON.stringify([full, short])
  if (before !== undefined && collected.get(before) === words) return before
  const [fullOf, shortOf] = [new Map(full), new Map(short)]
  const names: Names = {
    full: (id) => fullOf.get(id) ?? toScreenText(id),
    short: (id) => shortOf.get(id) ?? toScreenText(id),
  }
  collected.set(names, words)
  return names
}
