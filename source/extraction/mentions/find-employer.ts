import type { Sentence } from '../text/sentence.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { PersonDraft } from './mention.ts'
import type { Candidate } from './person-candidate.ts'
import { surnameKey } from './surname.ts'

/** Someone introduced earlier in the sentence, and where their words end. */
export interface Introduced {
  readonly person: PersonDraft
  readonly end: number
}

/** Side by possessor (“Kyiv's envoy X”, “Smith's aide X”) or by coordination (“and adviser Y”). */
export function findEmployer(
  person: PersonDraft,
  { before, after, run }: Candidate,
  sentence: Sentence,
  source: string,
  previous: Introduced | null,
  bySurname: ReadonlyMap<string, PersonDraft>,
  gazetteer: Gazetteer,
): void {
  const { nodes } = sentence
  const from = before?.from ?? run.from
  const mark = nodes[from - 1]
  if (before && mark && /^['’]s?$/.test(mark.text)) {
    const ownerNode = nodes[from - 2]
    const boss = ownerNode ? bySurname.get(surnameKey(ownerNode.text)) : undefined
    if (boss && boss !== person) {
      person.worksFor = boss
      return
    }
    for (let at = from - 2; at >= Math.max(0, from - 6); at--) {
      const form = gazetteer.at(source, nodes[at]?.start ?? 0)
      if (form) {
        person.party = form.actor.id
        return
      }
    }
  }
  if (after) {
    const boss = nodes
      .slice(after.from, after.to)
      .map((node) => bySurname.get(surnameKey(node.text)))
      .find((other) => other !== undefined && other !== person)
    if (boss) {
      person.worksFor = boss
      return
    }
  }
  if (previous && (before || after) && previous.person !== person) {
    const between = nodes.slice(previous.end, from).map((node) => node.lower)
    if (
      between.length > 0 &&
      between.every((word) => /^(and|,|;|the|its|his|her|their)$/.test(word))
    ) {
      person.worksFor = previous.person.worksFor ?? previous.person
    }
  }
}
