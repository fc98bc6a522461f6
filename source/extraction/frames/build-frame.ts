import type { PredicateName } from '../../knowledge/schema.ts'
import type { Span } from '../../model/evidence.ts'
import { NOBODY, type Resolved } from '../mentions/resolved.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, childBy, isTensed, spanOf, subtree } from '../text/tree.ts'
import { findConditions } from './find-conditions.ts'
import { findSubject } from './find-subject.ts'
import type { Frame } from './frame.ts'
import type { FrameTools } from './frame-tools.ts'
import type { PredicateIndex } from './predicate-index.ts'
import { isNegated, isNone, readModality, readTense } from './read-modality.ts'
import { joinedBefore, subjectSpan, withJoined, withoutThat, withTitle } from './read-subject.ts'

export type OpenFrame = { -readonly [K in keyof Frame]: Frame[K] }

export function buildFrame(
  head: Node,
  sentence: Sentence,
  tools: FrameTools,
  isSpeech: (node: Node) => boolean,
): OpenFrame {
  const { resolver } = tools
  const subjectHead = findSubject(head, sentence, isSpeech)
  const passive =
    head.children.some((c) => /:pass$/.test(c.relation)) ||
    (head.xpos === 'VBN' &&
      /^acl$/.test(head.relation) &&
      !head.children.some((c) => /^aux/.test(c.relation)))
  const agent = passive ? agentOf(head) : null
  const actor = agent ?? (passive ? null : subjectHead)
  const own = subjectHead ? withTitle(subjectSpan(subjectHead, head), subjectHead, resolver) : null
  const joined = subjectHead && own ? joinedBefore(own, subjectHead, sentence) : []
  const subject = withoutThat(
    own && joined[0] ? { start: joined[0].start, end: own.end } : own,
    sentence,
  )
  const alone = actor ? resolver.resolve(actor, sentence) : NOBODY
  const headless =
    subjectHead === null && !passive && (head.head === null || head.head.head === null)
  const topic = headless && isTensed(head) ? tools.topicOf(sentence) : []
  const resolved: Resolved =
    topic.length > 0
      ? { parties: topic, people: [], how: 'group' }
      : actor === subjectHead
        ? withJoined(alone, joined, resolver, sentence)
        : alone
  const after = head.children.filter(
    (c) =>
      c.index > head.index &&
      /^(obj|ccomp|xcomp|iobj|obl|advcl|nmod|compound:prt|acl|advmod)/.test(c.relation),
  )
  // “…, marking a step forward”: a participle after a comma comments, it completes nothing.
  const completing = after.filter(
    (c) =>
      !(
        c.relation === 'advcl' &&
        (c.children.some((k) => k.relation === 'mark' && APART.test(k.lower)) ||
          (c.xpos === 'VBG' && sentence.nodes[(subtree(c)[0]?.index ?? 1) - 1]?.text === ','))
      ),
  )
  const afterNodes = [...new Set(completing.flatMap((child) => subtree(child)))].sort(
    (a, b) => a.index - b.index,
  )
  const isVerb = head.upos === 'VERB'
  const complementNodes = isVerb
    ? afterNodes.length > 0 || passive || !isTensed(head)
      ? afterNodes
      : runAfter(head, sentence)
    : subtree(head, (c) =>
        /^(nsubj|csubj|punct|conj|cc|mark|parataxis|aux|cop|advcl)/.test(c.relation),
      )
  const helpers = head.children.filter(
    (c) => /^(aux|cop|advmod)/.test(c.relation) && c.index < head.index,
  )
  const first = [...helpers, head].sort((a, b) => a.index - b.index)[0] ?? head
  const end = Math.max(head.end, spanOf(isVerb ? complementNodes : afterNodes)?.end ?? 0)
  const predicate: Span = {
    start: first.start,
    end: isVerb ? end : Math.max(end, spanOf(complementNodes)?.end ?? 0),
  }
  return {
    sentence,
    head,
    classes: classesOf(head, sentence, tools.predicates),
    finite: isTensed(head),
    passive,
    negated: isNegated(head) || isNone(subjectHead) || isNone(childBy(head, 'obj')),
    modality: readModality(head),
    tense: readTense(head),
    subjectHead,
    subject,
    parties: resolved.parties,
    people: resolved.people,
    subjectHow: resolved.how,
    object: childBy(head, 'obj') ?? null,
    complement: trimThat(spanOf(complementNodes), complementNodes),
    predicate,
    clause:
      subject && subject.start < predicate.start && subject.end <= predicate.start
        ? { start: subject.start, end: predicate.end }
        : predicate,
    conditions: findConditions(head, tools.source),
    governor: null,
    reportedBy: null,
  }
}

/** The words right after a verb that the tree hung elsewhere, up to a stop or the next tense. */
function runAfter(head: Node, { nodes }: Sentence): readonly Node[] {
  let end = head.index + 1
  const next = nodes[end]
  if (!next || !/^(DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(next.upos)) return []
  while (
    nodes[end] &&
    !/^[,.;:—–”"]$/.test(nodes[end]?.text ?? '') &&
    !/^(VBD|VBZ|VBP|MD)$/.test(nodes[end]?.xpos ?? '')
  )
    end++
  return nodes.slice(head.index + 1, end)
}

/** Conjunctions of clauses that stand apart from what they follow. */
const APART = /^(before|after|while|when|because|since|though|although|whereas|as)$/

function trimThat(span: Span | null, nodes: readonly Node[]): Span | null {
  const first = nodes[0]
  const second = nodes[1]
  if (span && first && second && first.lower === 'that' && first.relation === 'mark')
    return { start: second.start, end: span.end }
  return span
}

function classesOf(
  head: Node,
  sentence: Sentence,
  predicates: PredicateIndex,
): ReadonlySet<PredicateName> {
  return head.upos === 'VERB' || /^VB/.test(head.xpos)
    ? predicates.ofVerb(head, sentence)
    : predicates.ofNoun(head, sentence)
}

/** The noun of a passive's by-phrase. */
function agentOf(head: Node): Node | null {
  return (
    head.children.find(
      (c) =>
        baseOf(c.relation) === 'obl' &&
        (c.relation === 'obl:agent' ||
          c.children.some((k) => k.relation === 'case' && k.lower === 'by')),
    ) ?? null
  )
}
