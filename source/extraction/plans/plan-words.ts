import type { World } from '../../knowledge/schema/world.ts'
import { oncePer } from '../once-per.ts'
import type { Node, Sentence } from '../text/sentence.ts'

type Group = keyof World['documents']

/** The words of the world that name texts, qualify them and tell what is done with them. */
export class PlanWords {
  readonly #sets: ReadonlyMap<string, ReadonlySet<string>>

  constructor(documents: World['documents']) {
    this.#sets = new Map(
      Object.entries(documents).map(([group, words]) => [
        group,
        new Set(words.map((word) => word.toLowerCase())),
      ]),
    )
  }

  /** Whether a word is in a group. */
  has(group: Group, word: string): boolean {
    return this.#of(group).has(word)
  }

  /** The words of a group. */
  list(group: Group): readonly string[] {
    return [...this.#of(group)]
  }

  /** Whether a verb, alone or with the particle that belongs to it, is in a group. */
  hasVerb(group: Group, verb: Node, { nodes }: Sentence): boolean {
    const set = this.#of(group)
    if (set.has(verb.lemma)) return true
    for (let at = verb.index + 1; at <= verb.index + 9; at++) {
      const node = nodes[at]
      if (!node || /^[.;:]$/.test(node.text)) return false
      const isNear =
        at === verb.index + 1 || [node.head, node.head?.head, node.head?.head?.head].includes(verb)
      if (!isNear) continue
      const words = nodes.slice(at, at + 3).map(({ lower }) => lower)
      if ([1, 2, 3].some((length) => set.has([verb.lemma, ...words.slice(0, length)].join(' '))))
        return true
    }
    return false
  }

  #of(group: Group): ReadonlySet<string> {
    return this.#sets.get(group) ?? new Set()
  }
}

/** The words for texts of the world, the same for every article. */
export const planWords = oncePer((documents: World['documents']) => new PlanWords(documents))
