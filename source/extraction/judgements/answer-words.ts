import type { World } from '../../knowledge/schema/world.ts'
import { oncePer } from '../once-per.ts'
import type { Node } from '../text/sentence.ts'

type Group = keyof World['answers']

/** Finds the words by which somebody answers without naming what. */
export class AnswerWords {
  readonly #groups: ReadonlyMap<string, readonly (readonly string[])[]>

  constructor({ answers }: World) {
    this.#groups = new Map(
      Object.entries(answers).map(([group, words]) => [
        group,
        words.map((word) => word.split(/[ -]/)).sort((a, b) => b.length - a.length),
      ]),
    )
  }

  /** How many of the words from an index on make an entry of a group; 0 for none. */
  lengthAt(group: Group, nodes: readonly Node[], from: number): number {
    for (const words of this.#groups.get(group) ?? []) {
      let at = from
      const isThere = words.every((word, step) => {
        while (step > 0 && /^[-,]$/.test(nodes[at]?.text ?? '')) at++
        const node = nodes[at++]
        // A verb stands in any of its forms, as the first word.
        return node?.lower === word || (step === 0 && node?.lemma === word)
      })
      if (isThere) return at - from
    }
    return 0
  }

  /** Whether an entry of a group stands among some words. */
  isAmong = (group: Group, nodes: readonly Node[]): boolean =>
    nodes.some((_, from) => this.lengthAt(group, nodes, from) > 0)
}

/** The answers of the world, made ready once. */
export const answerWords = oncePer((world: World) => new AnswerWords(world))
