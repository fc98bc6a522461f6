import type { Actor } from '../../knowledge/schema/actor.ts'
import { oncePer } from '../once-per.ts'

/** The shortest names of parties, and the words for what is theirs. */
export interface ShortNames {
  readonly short: (party: string) => string
  readonly modifier: (party: string) => string
}

const actorsById = oncePer((actors: readonly Actor[]) => new Map(actors.map((a) => [a.id, a])))

/** Short names as labels use them; `nameOf` tells the name of a party that no list has. */
export function shortNames(
  actors: readonly Actor[],
  nameOf: (party: string) => string,
): ShortNames {
  const byId = actorsById(actors)
  /** Acronyms all know: of two letters, or of a name too long to be said. */
  const acronym = (party: string): string | undefined => {
    const longest = nameOf(party).length > 14 ? /^[A-Z]{2,5}$/ : /^[A-Z]{2}$/
    return byId.get(party)?.names.find((name) => longest.test(name))
  }
  const people = (party: string): string | undefined => {
    const actor = byId.get(party)
    return actor?.kind === 'state' ? actor.demonyms[0] : undefined
  }
  return {
    short: (party) => acronym(party) ?? nameOf(party),
    modifier: (party) => acronym(party) ?? people(party) ?? nameOf(party),
  }
}
