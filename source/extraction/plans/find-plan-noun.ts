import type { World } from '../../knowledge/schema.ts'
import type { Node } from '../text/sentence.ts'

/** The words of the world that name texts and qualify them, for looking up. */
export interface DocumentWords {
  readonly nouns: ReadonlySet<string>
  readonly revision: ReadonlySet<string>
  readonly earlier: ReadonlySet<string>
  readonly counter: ReadonlySet<string>
}

/** Sorts the words for texts by what they say. */
export function sortWords(documents: World['documents']): DocumentWords {
  return {
    nouns: new Set(documents.noun.map((word) => word.toLowerCase())),
    revision: new Set(documents.revision),
    earlier: new Set(documents.earlier),
    counter: new Set(documents.counter),
  }
}

/** The noun by which a word names a text, lower case; null when it names none. */
export function nounOf(node: Node, { nouns }: DocumentWords): string | null {
  if (!/^(NOUN|PROPN)$/.test(node.upos)) return null
  const noun = nouns.has(node.lemma) ? node.lemma : nouns.has(node.lower) ? node.lower : null
  if (noun === null) return isCount(node) ? 'points' : null
  // “ceasefire talks”, “deal makers”: a text that only qualifies another noun is none.
  if (
    /^(compound|amod|nmod:poss|flat)$/.test(node.relation) &&
    node.head &&
    node.head.index > node.index
  )
    return null
  return noun
}

/** “all 14 points”, “cut to nine points”. */
const isCount = (node: Node): boolean =>
  /^(points|items|clauses|articles)$/.test(node.lower) &&
  node.children.some((child) => child.relation === 'nummod')
