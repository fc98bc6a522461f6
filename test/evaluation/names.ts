import type { Party } from '../../source/model/party.ts'
import type { Records } from './describe-records.ts'
import type { Gold } from './gold.ts'

/** The names one and the same party goes by, normalised. */
export type Names = ReadonlySet<string>

/** Strips a name of case, accents, full stops, a leading article and a trailing possessive. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/'s?$/, '')
}

/** Last word of a name, normalised: what two forms of a person's name share. */
export function surname(name: string): string {
  const last = normaliseName(name).split(' ').at(-1) ?? ''
  return last.replace(/^(?:al|el)-/, '')
}

/** Names of a party as a dossier has it. */
export function namesOfParty(party: Party): Names {
  return new Set([party.name, ...party.aliases].map(normaliseName))
}

/** Names of the party of an id; the id alone when the dossier lacks it. */
export function namesOfId(dossier: Records, id: string): Names {
  const party = dossier.parties.find((one) => one.id === id)
  return party === undefined ? new Set([id]) : namesOfParty(party)
}

/**
 * Names of the party or parties a gold name stands for, one set each (“A / B” is joint).
 *
 * @returns One set for a name that is no party of the gold: that name alone.
 */
export function namesOfGold(gold: Gold, name: string): readonly Names[] {
  const isWhole = gold.parties.some((party) => party.name === name)
  return (isWhole ? [name] : name.split(' / ')).map((one) => {
    const wanted = normaliseName(one)
    const party = gold.parties.find((candidate) => goldNames(candidate).has(wanted))
    return party === undefined ? new Set([wanted]) : goldNames(party)
  })
}

/** Names of a party as the gold has it. */
export function goldNames(party: Gold['parties'][number]): Names {
  return new Set([party.name, ...party.aliases].map(normaliseName))
}

/** How many names two parties share; 0 means that they are not the same. */
export function sharedNames(a: Names, b: Names): number {
  let shared = 0
  for (const name of a) if (b.has(name)) shared++
  return shared
}

/** True when a party of a dossier, by its id, is one of those named. */
export function isOneOf(dossier: Records, id: string, names: readonly Names[]): boolean {
  return names.some((one) => sharedNames(one, namesOfId(dossier, id)) > 0)
}

/** Ids of all parties that say something together. */
export function allParties(record: {
  readonly party: string
  readonly jointWith: readonly string[]
}): readonly string[] {
  return [record.party, ...record.jointWith]
}

/** Words of an office that tell it apart, normalised. */
export function contentWords(text: string): readonly string[] {
  const words = normaliseName(text.replace(/\([^)]*\)/g, ' ')).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !EMPTY_WORDS.has(word))
}

const EMPTY_WORDS = new Set(
  'the a an of for to in on at and or his her its their s who is'.split(' '),
)
