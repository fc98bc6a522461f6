import type { Context } from '../context.ts'
import { partyOf } from '../mentions/mention.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'

/** Parties named as authors: possessor, modifier, “by X”, “of X” after it. */
export function findPlanAuthors(
  head: Node,
  sentence: Sentence,
  { resolver }: Context,
): readonly string[] {
  const found: string[] = []
  for (const child of head.children) {
    const relation = baseOf(child.relation)
    if (child.relation === 'nmod:poss') found.push(...resolver.resolve(child, sentence).parties)
    else if (['amod', 'compound', 'flat'].includes(relation)) {
      // “US-backed”, “Egyptian-mediated”: support is not authorship.
      if (child.children.some((c) => /^(backed|led|supported|sponsored)$/.test(c.lower))) continue
      const mention = resolver.mentionAt(child)
      const party = mention && mention.kind !== 'city' ? partyOf(mention) : null
      if (party && !/^(backed|supported|sponsored)$/.test(child.lower)) found.push(party)
    } else if (/^acl/.test(child.relation)) {
      const by = child.children.find(
        (c) =>
          baseOf(c.relation) === 'obl' &&
          c.children.some((k) => k.relation === 'case' && k.lower === 'by'),
      )
      if (
        by &&
        /^(write|draw|draft|work|propose|circulate|present|prepare|put|float|table|author|broker|negotiate|submit|make|draw)$/.test(
          child.lemma,
        )
      )
        found.push(...resolver.resolve(by, sentence).parties)
      const writer = child.children.find((c) => c.relation === 'nsubj')
      if (
        writer &&
        /^(write|draft|propose|present|prepare|draw|put|submit|float|circulate)$/.test(child.lemma)
      )
        found.push(...resolver.resolve(writer, sentence).parties)
    } else if (relation === 'nmod') {
      const preposition = child.children.find((c) => c.relation === 'case')?.lower
      if (preposition === 'by' || preposition === 'from')
        found.push(...resolver.resolve(child, sentence).parties)
    }
  }
  return [...new Set(found)]
}
