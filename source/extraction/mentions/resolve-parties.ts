import type { World } from '../../knowledge/schema/world.ts'
import type { Article } from '../../model/article.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, conjuncts } from '../text/tree.ts'
import { capitalsWhere } from './capitals-where.ts'
import { findDefinedTerms } from './find-defined-terms.ts'
import { findGenders } from './find-genders.ts'
import { findGoBetweens } from './find-go-betweens.ts'
import { findHolder } from './find-holder.ts'
import { findPair } from './find-pair.ts'
import { findScenes } from './find-scenes.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type Mention, type PersonDraft, partiesOf } from './mention.ts'
import { MentionIndex } from './mention-index.ts'
import { modifierParties } from './modifier-parties.ts'
import type { OfficeWords } from './office-words.ts'
import { seatOf } from './parties-around.ts'
import { resolveDescription } from './resolve-description.ts'
import { hasDeterminer, resolveGroup, resolveNumber } from './resolve-group.ts'
import type { Lead } from './resolve-person.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import { NOBODY, ofPerson, type Resolved, union } from './resolved.ts'
import { type RoleWords, roleWords } from './role-words.ts'
import { titledPerson } from './titled-person.ts'

/** What “Union” goes before where it is the union of India's states, not one of workers. */
const OF_INDIA =
  /^(government|cabinet|minister|ministers|ministry|secretary|territory|territories)$/

/** What an article has said so far of whom, as far as parties are resolved from it. */
export interface ResolverSources {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly gazetteer: Gazetteer
  readonly offices: OfficeWords
  readonly world: World
}

/** Resolves noun phrases to parties with what the article has said so far. */
export class PartyResolver {
  readonly #sentences: readonly Sentence[]
  readonly #mentions: MentionIndex
  readonly #subjects = new Map<Sentence, Resolved>()
  readonly #leads = new Map<Node, Lead>()
  readonly #gazetteer: Gazetteer
  readonly #offices: OfficeWords
  readonly #roles: RoleWords
  readonly #unnamed: ReadonlySet<string>
  readonly #speaking: ReadonlySet<string>
  readonly #terms: ReadonlyMap<string, string>
  readonly #mediators: readonly string[]
  readonly #guarantors: readonly string[]
  readonly #genders: ReadonlyMap<PersonDraft, 'he' | 'she'>
  /** Whose government is meant where no state is named: that of the dateline's city. */
  readonly #home: string | null
  #pair: readonly string[] | null = null

  constructor({ article, sentences, mentions, gazetteer, offices, world }: ResolverSources) {
    this.#sentences = sentences
    this.#mentions = new MentionIndex(sentences, mentions, findScenes(article))
    this.#gazetteer = gazetteer
    this.#offices = offices
    this.#roles = roleWords(world.roles)
    this.#unnamed = new Set(world.sources.unnamed)
    this.#speaking = new Set(world.sources.roleOnly)
    this.#terms = findDefinedTerms(sentences, this.#mentions)
    this.#mediators = findGoBetweens(sentences, this.#mentions, this.#roles, 'mediating')
    this.#guarantors = findGoBetweens(sentences, this.#mentions, this.#roles, 'guaranteeing')
    this.#genders = findGenders(sentences, mentions)
    const isDomestic = !mentions.some(
      ({ actor }) => actor !== null && gazetteer.actor(actor)?.kind === 'state',
    )
    this.#home = isDomestic ? seatOf(article, gazetteer) : null
  }

