import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import { clauseContent } from '../frames/clause-content.ts'
import type { Frame } from '../frames/frame.ts'
import type { Judgement } from '../judgements/judgement.ts'
import { isTitle } from '../text/is-title.ts'
import { findConcession } from './find-concession.ts'
import { heldItems } from './held-items.ts'
import type { PositionDraft } from './position-draft.ts'

/**
 * Finds every other stance: warnings, rejections, offers, complaints, views. What a party
 * says and no other finder took becomes a view, so that nothing is dropped in silence.
 */
export function findPositions(
  context: Context,
  demands: readonly DemandDraft[],
  judgements: readonly Judgement[],
): readonly PositionDraft[] {
  const found: PositionDraft[] = judgements.map(judged)
  const taken = new Set<Frame>([
    ...judgements.map((one) => one.frame),
    ...demands.flatMap((one) => (one.frame ? [one.frame] : [])),
  ])
  for (const frame of context.frames) {
    if (isTitle(context.article, frame.sentence)) continue
    found.push(...heldPositions(frame, context))
    if (taken.has(frame)) continue
    const position =
      findConcession(frame, context) ??
      warning(frame, context) ??
      offer(frame, context) ??
      complaint(frame, context) ??
      view(frame, context, taken)
    const said = [...demands, ...found].some((one) => position && isSame(one.span, position.span))
    if (position && !said) found.push(position)
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** Whether two places are for the most part the same. */
function isSame(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0.6 * Math.min(a.end - a.start, b.end - b.start)
}

const judged = ({ frame, parties, stance, span, sentence, rule }: Judgement): PositionDraft => ({
  kind: stance === 'rejects' ? 'rejection' : 'acceptance',
  parties,
  addressees: [],
  span,
  because: [],
  sentence,
  frame,
  reportedBy: frame.reportedBy,
  family: stance === 'rejects' ? 'reject' : 'accept',
  rule,
})

const base = (frame: Frame): Omit<PositionDraft, 'kind' | 'span' | 'family' | 'rule'> => ({
  parties: frame.parties,
  addressees: [],
  because: [frame.clause],
  sentence: frame.sentence,
  frame,
  reportedBy: frame.reportedBy,
})

function warning(frame: Frame, context: Context): PositionDraft | null {
  if (frame.head.lemma !== 'warn' && frame.head.lemma !== 'caution') return null
  if (frame.parties.length === 0 || frame.passive || frame.negated) return null
  const addressees = frame.object
    ? context.resolver.resolve(frame.object, frame.sentence).parties
    : []
  const span = clauseContent(frame, context.article.source)
  if (span === null) return null
  return {
    ...base(frame),
    kind: 'warning',
    addressees: addressees.filter((id) => !frame.parties.includes(id)),
    span,
    family: 'warn',
    rule: `“${frame.head.lemma}”`,
  }
}

function offer(frame: Frame, context: Context): PositionDraft | null {
  if (
    !frame.classes.has('offer') ||
    frame.negated ||
    frame.passive ||
    !frame.finite ||
    frame.parties.length === 0
  )
    return null
  if (
    !/^(offer|propose|pledge|promise|commit|undertake|vow|volunteer|reaffirm|guarantee|suggest|float)$/.test(
      frame.head.lemma,
    )
  )
    return null
  const span = clauseContent(frame, context.article.source)
  return (
    span && { ...base(frame), kind: 'offer', span, family: 'offer', rule: `“${frame.head.lemma}”` }
  )
}

function complaint(frame: Frame, context: Context): PositionDraft | null {
  if (
    !frame.classes.has('complain') ||
    frame.negated ||
    frame.passive ||
    frame.parties.length === 0
  )
    return null
  if (
    /^(attack|charge|protest|object|fault|lament|regret|allege|slam|condemn|accuse|blame|criticise|criticize|denounce|deplore|complain|decry|censure)$/.test(
      frame.head.lemma,
    ) === false
  )
    return null
  const span = clauseContent(frame, context.article.source)
  return (
    span && {
      ...base(frame),
      kind: 'complaint',
      span,
      family: 'complain',
      rule: `“${frame.head.lemma}”`,
    }
  )
}

const WRONGED =
  /^(sideline|ignore|exclude|bypass|betray|abandon|mistreat|isolate|marginalise|marginalize|shut|leave|cut|cheat|deceive|attack|overlook)$/

/** What a party says of the matter, when nothing firmer was read off it. */
function view(frame: Frame, context: Context, taken: ReadonlySet<Frame>): PositionDraft | null {
  const { reportedBy } = frame
  if (!reportedBy || reportedBy.parties.length === 0 || !frame.finite) return null
  // Only the clause that is reported, not every clause within it.
  const content = reportedBy.content
  if (!content || frame.clause.start - content.start > 40) return null
  const nearest = context
    .framesOf(frame.sentence)
    .find(
      (one) =>
        one.reportedBy === reportedBy ||
        (one.reportedBy?.content?.start === content.start && one.finite),
    )
  if (
    nearest !== frame ||
    [...taken].some(
      (one) => one.reportedBy?.content?.start === content.start && one.sentence === frame.sentence,
    )
  )
    return null
  const complains = frame.passive && WRONGED.test(frame.head.lemma)
  return {
    ...base(frame),
    parties: reportedBy.parties,
    kind: complains ? 'complaint' : 'view',
    span: content,
    family: complains ? 'complain' : 'say',
    rule: 'what a party says of it',
  }
}

/** “maintaining maximalist positions — including A and B”: each of them is held. */
function heldPositions(frame: Frame, context: Context): readonly PositionDraft[] {
  return heldItems(frame, context).map((span) => ({
    ...base(frame),
    kind: 'view' as const,
    span,
    family: 'demand' as const,
    rule: 'a position held',
  }))
}
