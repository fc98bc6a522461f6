import type { Span } from '../../model/evidence.ts'
import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import { clauseContent, trimContent } from '../frames/clause-content.ts'
import type { Condition, Frame } from '../frames/frame.ts'
import { childBy } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfClause } from './draft-demand.ts'
import { speakerOf } from './speaker-of.ts'

/** Acts that are harm whoever does them. */
const HARM =
  /^(attack|strike|retaliate|seize|capture|invade|bomb|bombard|shell|destroy|escalate|retake|annex|crush|occupy|overrun|storm|eliminate|kill|fight|punish|obliterate|blockade|boycott|suspend|abandon|sever|quit|impose|picket|mobilise|mobilize|withdraw|halt|resume|cut|close|shut|walk|pull|break|scrap|terminate|revoke|respond|expel|act|defend|expand|freeze|sanction|slap|step|take|launch|conquer|target|finish|down|stop|cancel|withhold|block|reimpose|lock|snap|tear|rip|hit)$/

/** Harm that needs no doer named: “open war”, “serious consequences”. */
const HARM_NOUN =
  /\b(war|consequences?|force|retaliation|reprisals?|escalation|bloodshed|strikes?|sanctions?|tariffs?|hell|invasion|offensive|walkouts?|industrial action|blockade|response|countermeasures|lockout|fighting|bombardment)\b/i

const MENACING = /^(warn|threaten|vow|swear|pledge|promise|caution)$/

/** “threatens to …”, “warned that its forces would …”, “failure would mean war”. */
export function findThreats(frame: Frame, context: Context): readonly DemandDraft[] {
  const threats = [...byVerb(frame, context), ...byWarning(frame, context)]
  return [...threats, ...threats.flatMap((threat) => impliedDemand(threat, context))]
}

/** “… unless they withdraw”: what would avert the threat is what is demanded. */
function impliedDemand(threat: DemandDraft, context: Context): readonly DemandDraft[] {
  const unless = threat.frame?.conditions.find((one) => /^(unless|until)/.test(one.cue))
  if (!unless) return []
  const clause = context.frameAt(unless.head)
  const others = clause?.parties.filter((id) => !threat.parties.includes(id)) ?? []
  if (others.length === 0) return []
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
    (/^(vow|swear|menace)$/.test(head.lemma) && inner !== undefined && HARM.test(inner.lemma))
  if (!threatens || frame.negated || frame.passive || frame.parties.length === 0) return []
  if (!frame.finite && head.xpos !== 'VBG' && head.relation !== 'conj') return []
  if (frame.modality === 'conditional' || frame.modality === 'possibility') return []
  const span = clauseContent(frame, context.article.source)
  if (span === null) return []
  const object = frame.object ? context.resolver.resolve(frame.object, frame.sentence).parties : []
  const made = draft(
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

/** A future harm in the mouth of the one who can do it. */
function byWarning(frame: Frame, context: Context): readonly DemandDraft[] {
  const reporter = speakerOf(frame, context)
  if (!reporter || reporter.parties.length === 0 || frame.negated) return []
  const menacing = reporter.cue !== null && MENACING.test(cueLemma(frame))
  if (frame.modality !== 'future' && frame.modality !== 'conditional') return []
  const own = frame.parties.length > 0 && frame.parties.every((id) => reporter.parties.includes(id))
  const text = context.article.source.slice(frame.predicate.start, frame.predicate.end)
  const impersonal =
    frame.parties.length === 0 &&
    HARM_NOUN.test(text) &&
    (/^(mean|be|follow|bring|lead|face|trigger|come|result|have)$/.test(frame.head.lemma) ||
      frame.head.upos === 'NOUN')
  const conditioned =
    frame.conditions.some((one) => /^(unless|if|until|without|should)/.test(one.cue)) ||
    /^(otherwise|failing that)/i.test(frame.sentence.text)
  const harmful = frame.head.upos === 'VERB' && HARM.test(frame.head.lemma)
  if (
    !(own && (harmful || HARM_NOUN.test(text)) && (menacing || conditioned)) &&
    !(impersonal && (menacing || conditioned))
  )
    return []
  return [
    draft(
      frame,
      reporter.parties,
      withoutCondition(frame.clause, frame),
      [],
      reporter,
      menacing ? 'a warning of harm of its own doing' : 'harm that hangs on a condition',
      context,
    ),
  ]
}

/** The verb of whoever reports a clause; empty for the outlet's own voice. */
function cueLemma(frame: Frame): string {
  const { reportedBy, sentence } = frame
  if (!reportedBy?.cue) return ''
  const cue = reportedBy.cue
  return sentence.nodes.findLast((n) => contains(cue, n) && n.upos === 'VERB')?.lemma ?? ''
}

/** The threat without what it hangs on, where that stands at its end. */
function withoutCondition(span: Span, frame: Frame): Span {
  const last = frame.conditions.find((one) => one.start > span.start + 8 && one.end >= span.end)
  return last ? { start: span.start, end: last.start - 1 } : span
}

/** A threat with what it hangs on; `object` is whom its own words address, where they do. */
function draft(
  frame: Frame,
  parties: readonly string[],
  span: Span,
  object: readonly string[],
  reportedBy: Frame['reportedBy'],
  rule: string,
  context: Context,
): DemandDraft {
  const condition =
    frame.conditions.find((one) => one.start > span.start || one.end < span.start) ?? null
  return demandOfClause(frame, {
    kind: 'threat',
    parties,
    addressees: addressed(frame, parties, object, condition, context),
    span,
    condition: condition ? { start: condition.start, end: condition.end } : null,
    reportedBy: frame.reportedBy ?? reportedBy,
    family: 'threaten',
    rule,
  })
}

/** Whom a threat is put to: its object, else who could avert it, else who is named beside it. */
function addressed(
  frame: Frame,
  parties: readonly string[],
  object: readonly string[],
  condition: Condition | null,
  { frameAt, resolver }: Context,
): readonly string[] {
  const others = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => !parties.includes(id))
  if (object.length > 0) return others(object)
  const averting = condition ? frameAt(condition.head) : undefined
  const asked = others(averting?.parties ?? [])
  if (asked.length > 0) return asked
  const named = resolver.mentionsIn(frame.sentence).map((m) => m.actor)
  return others(named.filter((id) => id !== null)).slice(0, 1)
}
