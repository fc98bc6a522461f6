import type { Node } from '../text/sentence.ts'
import { baseOf, conjuncts } from '../text/tree.ts'
import { type Mention, partyOf } from './mention.ts'

/** “Kenyan officials”, “the army of Sudan”, “Smith's government”, “its forces”: whose they are. */
export function modifierParties(
  head: Node,
  mentionAt: (node: Node) => Mention | undefined,
  ofPronoun: (node: Node) => readonly string[],
): readonly string[] {
  const found: string[] = []
  for (const child of head.children) {
    const relation = baseOf(child.relation)
    const isPossessor = child.relation === 'nmod:poss'
    if (!['amod', 'compound', 'nmod', 'flat', 'det', 'appos'].includes(relation)) continue
    if (relation === 'appos' && !mentionAt(child)?.actor) continue
    if (relation === 'nmod' && !isPossessor) {
      const preposition = child.children.find((c) => c.relation === 'case')
      if (preposition && !/^(of|for|from|in)$/.test(preposition.lower)) continue
    }
    if (isPossessor && child.upos === 'PRON') {
      found.push(...ofPronoun(child))
      continue
    }
    // “its fisheries minister”: trees often give the owner to the word in between.
    const owner = relation === 'compound' ? ownerAmong(child) : undefined
    if (owner) {
      found.push(...ofPronoun(owner))
      continue
    }
    for (const part of conjuncts(child)) {
      const mention = mentionAt(part)
      const party = mention ? partyOf(mention) : null
      if (party) found.push(party)
      else if (relation === 'nmod') found.push(...modifierParties(part, mentionAt, ofPronoun))
    }
  }
  return [...new Set(found)]
}

const ownerAmong = ({ children }: Node): Node | undefined =>
  children.find((c) => c.relation === 'nmod:poss' && c.upos === 'PRON')
