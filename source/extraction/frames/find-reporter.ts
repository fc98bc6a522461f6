import { contains, lengthOf } from '../cite.ts'
import { NOBODY, type Resolved } from '../mentions/resolved.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { isUnder } from '../text/tree.ts'
import type { Frame, ReportedBy } from './frame.ts'
import type { FrameTools } from './frame-tools.ts'
import type { Report } from './report.ts'
import { kindOfSource } from './source-kind.ts'

/** The nearest reporter of a clause, with those further out as `via`. */
export function reporterOf(
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
      contains(report.content, head) &&
      !(report.aside && contains(report.aside, head)) &&
      // What is said never holds the verb that says it, except when that is an aside in it.
      !(report.source !== null && contains(report.source, head)) &&
      (report.aside !== undefined ||
        report.cueNode.end <= report.content.start ||
        report.cueNode.start >= report.content.end ||
        !isUnder(head, report.cueNode)),
  )
  // The innermost reporter is the one with the shortest content.
  const [nearest, ...outer] = around.sort((a, b) => lengthOf(a.content) - lengthOf(b.content))
  return nearest ? describeReport(nearest, outer, sentence, tools, frames) : null
}

/** A report with who its source is; `outer` are the reports it stands in, nearest first. */
export function describeReport(
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
    ...(report.aside && { aside: report.aside }),
    parties: resolved.parties,
    people: resolved.people,
    kind: kindOfSource(report.sourceHead, resolved, source, sources),
    via: outer.map((one) => one.source).filter((span) => span !== null),
  }
}

/** The reports a report stands in. */
export const outerOf = (report: Report, reports: readonly Report[]): readonly Report[] =>
  reports.filter(
    (other) =>
      other !== report && other.content !== null && contains(other.content, report.cueNode),
  )
