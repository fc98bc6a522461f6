import type { Node, Sentence } from '../text/sentence.ts'
import { isPredicate } from '../text/tree.ts'
import { buildFrame, type OpenFrame } from './build-frame.ts'
import { describeReport, outerOf, reporterOf } from './find-reporter.ts'
import { findReports } from './find-reports.ts'
import type { Frame, ReportedBy } from './frame.ts'
import type { FrameTools } from './frame-tools.ts'
import { speechTest } from './speech.ts'

/** The clauses of a sentence and who reports them. */
export interface ReadClauses {
  readonly frames: readonly Frame[]
  readonly reports: readonly ReportedBy[]
}

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
    frame.reportedBy =
      reporterOf(frame.head, reports, sentence, tools, frames) ?? tools.voiceOf(sentence)
    speakForOneself(frame)
  }
  return {
    frames: [...frames.values()],
    reports: reports.map((report) =>
      describeReport(report, outerOf(report, reports), sentence, tools, frames),
    ),
  }
}

/** “We will not sign, said X”: who says “we” speaks of their own side. */
function speakForOneself(frame: OpenFrame): void {
  const { subjectHead, reportedBy, passive } = frame
  if (passive || !subjectHead || !/^(we|i)$/.test(subjectHead.lower) || !reportedBy) return
  frame.parties = reportedBy.parties
  frame.people = reportedBy.people
  frame.subjectHow = 'pronoun'
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
