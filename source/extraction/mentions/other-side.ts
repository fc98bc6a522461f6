import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, isUnder } from '../text/tree.ts'
import type { PartyResolver } from './resolve-parties.ts'
import type { Resolved } from './resolved.ts'
import type { RoleWords } from './role-words.ts'

/** “the other side”: of two that talk, the one the text has not just spoken of. */
export function otherSide(
  head: Node,
  sentence: Sentence,
  { roles, resolver }: { readonly roles: RoleWords; readonly resolver: PartyResolver },
): Resolved | null {
  const isOther = head.children.some((c) => c.lower === 'other')
  if (!isOther || /s$/.test(head.lower) || !roles.has(head, 'pair')) return null
  if (resolver.pair.length !== 2) return null
  const one = spokenOf(head, sentence, resolver)
  const left = resolver.pair.filter((id) => !one.includes(id))
  return left.length === 1 ? { parties: left, people: [], how: 'group' } : null
}

/** Whom the sentence, else its paragraph so far, is about. */
function spokenOf(head: Node, sentence: Sentence, resolver: PartyResolver): readonly string[] {
  // Names and people may also follow (“the other side, she said, …”); nouns there may mean anyone.
  const subjects = sentence.nodes.filter(
    (node) =>
      baseOf(node.relation) === 'nsubj' &&
      !isUnder(head, node) &&
      (node.index < head.index || /^(he|she)$/.test(node.lower) || resolver.mentionAt(node)) &&
      !node.children.some((c) => c.lower === 'other'),
  )
  for (const subject of subjects) {
    const { parties } = resolver.resolve(subject, sentence)
    if (parties.length > 0) return parties
  }
  return resolver.subjectBefore(sentence)
}
