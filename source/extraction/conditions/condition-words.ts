import type { World } from '../../knowledge/schema/world.ts'
import { oncePer } from '../once-per.ts'
import type { Node } from '../text/sentence.ts'

/** What the clause before a condition must be for the words that lead it in to make one. */
export type Strength = 'firm' | 'hold' | 'exchange' | 'loose'

/** Words that lead a condition in, where they stand. */
export interface Cue {
  readonly words: string
  readonly strength: Strength
  /** Index of its first word, and of the first word after it. */
  readonly from: number
  readonly to: number
}

const STRENGTHS: readonly Strength[] = ['firm', 'hold', 'exchange', 'loose']

/** Finds the words that lead conditions in. */
export class ConditionWords {
  readonly #byFirst = new Map<string, { words: readonly string[]; strength: Strength }[]>()
  readonly #yielding: ReadonlySet<string>
  readonly #getting: ReadonlySet<string>
  readonly #occurring: ReadonlySet<string>
  readonly #calendar: ReadonlySet<string>
  readonly #withheld: ReadonlySet<string>
  readonly #viewing: ReadonlySet<string>

  constructor({ conditions }: World) {
    for (const strength of STRENGTHS)
      for (const entry of conditions[strength]) {
        const words = entry.split(' ')
        const [first = ''] = words
        this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { words, strength }])
      }
    for (const entries of this.#byFirst.values())
      entries.sort((a, b) => b.words.length - a.words.length)
    this.#yielding = new Set(conditions.yielding)
    this.#getting = new Set(conditions.getting)
    this.#occurring = new Set(conditions.occurring)
    this.#calendar = new Set(conditions.calendar)
    this.#withheld = new Set(conditions.withheld)
    this.#viewing = new Set(conditions.viewing)
  }

  /** The longest cue that starts at a word; null for none. */
  at(nodes: readonly Node[], from: number): Cue | null {
    for (const { words, strength } of this.#byFirst.get(nodes[from]?.lower ?? '') ?? [])
      if (words.every((word, step) => nodes[from + step]?.lower === word))
        return { words: words.join(' '), strength, from, to: from + words.length }
    return null
  }

  /** Whether a verb is one of giving way: “sign”, “release”. */
  isYielding = ({ lemma }: Node): boolean => this.#yielding.has(lemma)

  /** Whether a verb tells what befalls its subject: “receive”, “remain”. */
  isGetting = ({ lemma }: Node): boolean => this.#getting.has(lemma)

  /** Whether a verb tells how one sees what is to come: “see”, “envisage”, “speak of”. */
  isViewing = ({ lemma }: Node): boolean => this.#viewing.has(lemma)

  /** Whether a verb tells what takes place by itself: “expire”, “convene”. */
  isOccurring = ({ lemma }: Node): boolean => this.#occurring.has(lemma)

  /** Whether a noun names a time or what stands in the calendar: “week”, “election”. */
  isOfCalendar = ({ lemma, lower }: Node): boolean =>
    this.#calendar.has(lemma) || this.#calendar.has(lower)

  /** “stay away”, “remain closed”: whether a clause says that something is held back. */
  withholds = ({ index, lemma }: Node, nodes: readonly Node[]): boolean =>
    /^(stay|remain|keep)$/.test(lemma)
      ? nodes.slice(index + 1, index + 4).some((n) => this.#withheld.has(n.lower))
      : this.#withheld.has(nodes[index]?.lower ?? '')
}

/** The words of condition of the world, the same for every article. */
export const conditionWords = oncePer((world: World) => new ConditionWords(world))
