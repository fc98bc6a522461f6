import type { PredicateClass, PredicateName } from '../../knowledge/schema/predicate.ts'
import { oncePer } from '../once-per.ts'
import type { Node, Sentence } from '../text/sentence.ts'

interface Entry {
  readonly rest: readonly string[]
  readonly name: PredicateName
}

/** A predicative phrase (“out of the question”) and the family it belongs to. */
interface Phrase {
  readonly words: readonly string[]
  readonly name: PredicateName
}

/** Finds the families a verb, noun or predicative phrase belongs to. */
export class PredicateIndex {
  readonly #verbs = new Map<string, Entry[]>()
  readonly #nouns = new Map<string, Set<PredicateName>>()
  readonly #nounPhrases = new Map<string, Phrase[]>()
  readonly #phrases = new Map<string, Phrase[]>()
  readonly #classes = new Map<PredicateName, PredicateClass>()

  constructor(classes: readonly PredicateClass[]) {
    for (const entry of classes) {
      this.#classes.set(entry.name, entry)
      for (const verb of entry.verbs) {
        const [lemma = '', ...rest] = verb.split(' ')
        push(this.#verbs, lemma, { rest, name: entry.name })
      }
      for (const noun of entry.nouns) {
        const words = noun.split(/[ -]/)
        if (!noun.includes(' ')) {
          const names = this.#nouns.get(noun) ?? new Set()
          names.add(entry.name)
          this.#nouns.set(noun, names)
        }
        if (words.length > 1)
          push(this.#nounPhrases, words.at(-1) ?? '', { words, name: entry.name })
      }
      // A hyphen may part two words or not: “non-starter” is one, “hard-pressed” two.
      for (const adjective of entry.adjectives)
        for (const words of [adjective.split(/[ -]/), adjective.split(' ')])
          push(this.#phrases, words[0] ?? '', { words, name: entry.name })
    }
  }

  /** Details of a family: its PLOVER type and mode. */
  classOf(name: PredicateName): PredicateClass | undefined {
    return this.#classes.get(name)
  }

  /** Families of a verb with the particle or preposition that follows it. */
  ofVerb(head: Node, sentence: Sentence): ReadonlySet<PredicateName> {
    const found = new Set<PredicateName>()
    for (const { rest, name } of this.#verbs.get(head.lemma) ?? [])
      if (rest.length === 0 || follows(head, rest, sentence)) found.add(name)
    return found
  }

  /** Families of a noun, the words before it included (“red line”). */
  ofNoun(head: Node, sentence: Sentence): ReadonlySet<PredicateName> {
    const singular = head.lower.replace(/s$/, '')
    const found = new Set(
      this.#nouns.get(head.lemma) ?? this.#nouns.get(head.lower) ?? this.#nouns.get(singular) ?? [],
    )
    for (const form of new Set([head.lemma, head.lower]))
      for (const { words, name } of this.#nounPhrases.get(form) ?? [])
        if (endsAt(sentence, head.index, words)) found.add(name)
    return found
  }

  /** Families of the predicative phrases that stand between two words, ends included. */
  ofPhrases(
    sentence: Sentence,
    from: number,
    to: number,
  ): ReadonlyMap<PredicateName, { readonly from: number; readonly to: number }> {
    const found = new Map<PredicateName, { from: number; to: number }>()
    for (let at = from; at <= to; at++) {
      const node = sentence.nodes[at]
      if (!node) continue
      for (const { words, name } of this.#phrases.get(node.lower) ?? []) {
        const end = matchFrom(sentence, at, words)
        if (end !== null && end <= to + 1 && !found.has(name))
          found.set(name, { from: at, to: end })
      }
    }
    return found
  }
}

/** The index over the families of the world, the same for every article. */
export const predicateIndex = oncePer(
  (classes: readonly PredicateClass[]) => new PredicateIndex(classes),
)

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** How many words on the rest of a verb's entry may stand, and how many a particle may. */
const NEAR = 5
const FAR = 12

/** Whether the rest of a verb's entry follows it, an object or adverb between allowed. */
function follows(head: Node, rest: readonly string[], sentence: Sentence): boolean {
  const [first = ''] = rest
  for (let at = head.index + 1; at <= head.index + FAR; at++) {
    const node = sentence.nodes[at]
    if (!node || /^[.;:]$/.test(node.text)) return false
    if (node.lower !== first) continue
    // “turned the whole of the new text down”: a particle may stand far behind.
    if (at > head.index + NEAR && !(node.relation === 'compound:prt' && node.head === head))
      continue
    // A preposition after an object must hang on the verb or on what the verb governs.
    const near = at === head.index + 1 || node.head === head || node.head?.head === head
    if (near && rest.every((word, i) => sentence.nodes[at + i]?.lower === word)) return true
  }
  return false
}

/** Whether words end at an index, hyphens between them allowed. */
function endsAt(sentence: Sentence, index: number, words: readonly string[]): boolean {
  let at = index
  for (let w = words.length - 1; w >= 0; w--) {
    while (at > 0 && sentence.nodes[at]?.text === '-') at--
    const node = sentence.nodes[at]
    if (!node || (node.lower !== words[w] && node.lemma !== words[w])) return false
    at--
  }
  return true
}

function matchFrom(sentence: Sentence, index: number, words: readonly string[]): number | null {
  let at = index
  for (const word of words) {
    while (sentence.nodes[at]?.text === '-' && at > index) at++
    if (sentence.nodes[at]?.lower !== word) return null
    at++
  }
  return at
}
