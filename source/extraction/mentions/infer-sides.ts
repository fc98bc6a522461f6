import type { Article } from '../../model/article.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Mention, PersonDraft } from './mention.ts'
import { HEAD } from './offices-of-state.ts'
import { rankSides } from './rank-sides.ts'
import { WEIGHT } from './side-weights.ts'

/**
 * Works out for whom people speak whose title does not say so (“President Smith”), from
 * who is named around them, whose forces they speak for and whom they face.
 *
 * A state has one president, so the surest is settled first and excludes the rest. A person
 * whose signs point nowhere keeps no side: no guess is better than a wrong one.
 */
export function inferSides(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  people: readonly PersonDraft[],
  gazetteer: Gazetteer,
): void {
  const byParent = (a: PersonDraft): boolean => a.worksFor !== null && a.worksFor.party !== null
  for (const person of people)
    if (person.party === null && byParent(person)) person.party = person.worksFor?.party ?? null
  const open = new Set(people.filter((person) => person.party === null && person.worksFor === null))
  while (open.size > 0) {
    let best: { person: PersonDraft; party: string; lead: number } | null = null
    for (const person of open) {
      const ranked = rankSides(person, article, sentences, mentions, people, gazetteer)
      const [first, second] = ranked
      const enough = HEAD.test(person.office ?? '') ? WEIGHT.sameSentence : WEIGHT.nextSentence
      if (!first || first[1] < enough) continue
      const lead = first[1] - (second?.[1] ?? 0)
      if (lead > 0 && (best === null || lead > best.lead)) best = { person, party: first[0], lead }
    }
    if (best === null) break
    best.person.party = best.party
    open.delete(best.person)
  }
  const heads = [...open].filter((person) => HEAD.test(person.office ?? ''))
  const bare = [...open].filter((person) => person.office === null)
  for (const person of [...heads, ...bare]) {
    const against = new Set(
      rankSides(person, article, sentences, mentions, people, gazetteer)
        .filter(([, points]) => points < 0)
        .map(([party]) => party),
    )
    const left = lastWithoutHead(mentions, people, gazetteer)
    if (left !== null && !against.has(left)) person.party = left
  }
  for (const person of people)
    if (person.party === null && person.worksFor) person.party = person.worksFor.party
}

/**
 * The one state much spoken of whose head nobody is yet, for a name that goes without office
 * since every reader knows it (“Smith's plan”).
 *
 * @returns Null when there are none or several: no guess is better than a wrong one.
 */
function lastWithoutHead(
  mentions: readonly Mention[],
  people: readonly PersonDraft[],
  gazetteer: Gazetteer,
): string | null {
  const headed = new Set(
    people
      .filter((p) => HEAD.test(p.office ?? '') || people.some((other) => other.worksFor === p))
      .map((p) => p.party),
  )
  const counts = new Map<string, number>()
  for (const { actor } of mentions)
    if (actor && gazetteer.actor(actor)?.kind === 'state')
      counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const left = [...counts].filter(([id, count]) => count >= 2 && !headed.has(id))
  return left.length === 1 ? (left[0]?.[0] ?? null) : null
}
