import type { Node } from '../text/sentence.ts'

/** Listed words and phrases, found by their last word. */
export class Phrases {
  /** By the last piece, each with the pieces that must stand before it. */
  readonly #byLast = new Map<string, (readonly string[])[]>()

  /** @param inflected Whether the plural of each counts too. */
  constructor(phrases: readonly string[], inflected = false) {
    for (const phrase of phrases) {
      const pieces = piecesOf(phrase)
      const last = pieces.pop() ?? phrase
      for (const form of new Set(inflected ? [last, plural(last)] : [last]))
        this.#byLast.set(form, [...(this.#byLast.get(form) ?? []), pieces])
    }
  }

  /** The first word of the longest phrase that ends with this one; null when none does. */
  startOf(node: Node): Node | null {
    const pieces = piecesOf(node.lower)
    const last = pieces.pop() ?? node.lower
    let start: Node | null = null
    for (const before of this.#byLast.get(last) ?? []) {
      const first = leadsTo(before, pieces, node)
      if (first && (start === null || first.index < start.index)) start = first
    }
    return start
  }
}

/** The word with the first of the pieces, where all stand before a word; null when not. */
function leadsTo(before: readonly string[], inNode: readonly string[], node: Node): Node | null {
  let at = node
  let pieces = [...inNode]
  for (const wanted of before.toReversed()) {
    while (pieces.length === 0) {
      if (!at.before) return null
      at = at.before
      pieces = piecesOf(at.lower)
    }
    if (pieces.pop() !== wanted) return null
  }
  return pieces.length === 0 ? at : null
}

/** What a word is made of: “vice-president” is the same in one word as in two; marks count not. */
const piecesOf = (text: string): string[] =>
  MARK.test(text) ? text.split(MARK).filter(Boolean) : [text]

const MARK = /[\s\-./'’]+/

function plural(word: string): string {
  if (word.endsWith('man')) return word.replace(/man$/, 'men')
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies')
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`
  return `${word}s`
}
