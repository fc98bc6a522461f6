import type { Context } from '../context.ts'
import type { Condition, Frame } from '../frames/frame.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfClause } from './draft-demand.ts'
import { speakerOf } from './speaker-of.ts'

/** Cues after which something is asked for by themselves. */
const FIRM =
  /^(unless|until|only|but only|not before|not until|provided|providing|on (the )?condition|as long as|so long as|except)/

/** Cues that ask for something only where a party binds itself to act on it. */
const LOOSE = /^(if|once|before|in exchange for|in return for|without|should)$/

/** “will not sign unless …”, “is ready to halt provided …”. */
export function conditionByClause(frame: Frame, context: Context): readonly DemandDraft[] {
  const condition = frame.conditions.find((one) => FIRM.test(one.cue) || LOOSE.test(one.cue))
  if (!condition || condition.end <= condition.clause.start) return []
  const reporter = speakerOf(frame, context)
  const own =
    frame.parties.length > 0 ? frame.parties : (reporter?.parties ?? frame.governor?.parties ?? [])
  const parties = binding(frame, condition, reporter?.parties ?? [], own, context)
  if (parties === null || parties.length === 0) return []
  const asked = context.frameAt(condition.head)
  return [
    demandOfClause(frame, {
      kind: 'condition',
      parties,
      addressees: asked?.parties.filter((id) => !parties.includes(id)) ?? [],
      span: { start: condition.start, end: condition.end },
      condition: frame.clause,
      reportedBy: frame.reportedBy ?? reporter,
      family: 'condition',
      rule: `“${condition.cue}” in a clause a party binds itself by`,
    }),
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
