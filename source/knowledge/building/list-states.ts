import type { Countries } from 'world-countries'
import type { Actor } from '../schema/actor.ts'
import { mergeState } from './merge-state.ts'
import type { StateSupplement } from './state-supplement.ts'

/**
 * Lists every independent state of the package and every entry of the supplement.
 *
 * @param countries Entries of the package.
 * @param supplements Entries written by hand.
 * @returns The actors in the order of their ids; empty when both lists are.
 */
export function listStates(
  countries: Countries,
  supplements: readonly StateSupplement[],
): readonly Actor[] {
  const codeOf = (entry: StateSupplement) => entry.packageId ?? entry.id
  const supplementOf = new Map(supplements.map((entry) => [codeOf(entry), entry]))
  const listed = countries.filter(({ cca3, independent }) => independent || supplementOf.has(cca3))
  const codes = new Set(listed.map((country) => country.cca3))
  const unlisted = supplements.filter((entry) => !codes.has(codeOf(entry)))
  return [
    ...listed.map((country) => mergeState(country, supplementOf.get(country.cca3))),
    ...unlisted.map((entry) => mergeState(undefined, entry)),
  ].sort((a, b) => (a.id < b.id ? -1 : 1))
}
