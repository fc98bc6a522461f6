import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { clauseContent, trimContent } from '../frames/clause-content.ts'
import type { Frame } from '../frames/frame.ts'
import { childBy } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { draftThreat, withoutCondition } from './draft-threat.ts'
import { conditionsOf } from './read-supposition.ts'
import { threatByIdiom } from './threat-by-idiom.ts'
import { threatByWarning } from './threat-by-warning.ts'

/** “threatens to …”, “warned that its forces would …”, “failure would mean war”. */
export function findThreats(frame: Frame, context: Context): readonly DemandDraft[] {
  const finders = [byVerb, threatByIdiom, threatByWarning]
  const threats =
    finders.map((find) => find(frame, context)).find((found) => found.length > 0) ?? []
  return [...threats, ...threats.flatMap((threat) => impliedDemand(threat, context))]
}

/** “… unless they withdraw”: what would avert the threat is what is demanded. */
function impliedDemand(threat: DemandDraft, context: Context): readonly DemandDraft[] {
  const unless = (threat.frame ? conditionsOf(threat.frame, context) : []).find((one) =>
    /^(unless|until)/.test(one.cue),
  )
  if (!unless) return []
  const clause = context.frameAt(unless.head)
  const others = clause?.parties.filter((id) => !threat.parties.includes(id)) ?? []
  const doer = clause?.subjectHead
  const isAct = clause?.head.upos === 'VERB' && !clause.passive && doer?.upos === 'NOUN'
  if (others.length === 0 && !isAct) return []
  return [
    {
      ...threat,
      kind: 'demand',
      addressees: others,
      span: unless.clause,
      condition: null,
      because: [...threat.because],
      family: 'demand',
      rule: `what would avert a threat (“${unless.cue}”)`,
    },
  ]
}

function byVerb(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head } = frame
  const inner = childBy(head, 'xcomp')
  const threatens =
    head.lemma === 'threaten' ||
    (/^(vow|swear|menace)$/.test(head.lemma) &&
      inner !== undefined &&
      context.demandWords.has(inner, frame.sentence, 'harming'))
  if (!threatens || frame.negated || frame.passive || frame.parties.length === 0) return []
  if (!frame.finite && head.xpos !== 'VBG' && head.relation !== 'conj') return []
  if (frame.modality === 'conditional' || frame.modality === 'possibility') return []
  const span = clauseContent(frame, context.article.source)
  if (span === null) return []
  const object = frame.object ? context.resolver.resolve(frame.object, frame.sentence).parties : []
  const made = draftThreat(
    frame,
    frame.parties,
    withoutCondition(span, frame),
    object,
    frame.reportedBy,
    `“${head.lemma}”`,
    context,
  )
  return [{ ...made, condition: made.condition ?? linkedTo(frame, context) }]
}

/** “…, linking them to X”: what the threat is tied to. */
function linkedTo(frame: Frame, context: Context): Span | null {
  const link = context
    .framesOf(frame.sentence)
    .find(
      (one) =>
        one.head.head === frame.head && one.classes.has('condition') && one.complement !== null,
    )
  return link?.complement
    ? trimContent(afterTo(link.complement, context), context.article.source)
    : null
}

function afterTo(span: Span, context: Context): Span {
  const text = context.article.source.slice(span.start, span.end)
  const to = /^(?:them|it|this|these|that|the \w+)\s+(?:to|on)\s+/i.exec(text)
  return to ? { start: span.start + to[0].length, end: span.end } : span
}
