import type { World } from '../../knowledge/schema.ts'
import type { PartyKind } from '../../model/party.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, conjuncts } from '../text/tree.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type Mention, type PersonDraft, partyOf } from './mention.ts'
import type { OfficeWords } from './office-words.ts'
import { ARMED, BLOC, FIRM, LABOUR, PAIR, STATE_BODY } from './party-nouns.ts'
import { NOBODY, type Resolved } from './resolved.ts'

/** Resolves noun phrases to parties with what the article has said so far. */
export class PartyResolver {
  readonly #sentences: readonly Sentence[]
  readonly #bySentence = new Map<Sentence, Mention[]>()
  readonly #covering = new Map<Node, Mention>()
  readonly #subjects = new Map<Sentence, Resolved>()
  readonly #gazetteer: Gazetteer
  readonly #offices: OfficeWords
  readonly #unnamed: ReadonlySet<string>
  readonly #speaking: ReadonlySet<string>
  #pair: readonly string[] = []

  constructor(
    sentences: readonly Sentence[],
    mentions: readonly Mention[],
    gazetteer: Gazetteer,
    offices: OfficeWords,
    sources: World['sources'],
  ) {
    this.#sentences = sentences
    this.#gazetteer = gazetteer
    this.#offices = offices
    this.#unnamed = new Set(sources.unnamed)
    this.#speaking = new Set(sources.roleOnly)
    for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
      const list = this.#bySentence.get(mention.sentence) ?? []
      list.push(mention)
      this.#bySentence.set(mention.sentence, list)
      for (const node of mention.sentence.nodes)
        if (node.start >= mention.start && node.end <= mention.end)
          this.#covering.set(node, mention)
    }
    this.#pair = this.#findPair()
  }

  /** The two (or few) parties that talk to each other, as far as the article shows. */
  get pair(): readonly string[] {
    return this.#pair
  }

  mentionAt(node: Node): Mention | undefined {
    return this.#covering.get(node)
  }

  mentionsIn(sentence: Sentence): readonly Mention[] {
    return this.#bySentence.get(sentence) ?? []
  }

  /** Parties a noun phrase, given by its head, stands for, all its coordinates included. */
  resolve(head: Node, sentence: Sentence): Resolved {
    const all = conjuncts(head).map((node) => this.#resolveOne(node, sentence))
    const parties = [...new Set(all.flatMap((one) => one.parties))]
    const people = [...new Set(all.flatMap((one) => one.people))]
    const how = all.find((one) => one.how !== 'none')?.how ?? 'none'
    return { parties, people, how }
  }

  #resolveOne(head: Node, sentence: Sentence): Resolved {
    const mention = this.#covering.get(head)
    if (mention) {
      const party = partyOf(mention)
      if (mention.person)
        return { parties: party ? [party] : [], people: [mention.person], how: 'person' }
      return { parties: party ? [party] : [], people: [], how: 'named' }
    }
    if (head.upos === 'PRON' || head.upos === 'DET') return this.#resolvePronoun(head, sentence)
    if (head.upos === 'NUM' && /^(two|three|both)$/.test(head.lower))
      return { parties: this.#pair, people: [], how: 'group' }
    return this.#resolveNoun(head, sentence)
  }

  #resolveNoun(head: Node, sentence: Sentence): Resolved {
    const agentive = this.isAgentive(head)
    const noun = head.lower
    // A title and a name the tree keeps apart: “President Smith” headed by “President”.
    for (const child of head.children) {
      const mention = this.#covering.get(child)
      if (
        mention?.person &&
        /^(flat|compound|appos)/.test(child.relation) &&
        !hasPossessive(child)
      ) {
        const party = partyOf(mention)
        return { parties: party ? [party] : [], people: [mention.person], how: 'person' }
      }
    }
    if (agentive) {
      const modifiers = this.#modifierParties(head, sentence)
      if (modifiers.length > 0) return { parties: modifiers, people: [], how: 'modifier' }
    }
    const determined = head.children.some(
      (c) =>
        /^(det|nummod|nmod:poss)/.test(c.relation) &&
        /^(the|both|two|three|these|those|all|its|their|this|that|each)$/.test(c.lower),
    )
    const isPlural = /^NNP?S$/.test(head.xpos)
    if (
      PAIR.test(noun) &&
      (isPlural || /^(both|two)$/.test(noun)) &&
      this.#pair.length > 1 &&
      (determined || /^(negotiator|delegation)s$/.test(noun))
    )
      return { parties: this.#pair, people: [], how: 'group' }
    if (determined || isPlural) {
      const group = this.#resolveGroup(head, sentence)
      if (group) return group
    }
    if (determined && (this.#offices.isHead(head) || this.#speaking.has(head.lemma))) {
      const holder = this.#lastPerson(sentence, head, (person) =>
        (person.office ?? '').toLowerCase().includes(head.lemma),
      )
      if (holder)
        return { parties: holder.party ? [holder.party] : [], people: [holder], how: 'role' }
    }
    const where = this.#capitalsWhere(head, sentence)
    if (where.length > 0) return { parties: where, people: [], how: 'modifier' }
    if (this.#unnamed.has(noun) || this.#unnamed.has(head.lemma))
      return { parties: [], people: [], how: 'unnamed' }
    return NOBODY
  }

  /** Whether a noun names someone who can act for a party. */
  isAgentive(head: Node): boolean {
    return (
      this.#offices.isHead(head) ||
      this.#offices.isCollective(head) ||
      this.#unnamed.has(head.lemma) ||
      this.#speaking.has(head.lemma) ||
      PAIR.test(head.lower) ||
      ARMED.test(head.lower) ||
      STATE_BODY.test(head.lower) ||
      /^(capital|ally|allies|partner|voice|people|citizen|mediator|force|troop|soldier|politician)s?$/.test(
        head.lower,
      )
    )
  }

  /** “Russian officials”, “the army of Sudan”, “Smith's government”, “its forces”. */
  #modifierParties(head: Node, sentence: Sentence): readonly string[] {
    const found: string[] = []
    for (const child of head.children) {
      const relation = baseOf(child.relation)
      if (!['amod', 'compound', 'nmod', 'flat', 'det', 'appos'].includes(relation)) continue
      if (relation === 'appos' && !this.#covering.get(child)?.actor) continue
      if (relation === 'nmod' && child.relation !== 'nmod:poss') {
        const preposition = child.children.find((c) => c.relation === 'case')
        if (preposition && !/^(of|for|from|in)$/.test(preposition.lower)) continue
      }
      if (child.relation === 'nmod:poss' && child.upos === 'PRON') {
        found.push(...this.#resolvePronoun(child, sentence).parties)
        continue
      }
      for (const part of conjuncts(child)) {
        const mention = this.#covering.get(part)
        const party = mention ? partyOf(mention) : null
        if (party) found.push(party)
        else if (child.relation === 'nmod:poss' || relation === 'nmod')
          found.push(...this.#modifierParties(part, sentence))
      }
    }
    return [...new Set(found)]
  }

  #resolveGroup(head: Node, sentence: Sentence): Resolved | null {
    const noun = head.lower
    const kinds: PartyKind[] = []
    if (ARMED.test(noun)) kinds.push('armed group')
    if (BLOC.test(noun)) kinds.push('intergovernmental', 'coalition')
    if (LABOUR.test(noun)) kinds.push('union')
    if (FIRM.test(noun)) kinds.push('company')
    if (STATE_BODY.test(noun)) kinds.push('state')
    if (kinds.length === 0) return null
    const actor = this.#lastActor(sentence, head, (id) => {
      const kind = this.#gazetteer.actor(id)?.kind
      return kind !== undefined && kinds.includes(kind)
    })
    return actor ? { parties: [actor], people: [], how: 'group' } : null
  }

  #resolvePronoun(head: Node, sentence: Sentence): Resolved {
    if (/^(he|she|him|her|his|hers|himself|herself)$/.test(head.lower)) {
      const person = this.#lastPerson(sentence, head, () => true)
      return person
        ? { parties: person.party ? [person.party] : [], people: [person], how: 'pronoun' }
        : NOBODY
    }
    if (/^(who|which|that|whose)$/.test(head.lower)) return this.#resolveRelative(head, sentence)
    if (head.lower === 'both' && this.#pair.length > 1)
      return { parties: this.#pair, people: [], how: 'group' }
    if (!/^(it|they|them|its|their|theirs|themselves|itself)$/.test(head.lower)) return NOBODY
    const own = this.#subjectBefore(head, sentence)
    if (own) return { ...own, how: 'pronoun' }
    for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - 3); at--) {
      const before = this.#sentences[at]
      if (!before) break
      const subject = this.subjectOf(before)
      if (subject.parties.length > 0) return { ...subject, how: 'pronoun' }
      const last = this.mentionsIn(before)
        .filter((m) => partyOf(m) && m.kind !== 'demonym')
        .at(-1)
      const party = last ? partyOf(last) : null
      if (party) return { parties: [party], people: [], how: 'pronoun' }
    }
    return NOBODY
  }

  #resolveRelative(head: Node, sentence: Sentence): Resolved {
    for (let at = head.head; at; at = at.head)
      if (/^acl/.test(at.relation) && at.head) return this.resolve(at.head, sentence)
    return NOBODY
  }

  /** A subject earlier in the same sentence that a pronoun can take up. */
  #subjectBefore(head: Node, sentence: Sentence): Resolved | null {
    const subjects = sentence.nodes.filter(
      (node) =>
        baseOf(node.relation) === 'nsubj' &&
        node.index < head.index &&
        node.upos !== 'PRON' &&
        !isInside(head, node),
    )
    for (const subject of subjects.reverse()) {
      const resolved = this.resolve(subject, sentence)
      if (resolved.parties.length > 0) return resolved
    }
    return null
  }

  /** Who the main clause of a sentence is about. */
  subjectOf(sentence: Sentence): Resolved {
    const known = this.#subjects.get(sentence)
    if (known) return known
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

  #lastPerson(
    sentence: Sentence,
    before: Node,
    suits: (person: PersonDraft) => boolean,
  ): PersonDraft | null {
    for (let at = sentence.index; at >= Math.max(0, sentence.index - 5); at--) {
      const here = this.#sentences[at]
      if (!here) continue
      const mentions = this.mentionsIn(here).filter(
        (m) => m.person && suits(m.person) && (at < sentence.index || m.end <= before.start),
      )
      // Whoever acts is who the text goes on about.
      const acting = mentions.filter((m) => actsIn(m.head))
      const chosen =
        at === sentence.index ? (acting.at(-1) ?? mentions.at(-1)) : (acting[0] ?? mentions.at(-1))
      if (chosen?.person) return chosen.person
    }
    return null
  }

  #lastActor(sentence: Sentence, before: Node, suits: (id: string) => boolean): string | null {
    for (let at = sentence.index; at >= 0; at--) {
      const here = this.#sentences[at]
      if (!here) continue
      const ids = this.mentionsIn(here)
        .filter((m) => at < sentence.index || m.end <= before.start)
        .map(partyOf)
        .filter((id): id is string => id !== null && suits(id))
      const last = ids.at(-1)
      if (last) return last
    }
    return null
  }

  /** “in Paris and Berlin, where leaders argue”: the leaders are those of the cities. */
  #capitalsWhere(head: Node, sentence: Sentence): readonly string[] {
    const clause = head.head
    if (!clause?.children.some((child) => child.lower === 'where')) return []
    const where = clause.children.find((child) => child.lower === 'where') as Node
    const cities = this.mentionsIn(sentence).filter(
      (m) => m.kind === 'city' && m.end < where.start && where.start - m.end < 60,
    )
    return [...new Set(cities.map(partyOf).filter((id): id is string => id !== null))]
  }

  /** Parties that an early sentence shows talking or agreeing with each other. */
  #findPair(): readonly string[] {
    const votes = new Map<string, { parties: string[]; votes: number }>()
    const vote = (parties: readonly string[], weight: number): void => {
      const key = [...parties].sort().join('+')
      const entry = votes.get(key) ?? { parties: [...parties], votes: 0 }
      entry.votes += weight
      votes.set(key, entry)
    }
    for (const sentence of this.#sentences) {
      const early = sentence.index < 8 ? 2 : 1
      const mentions = this.mentionsIn(sentence)
      for (const node of sentence.nodes) {
        if (baseOf(node.relation) === 'nsubj' && node.head && TALKING.test(node.head.lemma)) {
          const subject = this.resolve(node, sentence)
          const object = node.head.children.find((c) => c.relation === 'obj')
          const other = object ? this.resolve(object, sentence).parties : []
          const both = [...new Set([...subject.parties, ...other])]
          if (both.length > 1 && both.length < 4) vote(both, early)
        }
      }
      for (let at = 1; at < mentions.length; at++) {
        const left = mentions[at - 1] as Mention
        const right = mentions[at] as Mention
        const a = partyOf(left)
        const b = partyOf(right)
        if (!a || !b || a === b) continue
        const between = sentence.text.slice(left.end - sentence.start, right.start - sentence.start)
        const lead = sentence.text.slice(
          Math.max(0, left.start - sentence.start - 14),
          left.start - sentence.start,
        )
        if (/^[-–—]$/.test(between)) vote([a, b], early)
        else if (/^ and (the )?$/.test(between) && /\b(between|for|of) (the )?$/.test(lead))
          vote([a, b], early)
      }
    }
    let best: { parties: string[]; votes: number } | null = null
    for (const entry of votes.values()) if (best === null || entry.votes > best.votes) best = entry
    return best?.parties ?? []
  }
}

const TALKING =
  /^(agree|meet|reach|sign|talk|negotiate|hold|resume|open|begin|start|conclude|sit|end|share|cut|discuss|seal|strike|fail|secure)$/

const hasPossessive = (node: Node): boolean =>
  node.children.some((child) => child.relation === 'case' && /^['’]s?$/.test(child.text))

const actsIn = (node: Node): boolean => {
  for (let at: Node | null = node; at; at = at.head) {
    if (baseOf(at.relation) === 'nsubj') return true
    if (!/^(flat|compound|appos|conj|nmod)/.test(at.relation)) return false
  }
  return false
}

const isInside = (node: Node, ancestor: Node): boolean => {
  for (let at: Node | null = node; at; at = at.head) if (at === ancestor) return true
  return false
}
