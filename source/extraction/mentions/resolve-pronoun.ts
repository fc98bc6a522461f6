import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, isUnder } from '../text/tree.ts'
import { type PersonDraft, partiesOf } from './mention.ts'
import type { MentionIndex } from './mention-index.ts'
import type { PartyResolver } from './resolve-parties.ts'
import { type Lead, resolvePerson } from './resolve-person.ts'
import { NOBODY, type Resolved } from './resolved.ts'

const PERSONAL = /^(he|she|him|her|his|hers|himself|herself)$/
const RELATIVE = /^(who|which|that|whose)$/
const SINGULAR = /^(it|its|itself)$/
const PLURAL = /^(they|them|their|theirs|themselves)$/

/** How many sentences back “it” or “they” can reach. */
const REACH = 3

/** What a pronoun is resolved with. */
export interface PronounTools {
  readonly mentions: MentionIndex
  readonly genders: ReadonlyMap<PersonDraft, 'he' | 'she'>
  readonly resolver: PartyResolver
  /** What each “he” and “she” was found to lead to; filled as they are asked for. */
  readonly leads: Map<Node, Lead>
}

/** Whom a pronoun stands for: a subject before it in its sentence, else in those before. */
export function resolvePronoun(head: Node, sentence: Sentence, tools: PronounTools): Resolved {
  const { mentions, resolver } = tools
  if (PERSONAL.test(head.lower)) return resolvePerson(head, sentence, tools)
  if (RELATIVE.test(head.lower)) return resolveRelative(head, sentence, resolver)
  if (head.lower === 'both' && resolver.pair.length > 1)
    return { parties: resolver.pair, people: [], how: 'group' }
  if (!SINGULAR.test(head.lower) && !PLURAL.test(head.lower)) return NOBODY
  if (isEmpty(head)) return NOBODY
  const own = subjectBefore(head, sentence, resolver)
  if (own) return taken(own)
  for (const before of mentions.before(sentence, REACH)) {
    if (PLURAL.test(head.lower) && isOfMany(before, resolver)) return NOBODY
    const subject = resolver.subjectOf(before)
    if (isBody(subject, head)) return taken(subject)
    // “The president says Chad will never recognise it. Nor will it pay.”
    const told =
      SINGULAR.test(head.lower) && subject.people.length > 0 ? toldOf(before, head, resolver) : null
    if (told) return taken(told)
    const owner = PLURAL.test(head.lower) ? ownersOfSubject(before, resolver) : NOBODY
    if (owner.parties.length > 0) return taken(owner)
    const last = partiesOf(
      mentions.in(before).filter((m) => m.kind !== 'demonym' && m.person === null),
    ).at(-1)
    if (last) return { parties: [last], people: [], how: 'pronoun' }
  }
  return NOBODY
}

const taken = ({ parties }: Resolved): Resolved => ({ parties, people: [], how: 'pronoun' })

/** “The miners' grievance is old. They want …”: the many whose matter the sentence before is about. */
function ownersOfSubject(sentence: Sentence, resolver: PartyResolver): Resolved {
  const subject = sentence.nodes.find((n) => n.relation === 'nsubj' && n.head?.head === null)
  const owner = subject?.children.find((c) => c.relation === 'nmod:poss')
  return owner?.xpos === 'NNS' ? resolver.resolve(owner, sentence) : NOBODY
}

/** “it is clear that …”, “it is for X to …”, “it is biased”: a subject that stands for nobody. */
function isEmpty(head: Node): boolean {
  if (!SINGULAR.test(head.lower)) return false
  if (head.relation === 'expl') return true
  const verb = head.head
  if (head.relation !== 'nsubj' || !verb?.children.some((c) => c.relation === 'cop')) return false
  return verb.upos === 'ADJ' && !ATTITUDE.test(verb.lower)
}

/** What only somebody with a will can be. */
const ATTITUDE =
  /^(ready|willing|prepared|able|unable|determined|happy|open|committed|bound|unwilling|reluctant|keen|free|responsible|opposed|averse|sure|certain|confident|concerned|aware|entitled)$/

/** Whether what a subject stands for can be taken up by the pronoun: no single person. */
const isBody = ({ parties, people, how }: Resolved, head: Node): boolean =>
  parties.length > 0 &&
  how !== 'role' &&
  (people.length === 0 || (people.length > 1 && PLURAL.test(head.lower)))

/** “the rebels, who …”: whom the relative clause is about. */
function resolveRelative(head: Node, sentence: Sentence, resolver: PartyResolver): Resolved {
  for (let at = head.head; at; at = at.head)
    if (/^acl/.test(at.relation) && at.head) return resolver.resolve(at.head, sentence)
  return NOBODY
}

/** The nearest subject earlier in the same sentence that a pronoun can take up. */
function subjectBefore(head: Node, sentence: Sentence, resolver: PartyResolver): Resolved | null {
  const isPlural = PLURAL.test(head.lower)
  const subjects = sentence.nodes.filter(
    (node) =>
      baseOf(node.relation) === 'nsubj' &&
      node.index < head.index &&
      node.upos !== 'PRON' &&
      !isUnder(head, node),
  )
  const agreeing = subjects.filter((node) => isPlural === isManifold(node, resolver))
  const others = subjects.filter((node) => !agreeing.includes(node))
  for (const subject of [...agreeing.reverse(), ...others.reverse()]) {
    const resolved = resolver.resolve(subject, sentence)
    if (isBody(resolved, head)) return resolved
  }
  return null
}

/** Whether a sentence is about several that are no known party (“The councils have asked …”). */
function isOfMany(sentence: Sentence, resolver: PartyResolver): boolean {
  const main = sentence.nodes.find((n) => n.relation === 'nsubj' && n.head?.head === null)
  return (
    main?.xpos === 'NNS' &&
    resolver.mentionAt(main) === undefined &&
    resolver.resolve(main, sentence).parties.length === 0
  )
}

/** Whom the clauses of a sentence are about that somebody says: their subjects, the first named first. */
function toldOf(sentence: Sentence, head: Node, resolver: PartyResolver): Resolved | null {
  const subjects = sentence.nodes.filter(
    (node) => baseOf(node.relation) === 'nsubj' && node.upos !== 'PRON' && node.head?.head !== null,
  )
  for (const subject of subjects) {
    const resolved = resolver.resolve(subject, sentence)
    if (isBody(resolved, head)) return resolved
  }
  return null
}

/** Whether a subject is many: a plural, or several joined. */
const isManifold = (node: Node, resolver: PartyResolver): boolean =>
  /^NNP?S$/.test(node.xpos) ||
  node.children.some((c) => c.relation === 'conj') ||
  (resolver.mentionAt(node)?.kind === 'demonym' && /s$/.test(node.lower))
