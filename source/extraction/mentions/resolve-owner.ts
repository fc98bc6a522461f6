import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'
import { SPEECH } from './is-introduced.ts'
import type { Owner } from './mention.ts'
import type { PartyResolver } from './resolve-parties.ts'

/** How many sentences back the one whose chair someone is can stand. */
const REACH = 3

/**
 * The party a person's words of office give them to: “its chair”, “the rebels' envoy”.
 *
 * “Its” means who acts in the sentence, else who is named before in it, else who the sentences
 * before are about; where that is somebody unknown, nobody is better than the next best.
 *
 * @param topicOf Whom headless lines under a heading are about.
 */
export function resolveOwner(
  { node, sentence }: Owner,
  sentences: readonly Sentence[],
  resolver: PartyResolver,
  topicOf: (sentence: Sentence) => readonly string[],
): string | null {
  const one = (at: Node, where: Sentence): string | null => {
    const { parties } = resolver.resolve(at, where)
    return parties.length === 1 ? (parties[0] ?? null) : null
  }
  if (/^(his|her)$/.test(node.lower)) return one(node, sentence)
  if (!/^(its|their|whose|it|them)$/.test(node.lower)) return one(node, sentence)
  const before = sentence.nodes.filter((other) => other.index < node.index)
  const actor = before.find((other) => isSubject(other) && one(other, sentence) !== null)
  if (actor) return one(actor, sentence)
  const named = before.findLast(
    (other) => isNamed(other, resolver) && one(other, sentence) !== null,
  )
  if (named) return one(named, sentence)
  for (let at = sentence.index; at >= Math.max(0, sentence.index - REACH); at--) {
    const here = sentences[at]
    if (!here) break
    const topic = topicOf(here)
    if (topic.length === 1) return topic[0] ?? null
    if (at === sentence.index) continue
    const subject = mainSubject(here)
    if (subject === null) {
      // “The union with Option 1. Its commissioner …”: whom a line without a verb opens with.
      const opening = here.nodes.slice(0, 2).find((other) => isNamed(other, resolver))
      const opener = opening ? one(opening, here) : null
      if (opener !== null) return opener
      continue
    }
    const party = one(subject, here)
    if (party !== null) return party
    // Somebody unknown, or a person whose side is not known yet.
    if (subject.upos === 'PROPN' || resolver.mentionAt(subject) || isActing(subject, resolver))
      return null
  }
  return null
}

const isSubject = (node: Node): boolean => baseOf(node.relation) === 'nsubj' && node.upos !== 'PRON'

/** A party by name or by what it is; a people (“Kenyan”) owns no office. */
function isNamed(node: Node, resolver: PartyResolver): boolean {
  if (!/^(NOUN|PROPN)$/.test(node.upos)) return false
  const mention = resolver.mentionAt(node)
  return mention ? mention.kind !== 'demonym' && mention.person === null : resolver.isAgentive(node)
}

/** Whether a noun names someone who acts: by what it is, or since it says something. */
const isActing = (node: Node, resolver: PartyResolver): boolean =>
  resolver.isAgentive(node) || SPEECH.test(node.head?.lemma ?? '')

/** The subject of a sentence's main clause; null for none. */
export function mainSubject(sentence: Sentence): Node | null {
  const root = sentence.nodes.find((node) => node.head === null)
  const subjects = sentence.nodes.filter((node) => baseOf(node.relation) === 'nsubj')
  return subjects.find((node) => node.head === root) ?? null
}
