import type { World } from '../../knowledge/schema.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, conjuncts } from '../text/tree.ts'
import { headOfName } from './body-words.ts'
import { findPair } from './find-pair.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type Mention, partiesOf, partyOf } from './mention.ts'
import { MentionIndex } from './mention-index.ts'
import type { OfficeWords } from './office-words.ts'
import { isActingNoun, isPairNoun, kindsNamedBy } from './party-nouns.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import { NOBODY, ofPerson, type Resolved, union } from './resolved.ts'

/** Words in the names of bodies that mean others as often. */
const COMMON = /^(army|forces|government|state|states|party|workers|people)$/
const DETERMINER = /^(the|both|two|three|these|those|all|its|their|this|that|each)$/

/** Resolves noun phrases to parties with what the article has said so far. */
export class PartyResolver {
  readonly #sentences: readonly Sentence[]
  readonly #mentions: MentionIndex
  readonly #subjects = new Map<Sentence, Resolved>()
  readonly #gazetteer: Gazetteer
  readonly #offices: OfficeWords
  readonly #unnamed: ReadonlySet<string>
  readonly #speaking: ReadonlySet<string>
  #pair: readonly string[] | null = null
  #home: readonly string[] | null = null

  constructor(
    sentences: readonly Sentence[],
    mentions: readonly Mention[],
    gazetteer: Gazetteer,
    offices: OfficeWords,
    sources: World['sources'],
  ) {
    this.#sentences = sentences
    this.#mentions = new MentionIndex(sentences, mentions)
    this.#gazetteer = gazetteer
    this.#offices = offices
    this.#unnamed = new Set(sources.unnamed)
    this.#speaking = new Set(sources.roleOnly)
  }

