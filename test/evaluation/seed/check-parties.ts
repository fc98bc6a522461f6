import { normaliseName, surname } from '../names.ts'
import { isSameOffice } from '../score-parties.ts'
import type { SeedGold } from './seed-gold.ts'
import type { SeedCheck, SeedView } from './seed-view.ts'

/** Aliases of the gold that may be left out: adjectives, and people of the party as a group. */
const OPTIONAL_ALIAS = / |ian$|French/

/** Says who is at the table, what they are called, and who speaks for them in what office. */
export function checkParties(gold: SeedGold): readonly SeedCheck[] {
  const group = 'parties'
  return [
    ...gold.parties.flatMap(({ id, name, aliases, people }): SeedCheck[] => [
      {
        group,
        sentence: `${name} is a party`,
        fault: (view) =>
          view.partyId(id) === null ? `missing; there are ${listNames(view)}` : null,
      },
      ...aliases
        .filter((alias) => alias !== name && !OPTIONAL_ALIAS.test(alias))
        .map(
          (alias): SeedCheck => ({
            group,
            sentence: `${name} is also known as ${alias}`,
            fault: (view) => {
              const party = view.records.parties.find((one) => one.id === view.partyId(id))
              if (party === undefined) return `${name} is missing`
              const names = [party.name, ...party.aliases]
              const isKnown = names.some((one) => normaliseName(one) === normaliseName(alias))
              return isKnown ? null : `it is known as ${names.join(', ')}`
            },
          }),
        ),
      ...people.map(
        (person): SeedCheck => ({
          group,
          sentence: `${person.name} stands with ${name} as ${person.role}`,
          fault: (view) => findPersonFault(view, id, person),
        }),
      ),
    ]),
    ...gold.nonParties.map((line): SeedCheck => {
      const name = line.replace(/\s*\(.*/, '')
      return {
        group,
        sentence: `${name} is no party`,
        fault: (view) => {
          const party = view.records.parties.find((one) =>
            [one.name, ...one.aliases].some(
              (alias) => normaliseName(alias) === normaliseName(name),
            ),
          )
          return party === undefined ? null : `it is one: “${party.evidence[0]?.exact}”`
        },
      }
    }),
    {
      group,
      sentence: 'nobody else is a party',
      fault: (view) => {
        const known = new Set(gold.parties.map((party) => view.partyId(party.id)))
        const extras = view.records.parties.filter((party) => !known.has(party.id))
        const lines = extras.map((party) => `${party.name} (“${party.evidence[0]?.exact}”)`)
        return lines.length === 0 ? null : `extra: ${lines.join('; ')}`
      },
    },
    {
      group,
      sentence: 'nobody else speaks for a party',
      fault: (view) => {
        const known = new Set(
          gold.parties.flatMap(({ people }) => people.map((p) => surname(p.name))),
        )
        const extras = view.records.parties.flatMap((party) =>
          party.people
            .filter((person) => !known.has(surname(person.name)))
            .map((person) => `${person.name} of ${party.name}`),
        )
        return extras.length === 0 ? null : `extra: ${extras.join('; ')}`
      },
    },
  ]
}

function findPersonFault(
  view: SeedView,
  partyId: string,
  { name, role }: { readonly name: string; readonly role: string },
): string | null {
  const found = view.records.parties.flatMap((party) =>
    party.people
      .filter((person) => surname(person.name) === surname(name))
      .map((person) => ({ ...person, party: party.id })),
  )
  const [person] = found
  if (person === undefined) return 'nobody of that surname'
  if (found.length > 1)
    return `stands with ${found.map((one) => view.nameOf(one.party)).join(', ')}`
  if (person.party !== view.partyId(partyId)) return `stands with ${view.nameOf(person.party)}`
  if (normaliseName(person.name) !== normaliseName(name)) return `is called ${person.name}`
  if (!isSameOffice(role, person.office)) return `office ${person.office ?? 'none'}`
  return null
}

function listNames(view: SeedView): string {
  return view.records.parties.map((party) => party.name).join(', ') || 'none'
}
