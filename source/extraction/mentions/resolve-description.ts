import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'
import type { Gazetteer, KnownActor } from './gazetteer.ts'
import { partyOf } from './mention.ts'
import type { MentionIndex } from './mention-index.ts'
import type { Resolved } from './resolved.ts'
import type { RoleWords } from './role-words.ts'

/** What a description is resolved with. */
export interface DescriptionTools {
  readonly mentions: MentionIndex
  readonly gazetteer: Gazetteer
  readonly roles: RoleWords
  /** Short names that the text gives its parties (“hereinafter the Movement”). */
  readonly terms: ReadonlyMap<string, string>
  /** The parties that talk to each other. */
  readonly pair: readonly string[]
  /** The state whose own affairs the article is about without naming it; null for none. */
  readonly home: string | null
}

/**
 * The party that a common noun takes up: by a short name given to it, by the noun in its name
 * (“the guild” for the Guild of Bakers), else by its kind (“the rebels”).
 *
 * @returns Null when the noun fits none named before, or points elsewhere (“other rebels”).
 */
export function resolveDescription(
  head: Node,
  sentence: Sentence,
  tools: DescriptionTools,
): Resolved | null {
  const term = tools.terms.get(head.text)
  if (term) return group(term)
  if (pointsElsewhere(head, tools)) return null
  const id =
    byPlace(head, tools) ??
    byName(head, sentence, tools) ??
    byKind(head, sentence, tools) ??
    byCraft(head, sentence, tools) ??
    byMembers(head, sentence, tools)
  return id ? group(id) : null
}

const group = (id: string): Resolved => ({ parties: [id], people: [], how: 'group' })

/** “other rebels”, “both armies”, “a group of lawmakers”, “the Smith administration”. */
function pointsElsewhere(head: Node, { mentions, roles }: DescriptionTools): boolean {
  const isMany = /^NNP?S$/.test(head.xpos)
  if (roles.has(head, 'state')) {
    if (isMany !== roles.has(head, 'many')) return true
    if (head.children.some((child) => APART.test(child.lower))) return true
    const isInterim = head.children.some((child) => /^(interim|transitional)$/.test(child.lower))
    if (isInterim && !/^(government|cabinet)$/.test(head.lower)) return true
  }
  return head.children.some((child) => {
    if (ELSEWHERE.test(child.lower)) return true
    if (baseOf(child.relation) === 'nummod') return !roles.has(head, 'craft')
    const unknown = child.upos === 'PROPN' && !mentions.at(child) && !OF_THE_WHOLE.test(child.lower)
    if (/^(compound|flat|nmod:poss)/.test(child.relation) && unknown)
      return !/^(ministry|department|office|secretariat)$/.test(head.lower)
    return (
      child.relation === 'nmod' &&
      child.children.some((c) => c.relation === 'case' && c.lower === 'of') &&
      !roles.has(head, 'state')
    )
  })
}

/** “the Federal Government” is that of the land. */
const OF_THE_WHOLE = /^(federal|central|national|union|transitional|military|royal)$/

/** Words that make a noun mean another than was named, or more than one. */
const ELSEWHERE =
  /^(a|an|any|another|no|some|such|which|what|every|each|both|other|foreign|neighbou?ring|rival|new|different|successive|previous|future|occupying|joint|multinational|international)$/

/** Words that set an authority apart from that of the state (“the parallel cabinet”). */
const APART =
  /^(parallel|regional|provincial|local|municipal|autonomous|devolved|breakaway|shadow|exiled|separatist|rebel|tribal|eastern|western|northern|southern|elected|so-called|self-declared|self-proclaimed|unrecogni[sz]ed|puppet|occupation|traditional)$/

/** “the government in Tripoli”, “the defence ministry in Seoul”. */
function byPlace(head: Node, { gazetteer, roles }: DescriptionTools): string | undefined {
  if (!roles.has(head, 'state')) return undefined
  const place = head.children.find(
    (c) => c.upos === 'PROPN' && c.children.some((k) => k.relation === 'case' && k.lower === 'in'),
  )
  const form = place ? gazetteer.at(place.text, 0) : null
  return form && /^(city|name)$/.test(form.kind) ? form.actor.id : undefined
}

/** “the guild”, “the Movement”: the party last named whose name is built on the noun. */
function byName(head: Node, sentence: Sentence, tools: DescriptionTools): string | undefined {
  const { mentions, gazetteer, roles } = tools
  const isProper = /^\p{Lu}/u.test(head.text) && head.index > 0
  // “leaders” means many more than those whom a name (“European leaders”) is built on.
  if (!isProper && (roles.has(head, 'state') || /^NNP?S$/.test(head.xpos))) return undefined
  const kinds = roles.kindsOf(head)
  const fits = (id: string): boolean => {
    const actor = gazetteer.actor(id)
    const forms = [actor?.name ?? '', ...mentions.formsOf(id)]
    if (!actor || !forms.some((form) => isBuiltOn(form, head.lower))) return false
    if (isProper || kinds.length === 0 || kinds.includes(actor.kind) || actor.introduced)
      return true
    return head.lower !== 'union' && /^(coalition|other|civil society)$/.test(actor.kind)
  }
  return mentions.lastParty(sentence, head, fits) ?? undefined
}