  /** The two (or few) parties that talk to each other, as far as the article shows. */
  get pair(): readonly string[] {
    if (this.#pair === null) {
      // While the pair is looked for, “both sides” stand for nobody.
      this.#pair = []
      this.#pair = findPair(this.#sentences, this.#mentions, (head, sentence) =>
        this.resolve(head, sentence),
      )
    }
    return this.#pair
  }

  /** The mention a word stands in. */
  mentionAt(node: Node): Mention | undefined {
    return this.#mentions.at(node)
  }

  /** The mentions of a sentence in the order of the text. */
  mentionsIn(sentence: Sentence): readonly Mention[] {
    return this.#mentions.in(sentence)
  }

  /** Parties a noun phrase, given by its head, stands for, all its coordinates included. */
  resolve(head: Node, sentence: Sentence): Resolved {
    const all = conjuncts(head).map((node) => this.#resolveOne(node, sentence))
    return union(all, all.find((one) => one.how !== 'none')?.how ?? 'none')
  }

  /** Who the main clause of a sentence is about. */
  subjectOf(sentence: Sentence): Resolved {
    const known = this.#subjects.get(sentence)
    if (known) return known
    // A pronoun as subject asks for the subject of the sentence before: it must not ask in circles.
    this.#subjects.set(sentence, NOBODY)
    const root = sentence.nodes.find((node) => node.head === null)
    const subjects = sentence.nodes.filter((node) => baseOf(node.relation) === 'nsubj')
    const own = root ? subjects.filter((node) => node.head === root) : []
    let resolved = NOBODY
    for (const subject of [...own, ...subjects.filter((node) => !own.includes(node))]) {
      resolved = this.resolve(subject, sentence)
      if (resolved.parties.length > 0) break
    }
    this.#subjects.set(sentence, resolved)
    return resolved
  }

  /** Whether a noun names someone who can act for a party. */
  isAgentive(head: Node): boolean {
    return (
      this.#offices.isHead(head) ||
      this.#offices.isCollective(head) ||
      this.#unnamed.has(head.lemma) ||
      this.#speaking.has(head.lemma) ||
      isActingNoun(head.lower)
    )
  }

  #resolveOne(head: Node, sentence: Sentence): Resolved {
    const mention = this.mentionAt(head)
    if (mention?.person) return ofPerson(mention.person, 'person')
    if (mention) return { parties: partiesOf([mention]), people: [], how: 'named' }
    if (head.upos === 'PRON' || head.upos === 'DET') return this.#resolvePronoun(head, sentence)
    if (head.upos === 'NUM' && /^(two|three|both)$/.test(head.lower))
      return { parties: this.pair, people: [], how: 'group' }
    return this.#resolveNoun(head, sentence)
  }

  #resolvePronoun(head: Node, sentence: Sentence): Resolved {
    return resolvePronoun(head, sentence, this.#sentences, this.#mentions, this)
  }

  #resolveNoun(head: Node, sentence: Sentence): Resolved {
    const titled = this.#titledPerson(head)
    if (titled) return titled
    if (this.isAgentive(head)) {
      const parties = this.#modifierParties(head, sentence)
      if (parties.length > 0) return { parties, people: [], how: 'modifier' }
      // “the rebel delegation”, “the government team”
      const kind = head.children.find(
        (child) => /^(compound|amod)/.test(child.relation) && kindsNamedBy(child.lower).length > 0,
      )
      const group = kind ? this.#resolveGroup(kind, sentence) : null
      if (group) return group
    }
    const isDetermined = head.children.some(
      (c) => /^(det|nummod|nmod:poss)/.test(c.relation) && DETERMINER.test(c.lower),
    )
    const isPlural = /^NNP?S$/.test(head.xpos)
    if (this.#meansPair(head, isPlural, isDetermined))
      return { parties: this.pair, people: [], how: 'group' }
    if (isDetermined || isPlural) {
      const group = this.#resolveGroup(head, sentence)
      if (group) return group
    }
    if (isDetermined && (this.#offices.isHead(head) || this.#speaking.has(head.lemma))) {
      const holder = this.#mentions.lastPerson(sentence, head, ({ office }) =>
        (office ?? '').toLowerCase().includes(head.lemma),
      )
      if (holder) return ofPerson(holder, 'role')
    }
    const where = this.#capitalsWhere(head, sentence)
    if (where.length > 0) return { parties: where, people: [], how: 'modifier' }
    if (this.#unnamed.has(head.lower) || this.#unnamed.has(head.lemma))
      return { parties: [], people: [], how: 'unnamed' }
    return NOBODY
  }

  /** A title and a name the tree keeps apart: “President Smith” headed by “President”. */
  #titledPerson(head: Node): Resolved | null {
    for (const child of head.children) {
      const person = this.mentionAt(child)?.person
      if (person && /^(flat|compound|appos)/.test(child.relation) && !hasPossessive(child))
        return ofPerson(person, 'person')
    }
    return null
  }

  /** “both sides”, “the two leaders”, “negotiators”. */
  #meansPair({ lower }: Node, isPlural: boolean, isDetermined: boolean): boolean {
    return (
      this.pair.length > 1 &&
      isPairNoun(lower) &&
      (isPlural || /^(both|two)$/.test(lower)) &&
      (isDetermined || /^(negotiator|delegation)s$/.test(lower))
    )
  }

  /** “Kenyan officials”, “the army of Sudan”, “Smith's government”, “its forces”. */
  #modifierParties(head: Node, sentence: Sentence): readonly string[] {
    const found: string[] = []
    for (const child of head.children) {
      const relation = baseOf(child.relation)
      const isPossessor = child.relation === 'nmod:poss'
      if (!['amod', 'compound', 'nmod', 'flat', 'det', 'appos'].includes(relation)) continue
      if (relation === 'appos' && !this.mentionAt(child)?.actor) continue
      if (relation === 'nmod' && !isPossessor) {
        const preposition = child.children.find((c) => c.relation === 'case')
        if (preposition && !/^(of|for|from|in)$/.test(preposition.lower)) continue
      }
      if (isPossessor && child.upos === 'PRON') {
        found.push(...this.#resolvePronoun(child, sentence).parties)
        continue
      }
      for (const part of conjuncts(child)) {
        const mention = this.mentionAt(part)
        const party = mention ? partyOf(mention) : null
        if (party) found.push(party)
        else if (relation === 'nmod') found.push(...this.#modifierParties(part, sentence))
      }
    }
    return [...new Set(found)]
  }

  /** “the council”: of that name; “the rebels”, “the union”: the party of that kind named last. */
  #resolveGroup(head: Node, sentence: Sentence): Resolved | null {
    const called = COMMON.test(head.lower)
      ? null
      : this.#mentions.lastParty(sentence, head, (id) => {
          const actor = this.#gazetteer.actor(id)
          return actor?.introduced === true && headOfName(actor.name).toLowerCase() === head.lower
        })
    if (called) return { parties: [called], people: [], how: 'group' }
    const kinds = kindsNamedBy(head.lower)
    if (kinds.length === 0) return null
    const state = /^(government|army|cabinet|state)$/.test(head.lower)
      ? this.#stateOfRebels()
      : null
    if (state) return { parties: [state], people: [], how: 'group' }
    const party = this.#mentions.lastParty(sentence, head, (id) => {
      const kind = this.#gazetteer.actor(id)?.kind
      return kind !== undefined && kinds.includes(kind)
    })
    return party ? { parties: [party], people: [], how: 'group' } : null
  }

  /** Against rebels, “the government” is that of their country; null without such, or of several. */
  #stateOfRebels(): string | null {
    this.#home ??= this.#findHome()
    return this.#home.length === 1 ? (this.#home[0] ?? null) : null
  }

  #findHome(): readonly string[] {
    const named = new Set(this.#mentions.actors())
    const homes = [...named].flatMap((id) => {
      const actor = this.#gazetteer.actor(id)
      return actor?.kind === 'armed group' && actor.country ? [actor.country] : []
    })
    return [...new Set(homes)].filter((id) => named.has(id))
  }

  /** “in Paris and Berlin, where leaders argue”: the leaders are those of the cities. */
  #capitalsWhere(head: Node, sentence: Sentence): readonly string[] {
    const where = head.head?.children.find((child) => child.lower === 'where')
    if (!where) return []
    const cities = this.mentionsIn(sentence).filter(
      (m) => m.kind === 'city' && m.end < where.start && where.start - m.end < 60,
    )
    return [...new Set(partiesOf(cities))]
  }
}

const hasPossessive = (node: Node): boolean =>
  node.children.some((child) => child.relation === 'case' && /^['’]s?$/.test(child.text))