  /** The two (or few) parties that talk to each other. */
  get pair(): readonly string[] {
    if (this.#pair === null) {
      // While the pair is looked for, “both sides” stand for nobody.
      this.#pair = []
      this.#pair = findPair(
        this.#sentences,
        this.#mentions,
        (head, sentence) => this.resolve(head, sentence),
        (id) => this.#gazetteer.actor(id)?.mediates === true || this.#mediators.includes(id),
      )
      this.#subjects.clear()
    }
    return this.#pair
  }

  mentionAt(node: Node): Mention | undefined {
    return this.#mentions.at(node)
  }

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

  /** Who the sentence before, in the same passage, is about. */
  subjectBefore(sentence: Sentence): readonly string[] {
    const [before] = this.#mentions.before(sentence, 1)
    return before ? this.subjectOf(before).parties : []
  }

  /** Whether a noun names one person by an office (“a spokesman”, “the minister”). */
  isOfficial(head: Node): boolean {
    return this.#offices.isHead(head) || /(man|woman|person)$/.test(head.lower)
  }

  /** Whether a noun names someone who can act for a party. */
  isAgentive(head: Node): boolean {
    return (
      this.#offices.isHead(head) ||
      this.#offices.isCollective(head) ||
      this.#unnamed.has(head.lemma) ||
      this.#speaking.has(head.lemma) ||
      this.#roles.isActing(head)
    )
  }

  #resolveOne(head: Node, sentence: Sentence): Resolved {
    const mention = this.mentionAt(head)
    if (mention?.person) return ofPerson(mention.person, 'person')
    if (mention) return { parties: partiesOf([mention]), people: [], how: 'named' }
    if (head.upos === 'PRON' || head.upos === 'DET') return this.#resolvePronoun(head, sentence)
    if (head.upos === 'NUM') return resolveNumber(head, this.pair)
    return this.#resolveNoun(head, sentence)
  }

  #resolvePronoun(head: Node, sentence: Sentence): Resolved {
    return resolvePronoun(head, sentence, {
      mentions: this.#mentions,
      genders: this.#genders,
      resolver: this,
      leads: this.#leads,
    })
  }

  #resolveNoun(head: Node, sentence: Sentence): Resolved {
    const titled = titledPerson(head, (node) => this.mentionAt(node))
    if (titled) return titled
    // “the shippers' association Asoex”
    const called = head.children.find(
      (child) =>
        child.index === head.index + 1 && /^(flat|appos|compound|dep)/.test(child.relation),
    )
    const name = called && this.mentionAt(called)
    if (name?.kind === 'name') return { parties: partiesOf([name]), people: [], how: 'named' }
    if (this.isAgentive(head)) {
      const parties = modifierParties(
        head,
        (node) => this.mentionAt(node),
        (node) => this.#resolvePronoun(node, sentence).parties,
      )
      if (parties.length > 0) return { parties, people: [], how: 'modifier' }
      // “the rebel delegation”, “the government team”
      const kind = head.children.find(
        (child) =>
          /^(compound|amod)/.test(child.relation) &&
          this.#roles.kindsOf(child).length > 0 &&
          // “the Union government” is India's.
          !(child.text === 'Union' && OF_INDIA.test(head.lower)),
      )
      const group = kind ? this.#describe(kind, sentence) : null
      if (group) return group
    }
    const several = resolveGroup(head, sentence, {
      roles: this.#roles,
      resolver: this,
      mediators: this.#mediators,
      guarantors: this.#guarantors,
    })
    if (several) return several
    const isDetermined = hasDeterminer(head)
    if (isDetermined || /^NNP?S$/.test(head.xpos) || this.#roles.has(head, 'bare')) {
      const group = this.#describe(head, sentence)
      if (group) return group
    }
    if (isDetermined && (this.#offices.isHead(head) || this.#speaking.has(head.lemma))) {
      const holder = findHolder(head, sentence, this.#mentions)
      if (holder) return ofPerson(holder, 'role')
    }
    const where = capitalsWhere(head, this.mentionsIn(sentence))
    if (where.length > 0) return { parties: where, people: [], how: 'modifier' }
    if (this.#unnamed.has(head.lower) || this.#unnamed.has(head.lemma))
      return { parties: [], people: [], how: 'unnamed' }
    return NOBODY
  }

  #describe(head: Node, sentence: Sentence): Resolved | null {
    return resolveDescription(head, sentence, {
      mentions: this.#mentions,
      gazetteer: this.#gazetteer,
      roles: this.#roles,
      terms: this.#terms,
      pair: this.pair,
      home: this.#home,
    })
  }
}