/** Whether a name has a noun at its end or before “of”, “for”: Guild of Bakers, Bakers' Guild. */
function isBuiltOn(name: string, noun: string): boolean {
  const words = name.toLowerCase().split(/\s+/)
  if (words.length < 2) return false
  const preposition = words.findIndex((word, index) => index > 0 && /^(of|for|in|on)$/.test(word))
  return words[(preposition < 0 ? words.length : preposition) - 1] === noun
}

/** “the rebels”, “the union”, “the army”: the party of that kind the article is about. */
function byKind(head: Node, sentence: Sentence, tools: DescriptionTools): string | undefined {
  const { mentions, gazetteer, roles, pair } = tools
  const kinds = roles.kindsOf(head)
  if (kinds.length === 0) return undefined
  const isOfKind = (id: string): boolean => {
    const actor = gazetteer.actor(id)
    if (!actor) return false
    return kinds.includes(actor.kind) || (kinds.includes('union') && speaksForCraft(actor, tools))
  }
  const isState = roles.has(head, 'state')
  const home = isState ? homeOfRebels(tools) : undefined
  if (isState && tools.home) return AT_HOME.test(head.lower) ? tools.home : undefined
  if (home && /^(government|army|cabinet|state)$/.test(head.lower)) return home
  const near =
    mentions.lastParty(sentence, head, isOfKind, isState ? NEAR : NEAR_GROUP) ?? undefined
  if (near && mentions.in(sentence).some((m) => m.end <= head.start && partyOf(m) === near))
    return near
  if (home) return home
  const talking = pair.filter(isOfKind)
  if (talking.length === 1 && pair.length > 1) return talking[0]
  const main = mainOfKind(isOfKind, mentions)
  // One named once in passing (“as the others had done”) is not whom the text goes on about.
  if (near && main !== near && main !== undefined && mentions.countOf(near) < MENTIONED_OFTEN)
    return main
  return near ?? main
}

/** What a state without a name is spoken of by. */
const AT_HOME =
  /^(government|ministry|cabinet|administration|parliament|authorities|treasury|presidency)$/

/** How many sentences back a noun for a state, and one for another party, takes up a name. */
const NEAR = 3
const NEAR_GROUP = 6

/** How often a party must be named to be more than an example. */
const MENTIONED_OFTEN = 2

/** How many times as often as the next one of its kind a party must be named to be the one meant. */
const AHEAD = 2

/** The party of a kind that the article is about far more than about any other. */
function mainOfKind(isOfKind: (id: string) => boolean, mentions: MentionIndex): string | undefined {
  const [first, second] = mentions.byFrequency(isOfKind)
  return first && first.count >= AHEAD * (second?.count ?? 0) ? first.id : undefined
}

/** The state whose own rebels the article is about: its army and government are meant. */
function homeOfRebels({ mentions, gazetteer }: DescriptionTools): string | undefined {
  const homes = new Set<string>()
  for (const id of mentions.parties()) {
    const actor = gazetteer.actor(id)
    if (actor?.kind === 'armed group' && actor.country) homes.add(actor.country)
  }
  const [home] = homes
  return homes.size === 1 && home && mentions.countOf(home) > 0 ? home : undefined
}

/** “the nurses”, “the writers”: the union the article is about, whose people they are. */
function byCraft(head: Node, sentence: Sentence, tools: DescriptionTools): string | undefined {
  const { mentions, gazetteer, roles } = tools
  if (!roles.has(head, 'craft') || !/^NNP?S$/.test(head.xpos)) return undefined
  const [first, second] = mentions.byFrequency((id) => {
    const actor = gazetteer.actor(id)
    return actor?.kind === 'union' || (actor !== undefined && speaksForCraft(actor, tools))
  })
  if (!first || first.count < 2 * (second?.count ?? 0)) return undefined
  return mentions.lastParty(sentence, head, (id) => id === first.id) ?? undefined
}

/** “the planters”: the one body whose name says that it is theirs (“Planters' Association”). */
function byMembers(head: Node, sentence: Sentence, tools: DescriptionTools): string | undefined {
  const { mentions, gazetteer, roles } = tools
  if (!/^NNP?S$/.test(head.xpos) || roles.has(head, 'state', 'pair') || head.lower.length < 6)
    return undefined
  const fits = (id: string): boolean => {
    const actor = gazetteer.actor(id)
    if (!actor || /^(state|intergovernmental|political party)$/.test(actor.kind)) return false
    const words = actor.name.toLowerCase().split(/[\s'’]+/)
    return words.length > 1 && words.includes(head.lower)
  }
  const all = mentions.byFrequency(fits)
  return all.length === 1 ? (mentions.lastParty(sentence, head, fits) ?? undefined) : undefined
}

/** “Association of Ward Nurses”: whose name tells the craft it speaks for. */
const speaksForCraft = ({ kind, name }: KnownActor, { roles }: DescriptionTools): boolean =>
  /^(civil society|other)$/.test(kind) &&
  /\b(Association|Federation|Guild|Society|Congress|Alliance)\b/.test(name) &&
  name.split(/\s+/).some((word) => roles.isCraft(word))
