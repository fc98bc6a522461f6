import type { Person } from '../../model/party.ts'
import { isSamePerson } from './same-person.ts'

/** Of whom articles tell under names that are one person's. */
interface Told {
  readonly tellings: Person[]
  person: Person | null
}

/** Joins the people of a party as articles come, oldest first: each once, by the fullest name. */
export class PeopleJoiner {
  private readonly byName = new Map<string, Told>()
  private readonly told: Told[] = []

  add(person: Person): void {
    const known = this.byName.get(person.name) ?? this.find(person.name)
    this.byName.set(person.name, known)
    known.tellings.push(person)
    known.person = null
  }

  /** In the order in which they were first told; one that no article was added to is the same. */
  people(): Person[] {
    return this.told.map((told) => {
      told.person ??= joinPerson(told.tellings)
      return told.person
    })
  }

  private find(name: string): Told {
    const same = this.told.find(({ tellings }) => isSamePerson(tellings[0]?.name ?? '', name))
    if (same !== undefined) return same
    const told = { tellings: [], person: null }
    this.told.push(told)
    return told
  }
}

function joinPerson(tellings: readonly Person[]): Person {
  const [first] = tellings
  if (first === undefined) throw new Error('A person whom nobody names.')
  const fullest = tellings.reduce((most, { name }) => Math.max(most, wordsOf(name)), 0)
  const latest = tellings.toReversed()
  return {
    name: latest.find(({ name }) => wordsOf(name) === fullest)?.name ?? first.name,
    office: latest.find(({ office }) => office !== null)?.office ?? null,
    side: tellings.some(({ side }) => side === 'said') ? 'said' : (latest[0] ?? first).side,
    evidence: latest.flatMap(({ evidence }) => evidence),
  }
}

const wordsOf = (name: string): number => name.split(' ').length
