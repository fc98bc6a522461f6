import type { World } from '../../knowledge/schema/world.ts'
import { oncePer } from '../once-per.ts'
import type { Node } from '../text/sentence.ts'

/** The words of office, ready to be asked for a node. */
export class OfficeWords {
  readonly #heads: Phrases
  readonly #modifiers: ReadonlySet<string>
  readonly #ranks: ReadonlySet<string>
  readonly #honorifics: ReadonlySet<string>
  readonly #collectives: Phrases

  constructor(offices: World['offices']) {
    this.#heads = phrasesOf(offices.head)
    this.#modifiers = new Set(offices.modifier)
    this.#ranks = new Set(offices.rank)
    this.#honorifics = new Set(offices.honorific)
    this.#collectives = phrasesOf(offices.collective)
  }

  /** Whether the word names an office by itself (“minister”, “envoys”). */
  isHead(node: Node): boolean {
    return endsPhrase(this.#heads, node)
  }

  isRank(node: Node): boolean {
    const isWritten = /^\p{Lu}/u.test(node.text) || RANKED.test(node.before?.lower ?? '')
    return isWritten && has(this.#ranks, node)
  }

  isHonorific(node: Node): boolean {
    return /^\p{Lu}/u.test(node.text) && has(this.#honorifics, node)
  }

  isModifier(node: Node): boolean {
    return has(this.#modifiers, node)
  }

  /** Whether the word names a body that acts for a party (“delegation”, “government”). */
  isCollective(node: Node): boolean {
    return endsPhrase(this.#collectives, node)
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

/** The words of office of the world, the same for every article. */
export const officeWords = oncePer((offices: World['offices']) => new OfficeWords(offices))

/** Before these a rank in small letters is one too (“retired general X”). */
const RANKED = /^(retired|former|army|air|navy|major|lieutenant|brigadier|vice)$/

const has = (words: ReadonlySet<string>, node: Node): boolean =>
  words.has(node.lower) || words.has(node.lower.replace(/\.$/, '')) || words.has(`${node.lower}.`)

/** Office words by their last word, each with the words that must stand before it. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

function phrasesOf(words: readonly string[]): Phrases {
  const byLast = new Map<string, string[][]>()
  for (const word of words) {
    const parts = word.split(/[\s-]/)
    const last = parts.pop() ?? word
    for (const form of new Set([
      last,
      last.endsWith('man') ? last.replace(/man$/, 'men') : plural(last),
    ]))
      byLast.set(form, [...(byLast.get(form) ?? []), parts])
  }
  return byLast
}

function endsPhrase(phrases: Phrases, node: Node): boolean {
  const found = phrases.get(node.lower) ?? phrases.get(node.lower.replace(/\.$/, ''))
  return found?.some((parts) => precedes(parts, node)) ?? false
}

function precedes(parts: readonly string[], node: Node): boolean {
  let at = node.before
  for (const part of [...parts].reverse()) {
    while (at?.text === '-') at = at.before
    if (at?.lower !== part) return false
    at = at.before
  }
  return true
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies')
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`
  return `${word}s`
}
