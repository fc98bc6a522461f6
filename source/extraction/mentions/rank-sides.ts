import type { Article } from '../../model/article.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Mention, PersonDraft } from './mention.ts'
import { canHaveHolder, OF_STATE, SINGLE, sameOffice } from './offices-of-state.ts'
import { ownsText } from './owns-text.ts'
import { goesOnWith, openingParty, seatOf, subjectOfHeading } from './parties-around.ts'
import { isSubject } from './place-in-clause.ts'
import { WEIGHT } from './side-weights.ts'
import { weighSigns } from './weigh-signs.ts'

export function rankSides(
  person: PersonDraft,
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  people: readonly PersonDraft[],
  gazetteer: Gazetteer,
): readonly (readonly [string, number])[] {
  const scores = new Map<string, number>()
  const add = (party: string | null, points: number): void => {
    if (party !== null) scores.set(party, (scores.get(party) ?? 0) + points)
  }
  const addIfHolder = (party: string | null, points: number): void => {
    if (party !== null && canHaveHolder(party, person, gazetteer)) add(party, points)
  }
  const own = mentions.filter((mention) => mention.person === person)
  for (const mention of own) {
    const { sentence } = mention
    // A headline sets names side by side without saying how they stand to each other.
    if (article.blocks[sentence.block]?.kind === 'headline') continue
    for (const other of mentions) {
      if (
        other === mention ||
        other.actor === null ||
        !canHaveHolder(other.actor, person, gazetteer)
      )
        continue
      if (other.sentence === sentence) add(other.actor, weighSigns(mention, other))
      else if (
        Math.abs(other.sentence.index - sentence.index) === 1 &&
        sameParagraph(other, mention, sentences)
      )
        add(other.actor, ownsText(mention) ? -WEIGHT.nextSentence : WEIGHT.nextSentence)
    }
    const colleague = mentions.find(
      (other) =>
        other.sentence === sentence &&
        other.person !== null &&
        other.person !== person &&
        isJoined(other, mention),
    )
    if (colleague?.person?.party) add(colleague.person.party, WEIGHT.facing)
    addIfHolder(subjectOfHeading(article, mention, mentions), WEIGHT.heading)
    addIfHolder(
      openingParty(sentences[sentence.index - 1], mention, mentions),
      WEIGHT.subjectBefore,
    )
    addIfHolder(goesOnWith(sentences[sentence.index + 1], mention, mentions), WEIGHT.goesOn)
  }
  if (OF_STATE.test(person.office ?? ''))
    addIfHolder(seatOf(article.place, gazetteer), WEIGHT.dateline)
  if (/\bcounterpart\b/i.test(person.office ?? ''))
    for (const { sentence } of own)
      for (const other of mentions)
        if (other.sentence === sentence && isSubject(other.head))
          add(other.actor ?? other.person?.party ?? null, WEIGHT.counterpart)
  const office = person.office ?? ''
  if (SINGLE.test(office))
    for (const other of people)
      if (other !== person && other.party && other.office && sameOffice(other.office, office))
        add(other.party, WEIGHT.officeTaken)
  return [...scores].sort((a, b) => b[1] - a[1])
}

const sameParagraph = (a: Mention, b: Mention, _: readonly Sentence[]): boolean =>
  a.sentence.block === b.sentence.block

/** “Smith–Jones talks”: two names joined by a dash face each other. */
const isJoined = (a: Mention, b: Mention): boolean => {
  const [left, right] = a.start < b.start ? [a, b] : [b, a]
  return right.start - left.end === 1
}
