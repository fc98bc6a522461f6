import type { PersonDraft } from './mention.ts'

/** How a noun phrase was taken to mean a party. */
export type ResolvedHow =
  | 'named'
  | 'person'
  | 'modifier'
  | 'group'
  | 'role'
  | 'pronoun'
  | 'unnamed'
  | 'none'

/** Who a noun phrase stands for. */
export interface Resolved {
  readonly parties: readonly string[]
  readonly people: readonly PersonDraft[]
  readonly how: ResolvedHow
}

/** What a noun phrase resolves to that stands for nobody known. */
export const NOBODY: Resolved = { parties: [], people: [], how: 'none' }

/** A person, and the party they speak for where that is known. */
export const ofPerson = (person: PersonDraft, how: ResolvedHow): Resolved => ({
  parties: person.party ? [person.party] : [],
  people: [person],
  how,
})

/** Several noun phrases that stand together, none of their parties and people twice. */
export function union(all: readonly Resolved[], how: ResolvedHow): Resolved {
  const [first] = all
  const isAlone = all.length === 1 && first?.how === how
  // Most stand alone and for one at most: there is nothing to unite.
  if (isAlone && first.parties.length <= 1 && first.people.length <= 1) return first
  return {
    parties: [...new Set(all.flatMap((one) => one.parties))],
    people: [...new Set(all.flatMap((one) => one.people))],
    how,
  }
}
