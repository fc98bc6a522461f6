import type { Article } from '../../model/article.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, isUnder } from '../text/tree.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Mention, PersonDraft } from './mention.ts'

/** How much each sign says about the side of someone whose title names none. */
const WEIGHT = {
  sameSentence: 2,
  nextSentence: 1,
  subjectBefore: 3,
  goesOn: 3,
  dateline: 2,
  counterpart: -6,
  heading: 3,
  speaksOfOwnForces: 4,
  sentBy: 4,
  possessed: 3,
  facing: -5,
  opposed: -3,
  officeTaken: -6,
} as const

/** Offices a state has only one of. */
const SINGLE =
  /^(?:\p{Lu}[\p{L}.]* )*(president|prime minister|chancellor|king|queen|emir|foreign minister|defen[cs]e minister|premier|supreme leader|secretary of state)$/iu

const OWN =
  /^(force|troop|army|military|government|soldier|delegation|team|country|side|navy|people|security|fighter)s?$/
const AGAINST =
  /^(accept|reject|oppose|accuse|against|attack|condemn|meet|tell|warn|urge|press|confront|refuse|deny|dismiss|face|blame|criticise|criticize)$/

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
      const ranked = rank(person, article, sentences, mentions, people, gazetteer)
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
      rank(person, article, sentences, mentions, people, gazetteer)
        .filter(([, points]) => points < 0)
        .map(([party]) => party),
    )
    const left = lastWithoutHead(mentions, people, gazetteer)
    if (left !== null && !against.has(left)) person.party = left
  }
  for (const person of people)
    if (person.party === null && person.worksFor) person.party = person.worksFor.party
}

const HEAD =
  /\b(president|prime minister|premier|chancellor|king|queen|emir|sultan|supreme leader)\b/i

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

