import type { Node, Sentence } from '../text/sentence.ts'
import { childBy, isNominal, isTensed, nominalHead } from '../text/tree.ts'

/**
 * “Italy, which has most to lose, has pressed Brussels”: the noun whose relative clause ends at the
 * comma before a verb, when a broken tree put the verb into that clause.
 */
export function relativeBefore(predicate: Node, { nodes }: Sentence): Node | null {
  const helpers = predicate.children.filter(
    (c) => /^aux/.test(c.relation) && c.index < predicate.index,
  )
  const first = Math.min(predicate.index, ...helpers.map((c) => c.index))
  if (nodes[first - 1]?.text !== ',') return null
  for (let at: Node | null = predicate.head; at; at = at.head) {
    if (!/^acl/.test(at.relation) || !at.head) continue
    const pronoun = at.children.find((c) => /^(who|which)$/.test(c.lower))
    const isApart = pronoun !== undefined && nodes[pronoun.index - 1]?.text === ','
    return isApart && at.index < first - 1 ? at.head : null
  }
  return null
}

/** The noun phrase right before a verb, where a comma or the start of the sentence opens it. */
export function phraseBefore(
  predicate: Node,
  { nodes }: Sentence,
  isSpeech: (node: Node) => boolean,
): Node | null {
  const helpers = predicate.children.filter(
    (c) => /^(aux|cop)/.test(c.relation) && c.index < predicate.index,
  )
  let last = Math.min(predicate.index, ...helpers.map((c) => c.index)) - 1
  while (last >= 0 && nodes[last]?.upos === 'ADV') last--
  if (nodes[last]?.text === ',') {
    // “The plan, he wrote, was passing”: an aside stands between.
    let open = last - 1
    while (open > 0 && last - open < 12 && nodes[open]?.text !== ',') open--
    if (nodes[open]?.text === ',' && nodes.slice(open, last).some(isSpeech)) last = open - 1
  }
  let first = last
  while (first >= 0 && isPhraseWord(nodes[first] as Node)) first--
  const opener = nodes[first]
  if (first === last || (opener && !/^(,|—|–|“|;|:|and|but|that)$/.test(opener.lower))) return null
  return nominalHead(nodes.slice(first + 1, last + 1))
}

const isPhraseWord = (node: Node): boolean =>
  /^(NOUN|PROPN|ADJ|NUM|DET|PRON)$/.test(node.upos) ||
  /^(-|'s|’s|’|von|van|der|de|al)$/.test(node.lower)

/**
 * “A senior official briefing reporters says”: the noun that opens a sentence and that a broken
 * tree made its root, when no other verb has a tense before the predicate.
 */
export function openingPhrase(predicate: Node, { nodes }: Sentence): Node | null {
  if (!isTensed(predicate)) return null
  const root = nodes.find((node) => node.head === null)
  if (!root || !isNominal(root) || root.index >= predicate.index || root.index > 6) return null
  if (root.children.some((c) => /^(nsubj|csubj|cop|aux|expl)/.test(c.relation))) return null
  const own = childBy(predicate, 'nsubj')
  if (own && (own.upos === 'PRON' || own.index > predicate.index)) return null
  const between = nodes.slice(root.index + 1, predicate.index)
  const isBroken = between.some((node) => /^(VBG|JJ)$/.test(node.xpos) && node.head === root)
  return isBroken && !between.some((node) => FINITE_OR_STOP.test(node.xpos)) ? root : null
}

const FINITE_OR_STOP = /^(VBD|VBZ|VBP|MD|WP|WDT|,|:|\.)$/
