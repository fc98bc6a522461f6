import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { trimContent } from '../frames/clause-content.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { comesFirst } from './comes-first.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfClause } from './draft-demand.ts'
import { speakerOf, wishedBefore, wisherOf } from './speaker-of.ts'
import { splitWanted } from './split-wanted.ts'

/** “X must do Y, says Z”: a duty that another party lays down. */
export function findObligations(frame: Frame, context: Context): readonly DemandDraft[] {
  if (isForecast(frame) || !isDuty(frame, context)) return []
  const voice = speakerOf(frame, context)
  // “Pristina asked for two changes. The name must go,” somebody tells in an interview.
  const said = (voice?.cue === null && wishedBefore(frame, context)) || voice
  const reporter = said ?? (frame.modality === 'obligation' ? wisherOf(frame, context) : null)
  const none = (reason: string) => context.passedOver.note(frame, 'demand', reason)
  if (!reporter || reporter.parties.length === 0)
    return none('no party is known to lay down the duty')
  // What one says of oneself is a plan or an excuse, not a demand.
  const own = (id: string) => reporter.parties.includes(id)
  const self =
    frame.parties.length > 0 &&
    (frame.passive ? frame.parties.some(own) && !isGranted(frame) : frame.parties.every(own))
  if (self) return none('what one must do oneself is a plan or an excuse')
  const kind = hangsOn(frame, context) ? 'condition' : 'demand'
  const acts = actsOf(frame, context)
  return acts.map((span) =>
    demandOfClause(frame, {
      kind,
      parties: reporter.parties,
      addressees: frame.parties.filter((id) => !reporter.parties.includes(id)),
      span,
      because: reporter.content ? [reporter.content] : [],
      reportedBy: frame.reportedBy ?? said,
      rule: 'a duty that a party lays down',
    }),
  )
}

/** “must stop the raids and pay for the cattle”: each act by itself. */
function actsOf({ clause, sentence }: Frame, { article, reportsOf }: Context): readonly Span[] {
  const said = reportsOf(sentence)
  const acts = splitWanted(clause, sentence, article.source, true).map((act) => {
    // “…, the minister writes”: who says it is no part of it.
    const aside = said.find(
      ({ source }) => source && source.start > act.start && source.end <= act.end,
    )
    return aside?.source
      ? (trimContent({ ...act, end: aside.source.start }, article.source) ?? act)
      : act
  })
  const areActs = acts
    .slice(1)
    .every(({ start }) => sentence.nodes.some((n) => n.start === start && /^VBP?$/.test(n.xpos)))
  return areActs && acts.length > 1 && acts[0]?.start === clause.start ? acts : [clause]
}

/**
 * Whether something hangs on the duty: “before there can be talks, X must …”, “any truce must be
 * monitored”.
 */
function hangsOn(frame: Frame, context: Context): boolean {
  const { source } = context.article
  const text = source.slice(frame.sentence.start, frame.sentence.end)
  return (
    frame.conditions.some(
      ({ cue }) => !/^(without|as long as|so long as|for as long as)$/.test(cue),
    ) ||
    /^(Before|Until|Unless|Only (?:when|after|if|once))\b/.test(text) ||
    comesFirst(frame) ||
    (frame.subjectHead?.children.some((c) => c.relation === 'det' && c.lower === 'any') ?? false)
  )
}

/** “will have to be settled by …”, “all had to do with maps”: what will be, was or may be so. */
function isForecast({ head, sentence }: Frame): boolean {
  // “Should our cities be attacked, …” supposes.
  const should = head.children.find((c) => /^aux/.test(c.relation) && c.lower === 'should')
  const subject = head.children.find((c) => /^nsubj/.test(c.relation))
  if (should && subject && should.index < subject.index && subject.index < head.index) return true
  // “have yet to share it out”: what is still to come.
  if (
    sentence.nodes.slice(0, head.index).findLast((n) => n.lower === 'to')?.before?.lower === 'yet'
  )
    return true
  const governor = head.relation === 'xcomp' && head.head?.lemma === 'have' ? head.head : null
  if (!governor) return false
  if (head.lemma === 'do' && sentence.nodes[head.index + 1]?.lower === 'with') return true
  return (
    governor.children.some((c) => /^(will|'ll)$/.test(c.lower)) &&
    head.children.some((c) => c.children.some((k) => k.relation === 'case' && k.lower === 'by'))
  )
}

const STATIVE =
  /^(be|have|know|remember|seem|remain|say|note|see|understand|think|hope|admit|mean|feel|recall)$/

function isDuty(frame: Frame, context: Context): boolean {
  if (isExpected(frame, context)) return true
  if (!frame.finite && frame.modality !== 'obligation') return false
  if (frame.subjectHead === null) return false
  if (isLacking(frame)) return !context.demandWords.has(frame.head, frame.sentence, 'event')
  if (frame.passive && frame.modality === 'obligation' && isGranted(frame)) return true
  if (isAnyone(frame.subjectHead)) return false
  if (isBarred(frame)) return true
  if (frame.modality === 'obligation')
    return !STATIVE.test(frame.head.lemma) || frame.passive || frame.head.upos !== 'VERB'
  // “are to be disarmed”; but what is to be set up anew (“a council is to be formed”) binds nobody.
  return (
    frame.passive &&
    !frame.subjectHead.children.some((c) => /^(a|an)$/.test(c.lower)) &&
    frame.modality === 'future' &&
    frame.head.children.some((c) => /^(is|are)$/.test(c.lower)) &&
    frame.head.children.some((c) => c.lower === 'to')
  )
}

/** “We must be treated as equals”: what only others can give. */
const isGranted = ({ head }: Frame): boolean =>
  /^(treat|respect|hear|consult|include|involve|invite|compensate|pay|recognise|recognize|inform|acknowledge|represent|reimburse|protect|allow|reinstate|represented)$/.test(
    head.lemma,
  )

/** “we”, “one”, “people”: nobody in particular; “the people of Gao” are somebody. */
const isAnyone = (node: Node): boolean =>
  /^(I|we|one|you|there|some|many|most|few|others)$/i.test(node.text) ||
  (node.lower === 'people' && node.children.length === 0)

/** “there has to be an end to the raids”; a bare “there must be peace” asks nobody. */
const isLacking = (frame: Frame): boolean => {
  const { head, subjectHead, modality, negated } = frame
  return (
    modality === 'obligation' &&
    !negated &&
    subjectHead?.lower === 'there' &&
    head.upos === 'NOUN' &&
    (head.children.some((c) => /^(nmod|acl)/.test(c.relation)) || comesFirst(frame))
  )
}

/** “Neither side may send troops”, “no vessel may enter”. */
const isBarred = ({ head, negated, modality }: Frame): boolean =>
  negated && modality === 'possibility' && head.children.some((c) => c.lower === 'may')

/** “Hamas is required to pull back”, “is expected to meet its obligations in full, he went on”. */
function isExpected({ governor, head, subjectHead, sentence, parties }: Frame, context: Context) {
  if (governor?.passive !== true || governor.negated || head.relation !== 'xcomp') return false
  if (!/^(expect|require|oblige|suppose|ask)$/.test(governor.head.lemma)) return false
  if (
    /^(expect|suppose)$/.test(governor.head.lemma) &&
    context.predicates.ofVerb(head, sentence).has('meet')
  )
    if (head.lemma !== 'meet' || !head.children.some((c) => c.relation === 'obj')) return false
  return (
    parties.length > 0 ||
    (subjectHead !== null && context.resolver.resolve(subjectHead, sentence).parties.length > 0)
  )
}
