import type { PredicateName, World } from '../../knowledge/schema.ts'
import type { Span } from '../../model/evidence.ts'
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
  const reports = findReports(sentence, isSpeech)
  for (const frame of frames.values()) {
    frame.governor = governorOf(frame.head, frames)
    frame.reportedBy = reporterOf(frame.head, reports, sentence, tools)
  }
  return {
    frames: [...frames.values()],
    reports: reports.map((report) =>
      describeReport(report, outerOf(report, reports), sentence, tools),
    ),
  }
}

/** The reports a report stands in. */
const outerOf = (report: Report, reports: readonly Report[]): readonly Report[] =>
  reports.filter(
    (other) =>
      other !== report &&
      other.contentHead !== report.contentHead &&
      isUnder(report.cueNode, other.contentHead),
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
  const resolved = actor ? resolver.resolve(actor, sentence) : NOBODY
  const after = head.children.filter(
    (c) =>
      c.index > head.index &&
      /^(obj|ccomp|xcomp|iobj|obl|advcl|nmod|compound:prt|acl|advmod)/.test(c.relation),
  )
  const afterNodes = [...new Set(after.flatMap((child) => subtree(child)))].sort(
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
  const subject = subjectHead ? subjectSpan(subjectHead, head) : null
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
): ReportedBy | null {
  const around = reports.filter(
    (report) =>
      report.cueNode !== head &&
      isUnder(head, report.contentHead) &&
      (isUnder(report.contentHead, report.cueNode) || !isUnder(head, report.cueNode)),
  )
  // The innermost reporter is the one whose content starts deepest in the tree.
  const [nearest, ...outer] = around.sort((a, b) => depthOf(b.contentHead) - depthOf(a.contentHead))
  return nearest ? describeReport(nearest, outer, sentence, tools) : null
}

function describeReport(
  report: Report,
  outer: readonly Report[],
  sentence: Sentence,
  { resolver, sources, source }: FrameTools,
): ReportedBy {
  const resolved = report.sourceHead ? resolver.resolve(report.sourceHead, sentence) : NOBODY
  return {
    source: report.source,
    cue: report.cue,
    content: report.content,
    parties: resolved.parties,
    people: resolved.people,
    kind: kindOfSource(report.sourceHead, resolved, source, sources),
    via: outer.map((one) => one.source).filter((span): span is Span => span !== null),
  }
}

function depthOf(node: Node): number {
  let depth = 0
  for (let at = node.head; at; at = at.head) depth++
  return depth
}