function rank(
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
      if (other.sentence === sentence) add(other.actor, signs(mention, other))
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

const lastWords = (office: string): string =>
  SINGLE.exec(office)?.[1]?.toLowerCase() ?? office.toLowerCase()

const sameOffice = (a: string, b: string): boolean => lastWords(a) === lastWords(b)

/** Offices only a state has: an armed group has no prime minister unless the text says so. */
const OF_STATE =
  /\b(president|prime minister|premier|chancellor|minister|king|queen|emir|sultan|ambassador|secretary of state|foreign secretary|senator|lawmaker|governor|first lady)\b/i

const OF_REBELS = /\b(rebel|guerrilla|insurgent|militia|paramilitary|separatist)s?\b/i

/** Whether a party can have someone with this office. Mediating bodies must be named by the title. */
function canHaveHolder(id: string, { office }: PersonDraft, gazetteer: Gazetteer): boolean {
  const actor = gazetteer.actor(id)
  if (!actor) return false
  if (OF_REBELS.test(office ?? '')) return actor.kind === 'armed group'
  if (actor.kind === 'state') return true
  return actor.mediates !== true && actor.kind !== 'coalition' && !OF_STATE.test(office ?? '')
}

const sameParagraph = (a: Mention, b: Mention, _: readonly Sentence[]): boolean =>
  a.sentence.block === b.sentence.block

/** “Smith–Jones talks”: two names joined by a dash face each other. */
const isJoined = (a: Mention, b: Mention): boolean => {
  const [left, right] = a.start < b.start ? [a, b] : [b, a]
  return right.start - left.end === 1
}

/** Points for a party named in the same sentence as the person. */
function signs(person: Mention, party: Mention): number {
  let points: number = WEIGHT.sameSentence
  // “X's plan”: whoever else is named is whom it is put to.
  if (ownsText(person)) points += WEIGHT.facing
  const holder = party.head.head
  const verb = clauseOf(person.head)
  // “X said P's forces would …”: one speaks for one's own.
  if (holder && OWN.test(holder.lower) && /^(amod|compound|nmod)/.test(party.head.relation)) {
    points +=
      baseOf(holder.relation) === 'nsubj' && speaks(person, holder) ? WEIGHT.speaksOfOwnForces : 1
  }
  // “talks with P”, “settled with P's negotiators”: one faces whom one deals with.
  const dealing = [party.head, holder].some((node) =>
    node?.children.some((c) => c.relation === 'case' && c.lower === 'with'),
  )
  if (dealing && party.start < person.start) points += WEIGHT.opposed
  // “X would leave only if P left”: the condition is put to the other side.
  const clauseOfParty = clauseOf(party.head)
  if (
    clauseOfParty?.relation.startsWith('advcl') &&
    clauseOfParty.children.some((c) => /^(if|unless|until|once)$/.test(c.lower)) &&
    isSubjectOf(party.head, clauseOfParty) &&
    !isUnder(person.head, clauseOfParty)
  )
    points += WEIGHT.opposed
  const partyClause = clauseOf(party.head)
  const personIsObject = verb !== null && isObjectOf(person.head, verb)
  const partyIsSubject = verb !== null && isSubjectOf(party.head, verb)
  const personIsSubject = verb !== null && isSubjectOf(person.head, verb)
  if (personIsObject && partyIsSubject)
    points += /^(send|dispatch|appoint|name|field)$/.test(verb.lemma)
      ? WEIGHT.sentBy
      : WEIGHT.facing
  if (personIsSubject && verb && isObjectOf(party.head, verb) && AGAINST.test(verb.lemma))
    points += WEIGHT.facing
  // “warned X not to accept P's terms”: what one is to reject is the other side's.
  if (
    holder &&
    partyClause &&
    AGAINST.test(partyClause.lemma) &&
    isUnder(party.head, partyClause) &&
    !isSubjectOf(party.head, partyClause)
  )
    points += WEIGHT.opposed
  // A medium or a visit says nothing of the side.
  if (
    holder &&
    /^(media|newspaper|television|visit|trip|journalist|reporter|audience|newspaper|paper)s?$/.test(
      holder.lower,
    )
  )
    points = 0
  if (
    holder &&
    /^(plan|terms?|proposal|draft|deal|text|architecture|initiative|recognition|capital)s?$/.test(
      holder.lower,
    )
  )
    points -= 1
  return points
}

function speaks(person: Mention, subject: Node): boolean {
  for (let at: Node | null = subject; at; at = at.head)
    if (/^ccomp/.test(at.relation) && at.head) {
      for (let up: Node | null = at.head; up; up = up.relation === 'conj' ? up.head : null)
        if (isSubjectOf(person.head, up)) return true
    }
  return false
}

/** “X's plan”: the text is put to whoever else is named. */
function ownsText({ head }: Mention): boolean {
  const owned = head.relation === 'nmod:poss' ? head.head : null
  return (
    owned !== null &&
    /^(plan|proposal|draft|offer|initiative|text|document|blueprint)$/.test(owned.lemma)
  )
}

function clauseOf(node: Node): Node | null {
  for (let at: Node | null = node.head; at; at = at.head) if (at.upos === 'VERB') return at
  return null
}

const topOf = (node: Node): Node => {
  let at = node
  while (at.head && /^(flat|appos|conj|nmod:desc)/.test(at.relation)) at = at.head
  return at
}

const isSubjectOf = (node: Node, verb: Node): boolean => {
  const top = topOf(node)
  return top.head === verb && baseOf(top.relation) === 'nsubj'
}

const isObjectOf = (node: Node, verb: Node): boolean => {
  const top = topOf(node)
  return top.head === verb && /^(obj|iobj|obl)/.test(top.relation)
}

/** The state whose seat of government the dateline names: its ministers go without its name there. */
function seatOf(place: string | null, gazetteer: Gazetteer): string | null {
  const city = place?.split(',')[0]?.trim() ?? ''
  const cased = city === city.toUpperCase() ? city.charAt(0) + city.slice(1).toLowerCase() : city
  const form = gazetteer.at(cased, 0)
  return form?.kind === 'city' && form.text === cased ? form.actor.id : null
}

/** The party that the sentence before, in the same paragraph, names first in its main clause. */
function openingParty(
  before: Sentence | undefined,
  mention: Mention,
  mentions: readonly Mention[],
): string | null {
  if (!before || before.block !== mention.sentence.block) return null
  const first = mentions.find(
    (m) => m.sentence === before && m.actor !== null && !isSubordinate(m.head),
  )
  return first?.actor ?? null
}

const isSubordinate = (node: Node): boolean => {
  for (let at: Node | null = node; at; at = at.head)
    if (/^(advcl|acl)/.test(at.relation)) return true
  return false
}

/** “Its side, he said, would …”: the party the person goes on to speak for. */
function goesOnWith(
  after: Sentence | undefined,
  mention: Mention,
  mentions: readonly Mention[],
): string | null {
  if (!after || after.block !== mention.sentence.block) return null
  if (!/\b(he|she) (said|says|added|told|wrote|stressed|insisted)\b/.test(after.text)) return null
  const first = mentions.find((m) => m.sentence === after && m.actor !== null && isSubject(m.head))
  return first?.actor ?? null
}

const isSubject = (node: Node): boolean => baseOf(topOf(node).relation) === 'nsubj'

/** The party a section's heading opens with, its subject. */
function subjectOfHeading(
  article: Article,
  mention: Mention,
  mentions: readonly Mention[],
): string | null {
  const section = article.blocks[mention.sentence.block]?.section ?? null
  const heading = section === null ? undefined : article.sections[section]
  if (!heading) return null
  const named = mentions.filter(
    (m) => m.start >= heading.start && m.end <= heading.end && m.actor !== null,
  )
  const [first] = named
  const parties = new Set(named.map((m) => m.actor))
  return first && (first.start - heading.start < 4 || parties.size === 1) ? first.actor : null
}
