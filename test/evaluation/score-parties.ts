import type { Dossier } from '../../source/model/dossier.ts'
import type { Finding, TypeScore } from './article-score.ts'
import { describeRecords } from './describe-records.ts'
import type { Gold } from './gold.ts'
import { contentWords, goldNames, namesOfParty, sharedNames, surname } from './names.ts'
import { pairRecords } from './pair-records.ts'

/** Share of the words of an office that must be found for it to be right. */
const OFFICE_SHARE = 0.6

/** Scores the parties: they match by any name or alias, one to one. */
export function scoreParties(gold: Gold, dossier: Dossier): TypeScore {
  const golds = gold.parties.map(goldNames)
  const founds = dossier.parties.map(namesOfParty)
  const { pairs, misses, extras } = pairRecords(golds.length, founds.length, (g, f) =>
    sharedNames(golds[g]!, founds[f]!),
  )
  const nearestTo = (name: string) => {
    const words = new Set(contentWords(name))
    const near = dossier.parties.filter((party) =>
      [party.name, ...party.aliases].some((one) => contentWords(one).some((w) => words.has(w))),
    )
    return near.length === 0 ? 'no party with a word in common' : near.map(describeParty).join('; ')
  }
  return {
    counts: { gold: golds.length, found: founds.length, matched: pairs.length },
    accuracies: {},
    findings: [
      ...misses.map((g): Finding => {
        const { name, aliases } = gold.parties[g]!
        const what = aliases.length === 0 ? name : `${name} (${aliases.join(', ')})`
        return { type: 'parties', verdict: 'miss', what, quote: null, nearest: nearestTo(what) }
      }),
      ...extras.map((f): Finding => {
        const party = dossier.parties[f]!
        const quote = party.evidence[0]?.exact ?? null
        const nearest = 'no party of the gold goes by any of these names'
        return { type: 'parties', verdict: 'extra', what: describeParty(party), quote, nearest }
      }),
    ],
  }
}

/** Scores the people: they match by surname under the same party; their offices beside it. */
export function scorePeople(gold: Gold, dossier: Dossier): TypeScore {
  const golds = gold.parties.flatMap((party) =>
    party.people.map((person) => ({ ...person, party: party.name, names: goldNames(party) })),
  )
  const founds = dossier.parties.flatMap((party) =>
    party.people.map((person) => ({ ...person, party: party.name, names: namesOfParty(party) })),
  )
  const { pairs, misses, extras } = pairRecords(golds.length, founds.length, (g, f) =>
    surname(golds[g]!.name) === surname(founds[f]!.name)
      ? sharedNames(golds[g]!.names, founds[f]!.names)
      : 0,
  )
  const judged = pairs.filter((pair) => golds[pair.gold]!.role !== null)
  const wrong = judged.filter(
    (pair) => !isSameOffice(golds[pair.gold]!.role!, founds[pair.found]!.office),
  )
  const people = describeRecords(dossier).filter((record) => record.label.startsWith('person '))
  const describe = (person: { name: string; party: string }) => `${person.name} of ${person.party}`
  return {
    counts: { gold: golds.length, found: founds.length, matched: pairs.length },
    accuracies: { office: { right: judged.length - wrong.length, of: judged.length } },
    findings: [
      ...misses.map((g): Finding => {
        const person = golds[g]!
        const near = people.filter((record) =>
          record.label.includes(person.name.split(' ').at(-1)!),
        )
        const nearest = near.map((record) => record.label).join('; ') || 'nobody of that surname'
        const what = `${describe(person)}, office ${person.role ?? 'none'}`
        return { type: 'people', verdict: 'miss', what, quote: null, nearest }
      }),
      ...extras.map((f): Finding => {
        const person = founds[f]!
        const quote = person.evidence[0]?.exact ?? null
        const near = golds.filter((one) => surname(one.name) === surname(person.name))
        const nearest = near.map(describe).join('; ') || 'nobody of that surname in the gold'
        return { type: 'people', verdict: 'extra', what: describe(person), quote, nearest }
      }),
      ...wrong.map((pair): Finding => {
        const { name, role } = golds[pair.gold]!
        const found = founds[pair.found]!
        const nearest = `office ${found.office ?? 'none'}`
        const quote = found.evidence[0]?.exact ?? null
        return { type: 'people', verdict: 'wrong', what: `${name}: ${role}`, quote, nearest }
      }),
    ],
  }
}

/** True when an office holds at least 60 % of the words of the gold's. */
export function isSameOffice(gold: string, found: string | null): boolean {
  const wanted = contentWords(gold)
  const words = new Set(contentWords(found ?? ''))
  const hits = wanted.filter((word) => words.has(word)).length
  return wanted.length > 0 && hits >= wanted.length * OFFICE_SHARE
}

function describeParty(party: Dossier['parties'][number]): string {
  return party.aliases.length === 0 ? party.name : `${party.name} (${party.aliases.join(', ')})`
}
