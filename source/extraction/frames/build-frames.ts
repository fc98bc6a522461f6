import type { PredicateName, World } from '../../knowledge/schema.ts'
import type { Span } from '../../model/evidence.ts'
import type { TopicOf } from '../mentions/find-topics.ts'
import type { PartyResolver, Resolved } from '../mentions/resolve-parties.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import {
  baseOf,
  childBy,
  isPredicate,
  isTensed,
  isUnder,
  nounPhrase,
  spanOf,
  subtree,
} from '../text/tree.ts'
import { findConditions } from './find-conditions.ts'
import { findReports, type Report } from './find-reports.ts'
import { findSubject } from './find-subject.ts'
import type { Frame, ReportedBy } from './frame.ts'
import type { PredicateIndex } from './predicate-index.ts'
import { isNegated, isNone, readModality, readTense } from './read-modality.ts'
import { kindOfSource } from './source-kind.ts'
import { speechTest } from './speech.ts'

/** What building frames needs beside the sentence. */
export interface FrameTools {
  readonly source: string
  readonly predicates: PredicateIndex
  readonly resolver: PartyResolver
  readonly sources: World['sources']
  /** Whom a sentence without a subject is about. */
  readonly topicOf: TopicOf
}

/** The clauses of a sentence and who reports them. */
export interface ReadClauses {
  readonly frames: readonly Frame[]
  readonly reports: readonly ReportedBy[]
}

const NOBODY: Resolved = { parties: [], people: [], how: 'none' }

type OpenFrame = { -readonly [K in keyof Frame]: Frame[K] }

/**
 * Reads the clauses of a sentence off its tree.
 *
 * @returns One frame per predicate and one report per verb of saying, in the order of the text.
 */
export function buildFrames(sentence: Sentence, tools: FrameTools): ReadClauses {
  const isSpeech = speechTest(sentence, tools.predicates)
  const frames = new Map<Node, OpenFrame>()
  for (const node of sentence.nodes)
    if (isPredicate(node)) frames.set(node, buildFrame(node, sentence, tools, isSpeech))
  const reports = findReports(sentence, isSpeech, tools.predicates)
  for (const frame of frames.values()) {
    frame.governor = governorOf(frame.head, frames)
    frame.reportedBy = reporterOf(frame.head, reports, sentence, tools, frames)
  }
  return {
    frames: [...frames.values()],
    reports: reports.map((report) =>
      describeReport(report, outerOf(report, reports), sentence, tools, frames),
    ),
  }
}

/** The reports a report stands in. */
const outerOf = (report: Report, reports: readonly Report[]): readonly Report[] =>
  reports.filter(
    (other) =>
      other !== report &&
      other.content !== null &&
      other.content.start <= report.cueNode.start &&
      other.content.end >= report.cueNode.end,
  )

