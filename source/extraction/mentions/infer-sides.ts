import type { PersonSide } from '../../model/party.ts'
import { findTopics } from './find-topics.ts'
import type { Mention, PersonDraft } from './mention.ts'
import { isHeadOfState, isTakenBy } from './offices-of-state.ts'
import { rankSides, type SideTools } from './rank-sides.ts'
import { resolveOwner } from './resolve-owner.ts'
import { WEIGHT } from './side-weights.ts'

/**
 * Works out for whom people speak whose title does not say so (“President Smith”), from
 * who is named around them, whose forces they speak for and whom they face.
 *
 * A state has one president, so the surest is settled first and excludes the rest. A person
 * whose signs point nowhere keeps no side: no guess is better than a wrong one.
 */
export function inferSides(tools: SideTools): void {
  const { people } = tools
  followWorld(tools)
  followOwners(tools)
  followEmployers(people)
  const open = new Set(people.filter((person) => person.party === null && person.worksFor === null))
  for (let best = surest(open, tools); best !== null; best = surest(open, tools)) {
    settle(best.person, best.party, 'worked out')
    open.delete(best.person)
  }
  const heads = [...open].filter((person) => person.party === null && isHeadOfState(person))
  const bare = [...open].filter((person) => person.office === null && !isOfOthers(person))
  for (const person of [...heads, ...bare]) {
    const left = lastWithoutHead(tools)
    const isAgainst = rankSides(person, tools).some(
      ([party, points]) => party === left && points < 0,
    )
    if (left !== null && !isAgainst) settle(person, left, 'worked out')
  }
  followEmployers(people)
}

/** Whose chair, envoy or spokesman they are said to be: “its chair”, “the rebels' envoy”. */
function followOwners({ article, people, sentences, mentions, resolver }: SideTools): void {
  const topicOf = findTopics(article, sentences, mentions)
  for (const person of people)
    if (person.party === null && person.worksFor === null && person.owner !== null)
      person.party = resolveOwner(person.owner, sentences, resolver, topicOf)
}

/** Whom the text gives no side but the world knows. */
function followWorld({ people, mentions, known, gazetteer }: SideTools): void {
  const unknown = people.filter((person) => person.party === null && person.worksFor === null)
  if (unknown.length === 0) return
  const named = new Set(mentions.map(({ actor }) => actor))
  const isNamed = (party: string): boolean => named.has(party)
  const isNear = (party: string): boolean =>
    isNamed(party) || named.has(gazetteer.actor(party)?.country ?? party)
  for (const person of unknown)
    settle(person, known.sideOf(person.name, isNamed, person.office !== null, isNear), 'known')
}

/** Whoever works for someone is of their side. */
function followEmployers(people: readonly PersonDraft[]): void {
  for (const person of people)
    if (person.party === null && person.worksFor !== null)
      settle(person, person.worksFor.party, person.worksFor.side)
}

function settle(person: PersonDraft, party: string | null, side: PersonSide): void {
  person.party = party
  person.side = side
}

interface Guess {
  readonly person: PersonDraft
  readonly party: string
  /** By how much it leads the next best party. */
  readonly lead: number
}

/** The guess with the clearest lead; null when no signs suffice. */
function surest(open: Iterable<PersonDraft>, tools: SideTools): Guess | null {
  let best: Guess | null = null
  const { people } = tools
  for (const person of open) {
    if (isOfOthers(person)) continue
    const [first, second] = rankSides(person, tools)
    // Known by those who work for them, or by a colleague of the other side.
    const isPublic = people.some((other) => other.worksFor === person || isTakenBy(other, person))
    if (!first || first[1] < enoughFor(person, isPublic)) continue
    const lead = first[1] - (second?.[1] ?? 0)
    // Who has no office may be anybody: a farmer, a captive, a scholar.
    if (
      lead >= (person.office === null && !isPublic ? WEIGHT.subjectBefore : 1) &&
      (best === null || lead > best.lead)
    )
      best = { person, party: first[0], lead }
  }
  return best
}

/** “X of the Interim Government”, “spokesman for the planters”: of somebody, whoever that is. */
const isOfOthers = ({ owner, office }: PersonDraft): boolean =>
  owner !== null && (owner.node.xpos === 'NNS' || (office === null && owner.node.upos !== 'PRON'))

/** How much must speak for a side: most for whom the text gives no office. */
function enoughFor(person: PersonDraft, isPublic: boolean): number {
  if (isPublic) return WEIGHT.nextSentence
  if (person.office === null) return WEIGHT.bare
  return WEIGHT.sameSentence
}

/**
 * The one state much spoken of whose head nobody is yet, for a name that goes without office
 * since every reader knows it (“Smith's plan”).
 *
 * @returns Null when there are none or several: no guess is better than a wrong one.
 */
function lastWithoutHead({ mentions, people, gazetteer }: SideTools): string | null {
  const headed = new Set(
    people
      .filter((p) => isHeadOfState(p) || people.some((other) => other.worksFor === p))
      .map((p) => p.party),
  )
  const isState = ({ actor }: Mention): boolean =>
    actor !== null && gazetteer.actor(actor)?.kind === 'state'
  const counts = new Map<string, number>()
  for (const { actor } of mentions.filter(isState))
    if (actor) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const left = [...counts].filter(([id, count]) => count >= 2 && !headed.has(id))
  return left.length === 1 ? (left[0]?.[0] ?? null) : null
}
