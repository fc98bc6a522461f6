import type { PersonDraft } from './mention.ts'
import { partyBefore } from './party-before.ts'
import type { Candidate, PeopleTools } from './person-candidate.ts'
import { surnameKey } from './surname.ts'

/** Someone introduced earlier in the sentence, and the index where their words end. */
export interface Introduced {
  readonly person: PersonDraft
  readonly end: number
}

/**
 * Adds whom a person works for: a possessor (“Cairo's envoy X”, “Smith's aide X”), someone the
 * office names (“X, an aide to Smith”), or who those beside them do (“and adviser Y”).
 */
export function findEmployer(
  person: PersonDraft,
  { sentence, before, after, run }: Candidate,
  previous: Introduced | null,
  tools: PeopleTools,
): void {
  const { nodes } = sentence
  const from = before?.from ?? run.from
  const knownAs = (text: string): PersonDraft | undefined => {
    const known = tools.bySurname.get(surnameKey(text))
    return known === person ? undefined : known
  }
  if (before && /^['’]s?$/.test(nodes[from - 1]?.text ?? '')) {
    const boss = knownAs(nodes[from - 2]?.text ?? '')
    if (boss) {
      person.worksFor = boss
      const whose = tools.source.slice(nodes[from - 2]?.start ?? 0, nodes[from]?.start ?? 0)
      if (person.office !== null) person.office = `${whose}${person.office}`
      return
    }
    const party = partyBefore(sentence, from, 6, tools)
    if (party !== null) {
      person.party = party
      return
    }
  }
  const boss = after
    ? nodes
        .slice(after.from, after.to)
        .map((node) => knownAs(node.text))
        .find((other) => other !== undefined)
    : undefined
  if (boss) {
    person.worksFor = boss
    return
  }
  if (!previous || !(before || after) || previous.person === person) return
  const between = nodes.slice(previous.end, from).map((node) => node.lower)
  // “moved by the party's Ann Bell, Mr Smith said”
  if (!after && person.office === null) return
  const title = before ? nodes.slice(before.from, before.to) : []
  if (title.some((node) => /^(president|premier|king|emir|prime)$/.test(node.lower))) return
  if (between.length > 0 && between.every((word) => /^(and|,|;|the|its|his|her|their)$/.test(word)))
    person.worksFor = previous.person.worksFor ?? previous.person
}
