import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { trimContent } from '../frames/clause-content.ts'
import type { Frame } from '../frames/frame.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfClause } from './draft-demand.ts'
import { speakerOf } from './speaker-of.ts'

/** “progress depends on Khartoum's willingness to …, says Cairo”. */
export function conditionByDependence(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, sentence } = frame
  const phrases = context.predicates.ofPhrases(
    sentence,
    head.index,
    Math.min(head.index + 2, sentence.nodes.length - 1),
  )
  const depends =
    (frame.classes.has('condition') &&
      /^(depend|hinge|rest|hang|turn|condition|predicate)$/.test(head.lemma)) ||
    phrases.has('condition')
  if (!depends || frame.complement === null || frame.negated) return []
  const reporter = speakerOf(frame, context)
  const parties = reporter?.parties.length ? reporter.parties : frame.parties
  const span = trimContent(toClauseEnd(frame.complement, sentence), context.article.source)
  if (parties.length === 0 || span === null) return []
  return [
    demandOfClause(frame, {
      kind: 'condition',
      parties,
      addressees: addressed(frame, context, span, parties),
      span,
      condition: frame.subject,
      reportedBy: frame.reportedBy ?? reporter,
      family: 'condition',
      rule: `“${head.lemma} on”`,
    }),
  ]
}

/** What hangs on it goes on to the next stop, whatever the tree cut off: “… and to withdraw”. */
function toClauseEnd(span: Span, { nodes }: Frame['sentence']): Span {
  const stop = nodes.find(
    (n) => n.start >= span.end && (/^[,.;:—–]$/.test(n.text) || /^(VBD|VBZ|VBP|MD)$/.test(n.xpos)),
  )
  const last = stop ? nodes[stop.index - 1] : nodes.at(-1)
  return {
    start: span.start,
    end: Math.max(span.end, last && last.start >= span.start ? last.end : 0),
  }
}

/** The party whose doing the condition asks for. */
function addressed(
  frame: Frame,
  context: Context,
  span: Span,
  parties: readonly string[],
): readonly string[] {
  const first = context.resolver
    .mentionsIn(frame.sentence)
    .find((m) => m.start >= span.start && m.end <= span.end && m.actor !== null)
  return first?.actor && !parties.includes(first.actor) ? [first.actor] : []
}
