import type { Party, Person } from '../../model/party.ts'
import { foldWord } from '../fold-word.ts'
import { rememberList } from './remember-by-cluster.ts'

/**
 * Starts joining the parties of all articles: one for each id. A party that no article was added
 * to is the very same object as the time before.
 *
 * @returns Joins parties given in the order of the articles, oldest first.
 */
export function startParties(): (parties: readonly Party[]) => Party[] {
  let joined = new Map<string, { readonly tellings: readonly Party[]; readonly party: Party }>()
  const list = rememberList<Party>()
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
    return list([...joined.values()].map(({ party }) => party))
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

/** Forms by which a name is compared: folded words, the surname last. */
const formOf = (name: string): readonly string[] =>
  name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(foldWord)

/** Whether two spellings of a word may be one name: “Abdelrahman”, “Abdulrahman”. */
function isNearly(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  return shorter >= 5 && distanceAtMostOne(a, b)
}

/** Whether one letter more, less or other makes one word of the other. */
function distanceAtMostOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end++
  }
  return Math.max(a.length, b.length) - start - end <= 1
}

/**
 * Whether two names are one person's: of one surname, and no given name of the one that is none
 * of the other's. Names written together or apart are one: “Abdel Rahman”, “Abdelrahman”.
 */
export function isSamePerson(a: string, b: string): boolean {
  const left = formOf(a)
  const right = formOf(b)
  const together = (form: readonly string[]) => foldWord(form.join(''))
  if (together(left) === together(right)) return true
  const ends = [left.at(-1), right.at(-1)] as const
  if (ends[0] === undefined || ends[1] === undefined) return false
  if (left.length > 1 && right.length > 1) {
    const isOne = isNearly(together(left), together(right))
    return isOne || (isNearly(ends[0], ends[1]) && isNearly(left[0] ?? '', right[0] ?? ''))
  }
  return ends[0] === ends[1]
}

function joinPeople(people: readonly Person[]): Person[] {
  const joined: Person[] = []
  for (const person of people) {
    const at = joined.findIndex((one) => isSamePerson(one.name, person.name))
    const known = joined[at]
    if (known === undefined) {
      joined.push(person)
      continue
    }
    const isFuller = person.name.split(' ').length >= known.name.split(' ').length
    joined[at] = {
      name: isFuller ? person.name : known.name,
      office: person.office ?? known.office,
      side: known.side === 'said' ? 'said' : person.side,
      evidence: [...person.evidence, ...known.evidence],
    }
  }
  return joined
}
