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

/** What look-ups look in. */
interface Collected {
  readonly full: Map<string, string>
  readonly short: Map<string, string>
  /** Ids that were asked for while they had no name. */
  readonly missed: Set<string>
}

const collected = new WeakMap<Names, Collected>()

/**
 * Collects the names of a dossier.
 *
 * @param dossier Any dossier.
 * @param before Names collected before.
 * @returns Look-ups that never fail. Those of before, which then know the names that have come, as
 *   long as each still gives what it gave: what was made with them need not be made anew.
 */
export function collectNames({ planVersions, parties }: Dossier, before?: Names): Names {
  const plans = planVersions.map((plan) => [plan.id, planName(plan)] as const)
  const full = new Map([
    ...plans,
    ...parties.map(({ id, name }) => [id, toScreenText(name)] as const),
  ])
  const short = new Map([
    ...plans,
    ...parties.map((party) => [party.id, toScreenText(shortName(party))] as const),
  ])
  const known = before === undefined ? undefined : collected.get(before)
  if (before !== undefined && known !== undefined && isTrueStill(known, { full, short })) {
    for (const [id, name] of full) known.full.set(id, name)
    for (const [id, name] of short) known.short.set(id, name)
    return before
  }
  const missed = new Set<string>()
  const lookUp = (names: ReadonlyMap<string, string>) => (id: string) => {
    const name = names.get(id)
    if (name === undefined) missed.add(id)
    return name ?? toScreenText(id)
  }
  const names: Names = { full: lookUp(full), short: lookUp(short) }
  collected.set(names, { full, short, missed })
  return names
}

/** Whether all that names have ever given is what they would give now. */
function isTrueStill(known: Collected, now: Pick<Collected, 'full' | 'short'>): boolean {
  const isIn = (of: 'full' | 'short') =>
    [...known[of]].every(([id, name]) => now[of].get(id) === name)
  return isIn('full') && isIn('short') && ![...known.missed].some((id) => now.full.has(id))
}
