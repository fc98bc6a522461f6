import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import { demandOfClause } from '../demands/draft-demand.ts'
import { speakerOf } from '../demands/speaker-of.ts'
import type { Frame } from '../frames/frame.ts'
import { spanOf, subtree } from '../text/tree.ts'

/** “the pullout comes first”, “must precede any talks”, “has to come before a treaty”. */
export function findPrecedence(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, subjectHead, sentence } = frame
  if (!subjectHead || frame.negated || subjectHead.upos === 'PRON') return []
  const next = sentence.nodes[head.index + 1]?.lower ?? ''
  const isFirst = /^(come|go|be|remain|stand)$/.test(head.lemma) && next === 'first'
  const isBefore = head.lemma === 'come' && /^(before|ahead)$/.test(next)
  const precedes = head.lemma === 'precede'
  const tasked = frame.modality === 'obligation' || frame.modality === 'asserted'
  if (!(isFirst || ((isBefore || precedes) && frame.modality === 'obligation')) || !tasked)
    return []
  if (frame.tense === 'past' && frame.modality === 'asserted' && !frame.reportedBy) return []
  // Whoever comes first in a race does not set a condition.
  if (context.resolver.resolve(subjectHead, sentence).parties.length > 0) return []
  const reporter = speakerOf(frame, context)
  const side = sentence.nodes.find(
    (n) =>
      (n.index < head.index ? n.index < subjectHead.index : n.index > head.index) &&
      n.children.some((c) => c.relation === 'case' && /^(for)$/.test(c.lower)) &&
      context.resolver.mentionAt(n),
  )
  const parties = side
    ? context.resolver.resolve(side, sentence).parties
    : (reporter?.parties ?? [])
  const span = spanOf(subtree(subjectHead))
  if (parties.length === 0 || span === null) return []
  const named = context.resolver
    .mentionsIn(sentence)
    .find((m) => m.start >= span.start && m.end <= span.end)
  return [
    demandOfClause(frame, {
      kind: 'condition',
      parties,
      addressees: named?.actor && !parties.includes(named.actor) ? [named.actor] : [],
      span: { start: span.start, end: Math.max(span.end, frame.clause.end) },
      reportedBy: frame.reportedBy ?? reporter,
      family: 'condition',
      rule: `“${head.lemma}” before something else`,
    }),
  ]
}
