import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'
import type { SceneOf } from './find-scenes.ts'
import { type Mention, type PersonDraft, partiesOf } from './mention.ts'

/** How many sentences back a title or pronoun can take up a person. */
const PERSON_REACH = 5

/** The mentions of an article by word and by sentence, and the last of a kind before a place. */
export class MentionIndex {
  readonly #sentences: readonly Sentence[]
  readonly #bySentence = new Map<Sentence, Mention[]>()
  readonly #covering = new Map<Node, Mention>()
  readonly #forms = new Map<string, Set<string>>()
  readonly #sceneOf: SceneOf

  constructor(sentences: readonly Sentence[], mentions: readonly Mention[], sceneOf: SceneOf) {
    this.#sentences = sentences
    this.#sceneOf = sceneOf
    for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
      const list = this.#bySentence.get(mention.sentence) ?? []
      list.push(mention)
      this.#bySentence.set(mention.sentence, list)
      if (mention.actor !== null) {
        const forms = this.formsOf(mention.actor)
        this.#forms.set(mention.actor, mention.kind === 'demonym' ? forms : forms.add(mention.text))
      }
      for (const node of mention.sentence.nodes)
        if (node.start >= mention.start && node.end <= mention.end)
          this.#covering.set(node, mention)
    }
  }

  /** The mention a word stands in. */
  at(node: Node): Mention | undefined {
    return this.#covering.get(node)
  }

  /** The mentions of a sentence in the order of the text; none gives an empty list. */
  in(sentence: Sentence): readonly Mention[] {
    return this.#bySentence.get(sentence) ?? []
  }

  /** The names, demonyms left out, by which the article calls a party. */
  formsOf(id: string): Set<string> {
    return this.#forms.get(id) ?? new Set()
  }

  /** All parties the article names. */
  parties(): ReadonlySet<string> {
    return new Set(this.#forms.keys())
  }

  /** The parties of a kind with how often each is named, the most often named first. */
  byFrequency(suits: (id: string) => boolean): readonly { id: string; count: number }[] {
    const counts = new Map<string, number>()
    for (const id of partiesOf([...this.#bySentence.values()].flat()))
      if (suits(id)) counts.set(id, (counts.get(id) ?? 0) + 1)
    return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count)
  }

  /** The one person of the article who suits; null when none or several do. */
  onlyPerson(suits: (person: PersonDraft) => boolean): PersonDraft | null {
    const found = new Set<PersonDraft>()
    for (const { person } of [...this.#bySentence.values()].flat())
      if (person && suits(person)) found.add(person)
    const [only] = found
    return found.size === 1 && only ? only : null
  }

  /** The sentences before one that a pronoun in it can reach, nearest first. */
  before(sentence: Sentence, reach: number): readonly Sentence[] {
    const scene = this.#sceneOf(sentence)
    return this.#sentences
      .slice(Math.max(0, sentence.index - reach), sentence.index)
      .filter((one) => this.#sceneOf(one) === scene)
      .reverse()
  }

  /** The person a word most likely takes up; null when none named shortly before suits. */
  lastPerson(
    sentence: Sentence,
    before: Node,
    suits: (person: PersonDraft) => boolean = () => true,
    reach = PERSON_REACH,
  ): PersonDraft | null {
    for (const here of [sentence, ...this.before(sentence, reach)]) {
      const mentions = this.in(here).filter(
        (m) => m.person && suits(m.person) && (here !== sentence || m.end <= before.start),
      )
      // Whoever acts is who the text goes on about.
      const acting = mentions.filter((m) => this.isActing(m.head))
      const chosen =
        here === sentence ? (acting.at(-1) ?? mentions.at(-1)) : (acting[0] ?? mentions.at(-1))
      if (chosen?.person) return chosen.person
    }
    return null
  }

  /** How often a party is named, the people who speak for it included. */
  countOf(id: string): number {
    return partiesOf([...this.#bySentence.values()].flat()).filter((one) => one === id).length
  }

  /**
   * The party last named before a word that suits.
   *
   * @param reach How many sentences back it may stand.
   * @returns Null when there is none.
   */
  lastParty(
    sentence: Sentence,
    before: Node,
    suits: (id: string) => boolean,
    reach = Number.POSITIVE_INFINITY,
  ): string | null {
    for (let at = sentence.index; at >= Math.max(0, sentence.index - reach); at--) {
      const here = this.#sentences[at]
      if (!here) continue
      const earlier = this.in(here).filter((m) => at < sentence.index || m.end <= before.start)
      const last = partiesOf(earlier).findLast(suits)
      if (last) return last
    }
    return null
  }

  /** Whether a name is the subject of a clause, or a part of it. */
  isActing(node: Node): boolean {
    for (let at: Node | null = node; at; at = at.head) {
      if (baseOf(at.relation) === 'nsubj') return true
      if (!/^(flat|compound|appos|conj|nmod)/.test(at.relation)) return false
    }
    return false
  }
}
