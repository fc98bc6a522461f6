import type { World } from '../../knowledge/schema.ts'
import type { Node } from '../text/sentence.ts'

/** The words of office, ready to be asked for a node. */
export class OfficeWords {
  readonly #heads: ReadonlySet<string>
  readonly #modifiers: ReadonlySet<string>
  readonly #ranks: ReadonlySet<string>
  readonly #honorifics: ReadonlySet<string>
  readonly #collectives: ReadonlySet<string>

  constructor(offices: World['offices']) {
    this.#heads = withPlurals(offices.head)
    this.#modifiers = new Set(offices.modifier)
    this.#ranks = new Set(offices.rank)
    this.#honorifics = new Set(offices.honorific)
    this.#collectives = withPlurals(offices.collective)
  }

  /** Whether the word names an office by itself (“minister”, “envoys”). */
  isHead(node: Node): boolean {
    return has(this.#heads, node)
  }

  isRank(node: Node): boolean {
    return /^\p{Lu}/u.test(node.text) && has(this.#ranks, node)
  }

  isHonorific(node: Node): boolean {
    return /^\p{Lu}/u.test(node.text) && has(this.#honorifics, node)
  }

  isModifier(node: Node): boolean {
    return has(this.#modifiers, node)
  }

  /** Whether the word names a body that acts for a party (“delegation”, “government”). */
  isCollective(node: Node): boolean {
    return has(this.#collectives, node)
  }

  /** Whether the word can be the last one of a title before a name. */
  endsTitle(node: Node): boolean {
    return this.isHead(node) || this.isRank(node) || this.isHonorific(node)
  }

  /** Whether the words, in lower case, contain an office. */
  isOfficePhrase(nodes: readonly Node[]): boolean {
    return nodes.some((node) => this.isHead(node))
  }
}

const has = (words: ReadonlySet<string>, node: Node): boolean =>
  words.has(node.lower) || words.has(node.lower.replace(/\.$/, '')) || words.has(`${node.lower}.`)

function withPlurals(words: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>()
  for (const word of words) {
    // Phrases count by their last word: “chief negotiator” is found at “negotiator”.
    const last = word.split(/[\s-]/).at(-1) ?? word
    for (const form of [word, last]) {
      all.add(form)
      all.add(form.endsWith('man') ? form.replace(/man$/, 'men') : plural(form))
    }
  }
  return all
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies')
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`
  return `${word}s`
}
