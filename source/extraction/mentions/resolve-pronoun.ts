import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, isUnder } from '../text/tree.ts'
import { partiesOf } from './mention.ts'
import type { MentionIndex } from './mention-index.ts'
import type { PartyResolver } from './resolve-parties.ts'
import { NOBODY, ofPerson, type Resolved } from './resolved.ts'

const PERSONAL = /^(he|she|him|her|his|hers|himself|herself)$/
const RELATIVE = /^(who|which|that|whose)$/
const IMPERSONAL = /^(it|they|them|its|their|theirs|themselves|itself)$/

/** How many sentences back “it” or “they” can reach. */
const REACH = 3

/** Whom a pronoun stands for: a subject before it in its sentence, else in those before. */
export function resolvePronoun(
  head: Node,
  sentence: Sentence,
  sentences: readonly Sentence[],
  mentions: MentionIndex,
  resolver: PartyResolver,
): Resolved {
  if (PERSONAL.test(head.lower)) {
    const person = mentions.lastPerson(sentence, head)
    return person ? ofPerson(person, 'pronoun') : NOBODY
  }
  if (RELATIVE.test(head.lower)) return resolveRelative(head, sentence, resolver)
  if (head.lower === 'both' && resolver.pair.length > 1)
    return { parties: resolver.pair, people: [], how: 'group' }
  if (!IMPERSONAL.test(head.lower)) return NOBODY
  const own = subjectBefore(head, sentence, resolver)
  if (own) return { ...own, how: 'pronoun' }
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - REACH); at--) {
    const before = sentences[at]
    if (!before) break
    const subject = resolver.subjectOf(before)
    if (subject.parties.length > 0) return { ...subject, how: 'pronoun' }
    const last = partiesOf(mentions.in(before).filter((m) => m.kind !== 'demonym')).at(-1)
    if (last) return { parties: [last], people: [], how: 'pronoun' }
  }
  return NOBODY
}

/** “the rebels, who …”: whom the relative clause is about. */
function resolveRelative(head: Node, sentence: Sentence, resolver: PartyResolver): Resolved {
  for (let at = head.head; at; at = at.head)
    if (/^acl/.test(at.relation) && at.head) return resolver.resolve(at.head, sentence)
  return NOBODY
}

/** The nearest subject earlier in the same sentence that a pronoun can take up. */
function subjectBefore(head: Node, sentence: Sentence, resolver: PartyResolver): Resolved | null {
  const subjects = sentence.nodes.filter(
    (node) =>
      baseOf(node.relation) === 'nsubj' &&
      node.index < head.index &&
      node.upos !== 'PRON' &&
      !isUnder(head, node),
  )
  for (const subject of subjects.reverse()) {
    const resolved = resolver.resolve(subject, sentence)
    if (resolved.parties.length > 0) return resolved
  }
  return null
}
