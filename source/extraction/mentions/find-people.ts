import type { Sentence } from '../text/sentence.ts'
import { findEmployer, type Introduced } from './find-employer.ts'
import { findNames } from './find-names.ts'
import { findPersonMentions } from './find-person-mentions.ts'
import { findUnnamedHolder } from './find-unnamed-holder.ts'
import type { Gazetteer } from './gazetteer.ts'
import { introduce } from './introduce.ts'
import { isIntroduced } from './is-introduced.ts'
import type { Mention, PersonDraft } from './mention.ts'
import type { OfficeWords } from './office-words.ts'
import { type Candidate, readCandidate } from './person-candidate.ts'
import { surnameKey, surnameOf } from './surname.ts'

/** People of an article and every place that names them. */
export interface People {
  readonly all: readonly PersonDraft[]
  readonly mentions: readonly Mention[]
}

/**
 * Finds the people of an article: through title or office in every shape on first
 * mention, through the surname afterwards.
 *
 * The party stays null where neither title, employer nor coordination tells it.
 */
export function findPeople(
  source: string,
  sentences: readonly Sentence[],
  titled: ReadonlySet<number>,
  gazetteer: Gazetteer,
  offices: OfficeWords,
): People {
  const bySurname = new Map<string, PersonDraft>()
  const names = sentences.map((sentence) => findNames(source, sentence, gazetteer, offices))

  sentences.forEach((sentence, index) => {
    // Headlines are capitalised throughout, so they repeat people but introduce none.
    if (titled.has(sentence.block)) return
    let previous: Introduced | null = null
    const role = findUnnamedHolder(sentences[index - 1], source, gazetteer, offices)
    for (const run of names[index] ?? []) {
      const candidate = readCandidate(source, sentence, run, offices)
      const known = bySurname.get(surnameKey(surnameOf(candidate.name)))
      const introduced = isIntroduced(candidate, sentence, offices)
      if (known === undefined && !introduced) continue
      const person = known ?? newPerson(candidate)
      if (known === undefined) bySurname.set(surnameKey(person.surname), person)
      if (introduced) introduce(person, candidate, sentence, source, gazetteer)
      if (person.party === null && person.worksFor === null)
        findEmployer(person, candidate, sentence, source, previous, bySurname, gazetteer)
      // “…, Ruritania's deputy minister has said. Anna Bell, who …”: the role before is hers.
      if (person.office === null && person.party === null && role && run.from === 0) {
        person.office = role.office
        person.party = role.party
        person.introductions.push(role.span)
      }
      previous = { person, end: candidate.after?.to ?? run.to }
    }
  })
  for (const person of bySurname.values())
    if (person.party === null && person.worksFor) person.party = person.worksFor.party
  return {
    all: [...bySurname.values()],
    mentions: findPersonMentions(sentences, names, source, bySurname),
  }
}

const newPerson = ({ name }: Candidate): PersonDraft => ({
  name,
  surname: surnameOf(name),
  office: null,
  party: null,
  worksFor: null,
  introductions: [],
})
