import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'
import { type Mention, type PersonDraft, partiesOf } from './mention.ts'

/** How many sentences back a title or pronoun can take up a person. */
const PERSON_REACH = 5

/** The mentions of an article by word and by sentence, and the last of a kind before a place. */
export class MentionIndex {
  readonly #sentences: readonly Sentence[]
  readonly #bySentence = new Map<Sentence, Mention[]>()
  readonly #covering = new Map<Node, Mention>()

  constructor(sentences: readonly Sentence[], mentions: readonly Mention[]) {
    this.#sentences = sentences
    for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
      const list = this.#bySentence.get(mention.sentence) ?? []
      list.push(mention)
      this.#bySentence.set(mention.sentence, list)
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

  /** The actors named, as often as they are. */
  actors(): readonly string[] {
    return [...this.#bySentence.values()]
      .flat()
      .map(({ actor }) => actor)
      .filter((id) => id !== null)
  }

  /** The person a word most likely takes up; null when none named shortly before suits. */
  lastPerson(
    sentence: Sentence,
    before: Node,
    suits: (person: PersonDraft) => boolean = () => true,
  ): PersonDraft | null {
    for (let at = sentence.index; at >= Math.max(0, sentence.index - PERSON_REACH); at--) {
      const here = this.#sentences[at]
      if (!here) continue
      const mentions = this.in(here).filter(
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

  /** The party last named before a word that suits; null when there is none. */
  lastParty(sentence: Sentence, before: Node, suits: (id: string) => boolean): string | null {
    for (let at = sentence.index; at >= 0; at--) {
      const here = this.#sentences[at]
      if (!here) continue
      const earlier = this.in(here).filter((m) => at < sentence.index || m.end <= before.start)
      const last = partiesOf(earlier).findLast(suits)
      if (last) return last
    }
    return null
  }
}

/** Whether a name is the subject of a clause, or a part of it. */
function actsIn(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.head) {
    if (baseOf(at.relation) === 'nsubj') return true
    if (!/^(flat|compound|appos|conj|nmod)/.test(at.relation)) return false
  }
  return false
}
