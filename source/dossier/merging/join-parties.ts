import type { Party, Person } from '../../model/party.ts'
import { rememberList } from './remember-by-cluster.ts'
import { isSameInFull, isSamePerson } from './same-person.ts'

/**
 * Starts joining the parties of all articles: one for each id. A party that no article was added
 * to is the very same object as the time before.
 *
 * @returns Joins parties given in the order of the articles, oldest first.
 */
export function startParties(): (parties: readonly Party[]) => Party[] {
  let joined = new Map<string, { readonly tellings: readonly Party[]; readonly party: Party }>()
  const list = rememberList<Party>()
  const settle = startSettling()
  return (parties) => {
    const byId = new Map<string, Party[]>()
    for (const party of parties) {
      const told = byId.get(party.id)
      if (told === undefined) byId.set(party.id, [party])
      else told.push(party)
    }
    joined = new Map(
      [...byId].map(([id, tellings]) => {
        const known = joined.get(id)
        const isSame =
          known?.tellings.length === tellings.length &&
          known.tellings.every((telling, at) => telling === tellings[at])
        return [
          id,
          known !== undefined && isSame ? known : { tellings, party: joinParty(tellings) },
        ]
      }),
    )
    return list(settle([...joined.values()].map(({ party }) => party)))
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
    const all = parties.flatMap((party) => party.people.map((person) => ({ party, person })))
    const homes = new Map<Person, Person | null>()
    for (const [at, one] of all.entries()) {
      for (const other of all.slice(at + 1)) {
        if (one.party === other.party || !isSameInFull(one.person.name, other.person.name)) continue
        const [kept, gone] =
          articlesOf(other.person) > articlesOf(one.person) ? [other, one] : [one, other]
        homes.set(gone.person, null)
        const evidence = [...kept.person.evidence, ...gone.person.evidence]
        homes.set(kept.person, { ...(homes.get(kept.person) ?? kept.person), evidence })
      }
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

function joinParty(tellings: readonly Party[]): Party {
  const [first] = tellings
  const last = tellings.at(-1)
  if (first === undefined || last === undefined) throw new Error('A party that nobody tells.')
  if (tellings.length === 1) return first
  return {
    ...first,
    role: mostTold(tellings.map(({ role }) => role)),
    aliases: [...new Set(tellings.flatMap(({ aliases }) => aliases))],
    people: joinPeople(tellings.flatMap(({ people }) => people)),
    rule: last.rule,
    evidence: tellings.toReversed().flatMap(({ evidence }) => evidence),
  }
}

/** The value most articles give, of equals the one told last. */
function mostTold<Value>(values: readonly Value[]): Value {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const told = values.findLast((value) => counts.get(value) === most)
  if (told === undefined) throw new Error('A party without a role.')
  return told
}

/** Of people in the order of the articles each once, by the fullest form of the name. */
function joinPeople(people: readonly Person[]): Person[] {
  const byName = new Map<string, Person[]>()
  for (const person of people) {
    const told = byName.get(person.name)
    if (told === undefined) byName.set(person.name, [person])
    else told.push(person)
  }
  const joined: Person[][] = []
  for (const [name, told] of byName) {
    const same = joined.find((one) => isSamePerson(one[0]?.name ?? '', name))
    if (same === undefined) joined.push([...told])
    else same.push(...told)
  }
  return joined.map(joinPerson)
}

function joinPerson(tellings: readonly Person[]): Person {
  const [first] = tellings
  if (first === undefined) throw new Error('A person whom nobody names.')
  const fullest = Math.max(...tellings.map(({ name }) => name.split(' ').length))
  const latest = tellings.toReversed()
  return {
    name: latest.find(({ name }) => name.split(' ').length === fullest)?.name ?? first.name,
    office: latest.find(({ office }) => office !== null)?.office ?? null,
    side: tellings.some(({ side }) => side === 'said') ? 'said' : (latest[0] ?? first).side,
    evidence: latest.flatMap(({ evidence }) => evidence),
  }
}
