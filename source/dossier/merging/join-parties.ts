import type { Party, Person } from '../../model/party.ts'
import { PeopleJoiner } from './join-people.ts'
import { rememberList } from './remember-by-cluster.ts'
import { isSameInFull, keysOfFullName } from './same-person.ts'

/** One party as articles tell it, as they come. */
class PartyJoiner {
  private readonly tellings: Party[] = []
  private readonly roles = new Map<Party['role'], number>()
  private readonly aliases = new Set<string>()
  private readonly people = new PeopleJoiner()
  private party: Party | null = null

  add(party: Party): void {
    this.tellings.push(party)
    this.roles.set(party.role, (this.roles.get(party.role) ?? 0) + 1)
    for (const alias of party.aliases) this.aliases.add(alias)
    for (const person of party.people) this.people.add(person)
    this.party = null
  }

  /** The same object as long as nothing was added. */
  joined(): Party {
    this.party ??= this.join()
    return this.party
  }

  private join(): Party {
    const [first] = this.tellings
    const last = this.tellings.at(-1)
    if (first === undefined || last === undefined) throw new Error('A party that nobody tells.')
    if (this.tellings.length === 1) return first
    return {
      ...first,
      role: this.mostTold(last.role),
      aliases: [...this.aliases],
      people: this.people.people(),
      rule: last.rule,
      evidence: this.tellings.toReversed().flatMap(({ evidence }) => evidence),
    }
  }

  /** The role most articles give, of equals the one told last. */
  private mostTold(last: Party['role']): Party['role'] {
    const most = Math.max(...this.roles.values())
    return this.tellings.findLast(({ role }) => this.roles.get(role) === most)?.role ?? last
  }
}

/**
 * Starts joining the parties of all articles: one for each id. A party that no article was added
 * to is the very same object as the time before.
 *
 * @returns Joins parties given in the order of the articles, oldest first: the same as before and
 *   some more mostly.
 */
export function startParties(): (parties: readonly Party[]) => Party[] {
  let byId = new Map<string, PartyJoiner>()
  let taken: readonly Party[] = []
  const list = rememberList<Party>()
  const settle = startSettling()
  return (parties) => {
    if (!taken.every((party, at) => party === parties[at])) {
      byId = new Map()
      taken = []
    }
    for (const party of parties.slice(taken.length)) {
      const known = byId.get(party.id) ?? new PartyJoiner()
      byId.set(party.id, known)
      known.add(party)
    }
    taken = parties
    return list(settle([...byId.values()].map((joiner) => joiner.joined())))
  }
}

/** How many articles show that a person is on a side. */
const articlesOf = ({ evidence }: Person): number =>
  new Set(evidence.map(({ article }) => article)).size

/**
 * Settles whose someone is whom articles give to several parties: of the party most of them name.
 * The words of all stay with them.
 */
function startSettling(): (parties: readonly Party[]) => Party[] {
  const settled = new WeakMap<Party, { readonly stamp: string; readonly party: Party }>()
  return (parties) => {
    const homes = new Map<Person, Person | null>()
    for (const [one, other] of pairsOf(parties)) {
      if (!isSameInFull(one.name, other.name)) continue
      const [kept, gone] = articlesOf(other) > articlesOf(one) ? [other, one] : [one, other]
      homes.set(gone, null)
      const evidence = [...kept.evidence, ...gone.evidence]
      homes.set(kept, { ...(homes.get(kept) ?? kept), evidence })
    }
    return parties.map((party) => {
      const moved = party.people.filter((person) => homes.has(person))
      if (moved.length === 0) return party
      const people = party.people.flatMap((person) =>
        homes.has(person) ? (homes.get(person) ?? []) : [person],
      )
      const stamp = people.map(({ name, evidence }) => `${name} ${evidence.length}`).join()
      const known = settled.get(party)
      if (known?.stamp === stamp) return known.party
      const made = { ...party, people }
      settled.set(party, { stamp, party: made })
      return made
    })
  }
}

/** Pairs of people of two parties whose names may be the same, in the order of the parties. */
function pairsOf(parties: readonly Party[]): readonly (readonly [Person, Person])[] {
  const all = parties.flatMap((party) => party.people.map((person) => ({ party, person })))
  const byKey = new Map<string, number[]>()
  for (const [at, { person }] of all.entries()) {
    for (const key of keysOfFullName(person.name)) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [at])
      else known.push(at)
    }
  }
  return all.flatMap((one, at) => {
    const others = keysOfFullName(one.person.name).flatMap((key) => byKey.get(key) ?? [])
    return [...new Set(others)]
      .filter((other) => other > at && all[other]?.party !== one.party)
      .sort((a, b) => a - b)
      .flatMap((other) => {
        const person = all[other]?.person
        return person === undefined ? [] : [[one.person, person] as const]
      })
  })
}
