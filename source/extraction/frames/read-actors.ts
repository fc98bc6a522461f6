import type { Span } from '../../model/evidence.ts'
import { NOBODY, type Resolved } from '../mentions/resolved.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, isTensed } from '../text/tree.ts'
import { findSubject } from './find-subject.ts'
import type { FrameTools } from './frame-tools.ts'
import { joinedBefore, subjectSpan, withJoined, withoutThat, withTitle } from './read-subject.ts'
import type { IsSpeech } from './speech.ts'

/** Who a clause is about and who acts in it. */
export interface ReadActors {
  readonly subjectHead: Node | null
  readonly subject: Span | null
  readonly passive: boolean
  /** Who acts: the subject, or the by-phrase of a passive. */
  readonly actors: Resolved
}

/** The subject of a clause and the parties that act in it. */
export function readActors(
  head: Node,
  sentence: Sentence,
  { resolver, topicOf }: FrameTools,
  isSpeech: IsSpeech,
): ReadActors {
  const subjectHead = findSubject(head, sentence, isSpeech)
  const passive = isPassive(head)
  const actor = (passive ? agentOf(head) : null) ?? (passive ? null : subjectHead)
  const own = subjectHead ? withTitle(subjectSpan(subjectHead, head), subjectHead, resolver) : null
  const joined = subjectHead && own ? joinedBefore(own, subjectHead, sentence) : []
  const span = own && joined[0] ? { start: joined[0].start, end: own.end } : own
  const alone = actor ? resolver.resolve(actor, sentence) : NOBODY
  const isHeadless =
    subjectHead === null && !passive && (head.head === null || head.head.head === null)
  const topic = isHeadless && isTensed(head) ? topicOf(sentence) : []
  const active = actor === subjectHead ? withJoined(alone, joined, resolver, sentence) : alone
  return {
    subjectHead,
    subject: withoutThat(span, sentence),
    passive,
    actors: topic.length > 0 ? { parties: topic, people: [], how: 'group' } : active,
  }
}

const isPassive = (head: Node): boolean =>
  head.children.some((c) => /:pass$/.test(c.relation)) ||
  (head.xpos === 'VBN' &&
    head.relation === 'acl' &&
    !isMainVerb(head) &&
    !head.children.some((c) => /^aux/.test(c.relation)))

/** “Kenya, for its part, pressed for …”: a past that a tree made a participle of its subject. */
export const isMainVerb = (head: Node): boolean =>
  /^VB[DN]$/.test(head.xpos) &&
  head.relation === 'acl' &&
  head.before?.text === ',' &&
  head.head?.relation === 'root' &&
  /^(NOUN|PROPN)$/.test(head.head.upos) &&
  !head.children.some((c) => c.children.some((k) => k.relation === 'case' && k.lower === 'by'))

/** The noun of a passive's by-phrase. */
export function agentOf(head: Node): Node | null {
  return (
    head.children.find(
      (c) =>
        baseOf(c.relation) === 'obl' &&
        (c.relation === 'obl:agent' ||
          c.children.some((k) => k.relation === 'case' && k.lower === 'by')),
    ) ?? null
  )
}
