import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { trimContent } from '../frames/clause-content.ts'
import type { Condition, Frame } from '../frames/frame.ts'
import { spanOf, subtree } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { speakerOf } from './speaker-of.ts'

/** Cues after which something is asked for by themselves. */
const FIRM =
  /^(unless|until|only|but only|not before|not until|provided|providing|on (the )?condition|as long as|so long as|except)/

/** Cues that ask for something only where a party binds itself to act on it. */
const LOOSE = /^(if|once|before|in exchange for|in return for|without|should)$/

/** What one thing is made to hang on: “depends on …”, “only if …”, “not until …”. */
export function findConditionDemands(frame: Frame, context: Context): readonly DemandDraft[] {
  return [...byDependence(frame, context), ...byClause(frame, context), ...byNoun(frame, context)]
}

/** “progress depends on Moscow's willingness to …, says Washington”. */
function byDependence(frame: Frame, context: Context): readonly DemandDraft[] {
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
    draft(
      frame,
      parties,
      span,
      frame.subject,
      reporter,
      `“${head.lemma} on”`,
      addressed(frame, context, span, parties),
    ),
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

/** “will not sign unless …”, “is ready to halt provided …”. */
function byClause(frame: Frame, context: Context): readonly DemandDraft[] {
  const condition = frame.conditions.find((one) => FIRM.test(one.cue) || LOOSE.test(one.cue))
  if (!condition || condition.end <= condition.clause.start) return []
  const reporter = speakerOf(frame, context)
  const own =
    frame.parties.length > 0 ? frame.parties : (reporter?.parties ?? frame.governor?.parties ?? [])
  const parties = binding(frame, condition, reporter?.parties ?? [], own, context)
  if (parties === null || parties.length === 0) return []
  return [
    draft(
      frame,
      parties,
      { start: condition.start, end: condition.end },
      frame.clause,
      reporter,
      `“${condition.cue}” in a clause a party binds itself by`,
      context
        .framesOf(frame.sentence)
        .find((one) => one.head === condition.head)
        ?.parties.filter((id) => !parties.includes(id)) ?? [],
    ),
  ]
}

/** Whose condition it is; null when the clause binds nobody. */
function binding(
  frame: Frame,
  { cue, clause, head }: Condition,
  reporting: readonly string[],
  own: readonly string[],
  context: Context,
): readonly string[] | null {
  const text = context.article.source.slice(clause.start, clause.end)
  const isTime =
    /^(until|before|once|without)$/.test(cue) &&
    !/\b(is|are|has|have|was|were|been|do|does|can|will|agree|accept|guarantee|referendum|withdraw|release|return|commit|change|approval|consent|state)/i.test(
      text,
    )
  if (isTime) return null
  const refusing =
    frame.negated ||
    frame.classes.has('refuse') ||
    frame.governor?.classes.has('refuse') === true ||
    frame.classes.has('reject')
  const duty =
    frame.modality === 'obligation' || /\b(must|has to|have to)\b/.test(frame.sentence.text)
  const willing =
    WILLING.test(
      context.article.source.slice(
        frame.predicate.start,
        Math.min(frame.predicate.end, clause.start),
      ),
    ) ||
    frame.classes.has('accept') ||
    frame.classes.has('agree') ||
    frame.classes.has('offer')
  const cannot =
    frame.modality === 'possibility' ||
    frame.head.children.some((c) => /^(ca|can|cannot|could)$/.test(c.lower))
  if (/^(if|in exchange for|in return for|should)$/.test(cue))
    return willing && !frame.negated ? own : refusing && cue === 'without' ? own : null
  if (/^(once|before|without)$/.test(cue)) {
    if (refusing || (cannot && frame.negated)) return reporting.length > 0 ? reporting : own
    if (cue === 'before' && duty) return reporting.length > 0 ? reporting : null
    return cue === 'once' && willing ? own : null
  }
  if (refusing || cannot) return own.length > 0 ? own : reporting
  if (duty) return reporting.length > 0 ? reporting : null
  if (/^(unless|until)$/.test(cue)) {
    const future = frame.modality === 'future' || frame.modality === 'conditional'
    return future || frame.classes.has('refuse') ? own : null
  }
  return willing ||
    frame.modality === 'future' ||
    frame.modality === 'conditional' ||
    reporting.length > 0 ||
    head.upos === 'VERB'
    ? own
    : null
}

const WILLING =
  /\b(ready|willing|prepared|open|agree[sd]?|accept(?:s|ed)?|would|will|yes|on board|offer(?:s|ed)?|consider|halt|sign|withdraw|pull|join|stop|release|return)\b/i

/** “called the pullout a condition”, “a referendum is a precondition for …”. */
function byNoun(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, sentence } = frame
  if (
    !/^(call|make|name|describe|set|be|become|remain|serve)$/.test(head.lemma) &&
    head.upos !== 'NOUN'
  )
    return []
  const nodes = subtree(head, (c) => /^(nsubj|advcl|parataxis)/.test(c.relation))
  const noun = nodes.find(
    (n) => /^(condition|precondition|prerequisite)$/.test(n.lemma) && n.index >= head.index,
  )
  if (
    !noun ||
    (context.predicates.ofNoun(noun, sentence).has('redLine') && noun.lemma !== 'precondition')
  )
    return []
  if (frame.negated) return []
  const called = /^(call|make|name|describe|set)$/.test(head.lemma)
  const subject = called ? frame.object : frame.subjectHead
  if (!subject || subject === noun || subject.upos === 'PRON') return []
  const owner = noun.children.find((c) => c.relation === 'nmod:poss')
  const owners = owner ? context.resolver.resolve(owner, sentence).parties : []
  const parties =
    owners.length > 0 ? owners : called ? frame.parties : (frame.reportedBy?.parties ?? [])
  const span = spanOf(subtree(subject))
  if (parties.length === 0 || span === null) return []
  return [draft(frame, parties, span, frame.clause, frame.reportedBy, `named a ${noun.lemma}`, [])]
}

function draft(
  frame: Frame,
  parties: readonly string[],
  span: Span,
  condition: Span | null,
  reportedBy: Frame['reportedBy'],
  rule: string,
  addressees: readonly string[],
): DemandDraft {
  return {
    kind: 'condition',
    parties,
    addressees,
    span,
    because: [frame.clause],
    condition,
    sentence: frame.sentence,
    frame,
    reportedBy: frame.reportedBy ?? reportedBy,
    family: 'condition',
    responses: [],
    rule,
  }
}
