import type { Article } from '../../model/article.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { KnownHolders } from './known-holders.ts'
import type { Mention, PersonDraft } from './mention.ts'
import type { OfficeWords } from './office-words.ts'
import { canHaveHolder, isOfficeOfState, isSameOffice, isTakenBy } from './offices-of-state.ts'
import { onlyOfKind } from './only-of-kind.ts'
import { ownsText } from './owns-text.ts'
import { goesOnWith, openingParty, seatOf, subjectOfHeading } from './parties-around.ts'
import { isSubject } from './place-in-clause.ts'
import { mainSubject } from './resolve-owner.ts'
import type { PartyResolver } from './resolve-parties.ts'
import { WEIGHT } from './side-weights.ts'
import { weighSigns } from './weigh-signs.ts'

/** What inferring sides works from. */
export interface SideTools {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly people: readonly PersonDraft[]
  readonly gazetteer: Gazetteer
  readonly offices: OfficeWords
  /** Reads nouns and pronouns before all people have a side. */
  readonly resolver: PartyResolver
  readonly known: KnownHolders
}

/** A party and how much speaks for its being a person's own; less than nothing speaks against. */
export type RankedSide = readonly [party: string, points: number]

/** Adds points to a party; null for one adds nothing. */
type Add = (party: string | null, points: number) => void

/**
 * The parties a person may speak for.
 *
 * @returns The likeliest first; empty when nothing around the person tells.
 */
export function rankSides(person: PersonDraft, tools: SideTools): readonly RankedSide[] {
  const scores = new Map<string, number>()
  const add: Add = (party, points) => {
    if (party !== null) scores.set(party, (scores.get(party) ?? 0) + points)
  }
  const addIfHolder: Add = (party, points) => {
    if (party !== null && canHaveHolder(party, person, tools.gazetteer)) add(party, points)
  }
  const { article, mentions, gazetteer } = tools
  const own = mentions.filter((mention) => mention.person === person)
  for (const mention of own) {
    // A headline sets names side by side without saying how they stand to each other.
    if (article.blocks[mention.sentence.block]?.kind === 'headline') continue
    addNamedAround(mention, mentions, addIfHolder)
    addColleague(mention, mentions, add)
    addParagraph(mention, tools, addIfHolder)
  }
  if (isOfficeOfState(person)) {
    const home = seatOf(article, gazetteer)
    // A state that only lends its capital to the dateline is nobody's.
    const isDomestic = !mentions.some(({ actor }) => isState(actor, gazetteer))
    const seat = isDomestic || mentions.some(({ actor }) => actor === home) ? home : null
    const [first] = tools.people.filter((other) => isSameOffice(other, person))
    const isHome = isMuchNamed(seat, mentions) && (first ?? person) === person
    addIfHolder(seat, isHome ? WEIGHT.homeOfSide : WEIGHT.dateline)
  }
  add(onlyOfKind(person, mentions, gazetteer), WEIGHT.onlyOfKind)
  addOfficeElsewhere(person, tools, add)
  if (/\bcounterpart\b/i.test(person.office ?? '')) addCounterparts(own, mentions, add)
  for (const other of tools.people)
    if (isTakenBy(other, person)) add(other.party, WEIGHT.officeTaken)
  return [...scores].sort((a, b) => b[1] - a[1])
}

const isState = (id: string | null, gazetteer: Gazetteer): boolean =>
  id !== null && gazetteer.actor(id)?.kind === 'state'

/** “a Kenyan mediator”, then “chief mediator X”: the office with its party elsewhere. */
function addOfficeElsewhere(
  person: PersonDraft,
  { sentences, resolver }: SideTools,
  add: Add,
): void {
  const noun = person.office
    ?.toLowerCase()
    .split(/[\s-]+/)
    .findLast((word) => OWNED_ONCE.test(word))
  if (noun === undefined) return
  const parties = new Set<string>()
  for (const sentence of sentences)
    for (const node of sentence.nodes) {
      if (node.lemma !== noun || resolver.mentionAt(node)) continue
      const { parties: owners, how } = resolver.resolve(node, sentence)
      if (how === 'modifier' && owners.length === 1) parties.add(owners[0] ?? '')
    }
  const [only] = parties
  if (parties.size === 1 && only) add(only, WEIGHT.officeElsewhere)
}

/** Offices of which a text has few, so that two mentions are likely of one. */
const OWNED_ONCE =
  /^(mediator|moderator|facilitator|negotiator|spokesman|spokeswoman|spokesperson|envoy|commissioner|ombudsman|representative)$/

/** Whether a state is one of the two named most: the paper is then that of a side, not of a host. */
function isMuchNamed(id: string | null, mentions: readonly Mention[]): boolean {
  const counts = new Map<string, number>()
  for (const { actor } of mentions) if (actor) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const [, second = 0] = [...counts.values()].sort((a, b) => b - a)
  return id !== null && (counts.get(id) ?? 0) >= Math.max(second, 2)
}

/** Who is named in the same sentence, or in one beside it in the same paragraph. */
function addNamedAround(mention: Mention, mentions: readonly Mention[], add: Add): void {
  const { sentence } = mention
  for (const other of mentions) {
    if (other === mention || other.actor === null) continue
    const distance = Math.abs(other.sentence.index - sentence.index)
    if (distance === 0) add(other.actor, weighSigns(mention, other))
    else if (distance === 1 && other.sentence.block === sentence.block)
      add(other.actor, ownsText(mention) ? -WEIGHT.nextSentence : WEIGHT.nextSentence)
  }
}

/** “Smith–Jones talks”: two names joined by a dash face each other. */
function addColleague(mention: Mention, mentions: readonly Mention[], add: Add): void {
  const colleague = mentions.find(
    ({ sentence, person, start, end }) =>
      sentence === mention.sentence &&
      person !== null &&
      person !== mention.person &&
      Math.max(start, mention.start) - Math.min(end, mention.end) === 1,
  )
  add(colleague?.person?.party ?? null, WEIGHT.facing)
}

/** What the heading and the sentences around are about. */
function addParagraph(
  mention: Mention,
  { article, sentences, mentions, resolver }: SideTools,
  add: Add,
): void {
  const { index } = mention.sentence
  add(subjectOfHeading(article, mention, mentions), WEIGHT.heading)
  const before = sentences[index - 1]
  const opening = openingParty(before, mention, mentions)
  // “It handed over a list. Not one was freed, spokesman X said.”
  const about = before?.block === mention.sentence.block ? mainSubject(before) : null
  const subject = before && about && opening === null ? resolver.resolve(about, before).parties : []
  add(opening ?? (subject.length === 1 ? (subject[0] ?? null) : null), WEIGHT.subjectBefore)
  add(goesOnWith(sentences[index + 1], mention, mentions), WEIGHT.goesOn)
}

/** “met his counterpart Smith”: whoever acts there is of the other side. */
function addCounterparts(own: readonly Mention[], mentions: readonly Mention[], add: Add): void {
  for (const { sentence } of own)
    for (const other of mentions)
      if (other.sentence === sentence && isSubject(other.head))
        add(other.actor ?? other.person?.party ?? null, WEIGHT.counterpart)
}