function buildFrame(
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
    ? afterNodes
    : subtree(head, (c) =>
        /^(nsubj|csubj|punct|conj|cc|mark|parataxis|aux|cop|advcl)/.test(c.relation),
      )
  const helpers = head.children.filter(
    (c) => /^(aux|cop|advmod)/.test(c.relation) && c.index < head.index,
  )
  const first = [...helpers, head].sort((a, b) => a.index - b.index)[0] ?? head
  const end = Math.max(head.end, spanOf(afterNodes)?.end ?? 0)
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

/** A subject without the “that” of “said that progress …”, which trees take for its determiner. */
function withoutThat(span: Span | null, { nodes }: Sentence): Span | null {
  if (span === null) return null
  const first = nodes.find((node) => node.start === span.start)
  const next = first && nodes[first.index + 1]
  const led = first?.lower === 'that' && first.before?.upos === 'VERB'
  return led && next && next.start < span.end ? { start: next.start, end: span.end } : span
}

/**
 * Words coordinated with a subject that the tree left outside it: “A, B, and C remain”.
 *
 * @returns From the first such word to the subject, when a clause begins right before; else none.
 */
function joinedBefore(own: Span, subjectHead: Node, sentence: Sentence): readonly Node[] {
  const { nodes } = sentence
  const first = nodes.findIndex((node) => node.start >= own.start)
  let at = first - 1
  if (nodes[at]?.lower !== 'and' && nodes[at]?.lower !== 'or') return []
  if (nodes[at]?.head === subjectHead && subjectHead.head === null) return []
  while (at >= 0 && isNominalPart(nodes[at] as Node)) at--
  const boundary = nodes[at]
  if (boundary && boundary.lower !== 'that' && boundary.text !== '“') return []
  const run = nodes.slice(at + 1, first)
  return run.some((node) => /^(NOUN|PROPN)$/.test(node.upos)) ? run : []
}

/** A person's span with the title that introduces them, which a broken tree may leave outside. */
function withTitle(span: Span | null, subjectHead: Node, resolver: PartyResolver): Span | null {
  const mention = resolver.mentionAt(subjectHead)
  const place = mention?.person?.introductions.find(
    (one) => one.start <= mention.start && mention.end <= one.end,
  )
  if (!span || !place || !mention) return span
  return {
    start: Math.min(span.start, place.start, mention.start),
    end: Math.max(span.end, mention.end),
  }
}

const isNominalPart = (node: Node): boolean =>
  node.lower !== 'that' &&
  (/^(NOUN|PROPN|ADJ|NUM|PRON)$/.test(node.upos) ||
    (node.upos === 'DET' && node.lower !== 'that') ||
    /^(of|and|or|,|-|'s|’s|’|'|von|van|de)$/.test(node.lower))

function withJoined(
  alone: Resolved,
  joined: readonly Node[],
  resolver: PartyResolver,
  sentence: Sentence,
): Resolved {
  const heads = joined.filter((node) => resolver.mentionAt(node)?.head === node)
  if (heads.length === 0) return alone
  const all = [...heads.map((node) => resolver.resolve(node, sentence)), alone]
  return {
    parties: [...new Set(all.flatMap((one) => one.parties))],
    people: [...new Set(all.flatMap((one) => one.people))],
    how: alone.how,
  }
}

/** Conjunctions of clauses that stand apart from what they follow. */
const APART = /^(before|after|while|when|because|since|though|although|whereas|as)$/

function subjectSpan(subjectHead: Node, predicate: Node): Span | null {
  const nodes = nounPhrase(subjectHead).filter(
    (node) => !isUnder(node, predicate) || isUnder(subjectHead, predicate),
  )
  return spanOf(nodes)
}

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

function governorOf(head: Node, frames: ReadonlyMap<Node, Frame>): Frame | null {
  for (let at: Node | null = head; at?.head; at = at.head) {
    if (/^(xcomp|ccomp|acl|csubj)/.test(at.relation)) {
      const direct = frames.get(at.head)
      if (direct) return direct
    }
    if (at.relation !== 'conj' && at !== head && frames.has(at)) return null
  }
  return null
}

/** The nearest reporter of a clause, with those further out as `via`. */
function reporterOf(
  head: Node,
  reports: readonly Report[],
  sentence: Sentence,
  tools: FrameTools,
  frames: ReadonlyMap<Node, Frame>,
): ReportedBy | null {
  const around = reports.filter(
    (report) =>
      report.cueNode !== head &&
      report.content !== null &&
      head.start >= report.content.start &&
      head.end <= report.content.end &&
      // What is said never holds the verb that says it, except when that is an aside in it.
      !(
        report.source !== null &&
        head.start >= report.source.start &&
        head.end <= report.source.end
      ) &&
      (report.cueNode.end <= report.content.start ||
        report.cueNode.start >= report.content.end ||
        !isUnder(head, report.cueNode)),
  )
  // The innermost reporter is the one with the shortest content.
  const [nearest, ...outer] = around.sort((a, b) => lengthOf(a.content) - lengthOf(b.content))
  return nearest ? describeReport(nearest, outer, sentence, tools, frames) : null
}

function describeReport(
  report: Report,
  outer: readonly Report[],
  sentence: Sentence,
  { resolver, sources, source }: FrameTools,
  frames: ReadonlyMap<Node, Frame>,
): ReportedBy {
  // The clause of the verb knows its subject best, coordinates and titles included.
  const clause = frames.get(report.cueNode)
  const known =
    clause && clause.subjectHead === report.sourceHead && clause.parties.length > 0 ? clause : null
  const resolved: Resolved = known
    ? { parties: known.parties, people: known.people, how: known.subjectHow }
    : report.sourceHead
      ? resolver.resolve(report.sourceHead, sentence)
      : NOBODY
  return {
    source: known?.people.length ? known.subject : report.source,
    cue: report.cue,
    content: report.content,
    parties: resolved.parties,
    people: resolved.people,
    kind: kindOfSource(report.sourceHead, resolved, source, sources),
    via: outer.map((one) => one.source).filter((span): span is Span => span !== null),
  }
}

const lengthOf = (span: Span | null): number => (span ? span.end - span.start : 0)
