import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { Frame, ReportedBy } from '../frames/frame.ts'
import { isMainVerb } from '../frames/read-actors.ts'
import { childBy } from '../text/tree.ts'
import { addressedIn } from './addressed-in.ts'
import { comesFirst } from './comes-first.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfClause } from './draft-demand.ts'
import { findUrged } from './find-urged.ts'
import { isSubjunctive } from './is-subjunctive.ts'
import { isOwnVoice, quotedVoice } from './quoted-voice.ts'
import { speakerOf } from './speaker-of.ts'
import { splitWanted } from './split-wanted.ts'
import { wantedParts } from './wanted-parts.ts'
import { MILD, SOFT, whyNoWant } from './why-no-want.ts'

/** Verbs that by themselves put a demand. */
const STRONG =
  /^(demand|insist|want|require|request|stipulate|call|press|push|ask|need|expect|seek|hold|clamour|clamor|appeal|plead|lobby|campaign|dictate|urge|advocate|petition|agitate|exact|bargain|look|set|lay|stick)$/

/** Verbs that are a demand only with the preposition that the lexicon gives them. */
const WITH_PREPOSITION =
  /^(call|press|push|ask|hold|stick|clamour|clamor|appeal|plead|lobby|campaign|look|agitate|petition|bargain|set|lay|make|count)$/

/** “X demands Y”, “X insists that Z do Y”, “X urges Z to do Y”. */
export function findWants(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, classes } = frame
  const isWant = classes.has('demand') && (STRONG.test(head.lemma) || SOFT.test(head.lemma))
  const urged = classes.has('urge') ? findUrged(frame) : null
  const isUrge = urged !== null
  const none = (reason: string) => context.passedOver.note(frame, 'demand', reason)
  if ((!isWant && !isUrge) || head.upos !== 'VERB' || frame.passive) return []
  if (WITH_PREPOSITION.test(head.lemma) && !isUrge && !hasDemandForm(frame, context))
    return none(`“${head.text}” asks for nothing here`)
  if (!isAsserted(frame) && issuersOf(frame, context).length === 0)
    return none('it is only supposed, or said by no finite verb')
  const reporter = speakerOf(frame, context)
  const issuers = issuersOf(frame, context)
  const parties =
    issuers.length > 0
      ? issuers
      : frame.parties.length > 0
        ? frame.parties
        : subjectless(frame, reporter, context)
  if (parties.length === 0) return []
  const parts = wantedParts(frame, context)
  const [span] = parts
  if (span === undefined || isEmptyContent(span, context) || isMereName(span, context))
    return none('what is wanted is not said')
  const reason = whyNoWant(frame, parties, context)
  if (reason !== null) return none(reason)
  const addressees = urged
    ? context.resolver.resolve(urged.whom, frame.sentence).parties
    : addressedIn(frame, context)
  const { source } = context.article
  const spans = urged
    ? urged.spans.flatMap((one) => splitWanted(one, frame.sentence, source))
    : parts
  return spans.map((part) =>
    demandOfClause(frame, {
      kind: kindOf(frame, spans, context),
      parties,
      addressees: addressees.filter((id) => !parties.includes(id)),
      span: part,
      family: isUrge && !isWant ? 'urge' : 'demand',
      rule: `“${head.lemma}” with a party as subject`,
    }),
  )
}

/** “wants no vote before the judges have ruled” sets a condition, “wants no vote” a red line. */
function kindOf(
  frame: Frame,
  spans: readonly Span[],
  { article: { source } }: Context,
): DemandDraft['kind'] {
  const [first] = spans
  const isNone = spans.length === 1 && first && /^no\b/i.test(source.slice(first.start, first.end))
  if (!frame.negated && !isNone) return comesFirst(frame) ? 'condition' : 'demand'
  // Trees often leave the clause outside.
  const [said = ''] = source.slice(first?.start, frame.sentence.end).split(/[,;:—–]/, 1)
  return /\b(?:before|until|unless|without|as long as)\b/.test(said) ? 'condition' : 'red-line'
}

/** “adopted a resolution urging X to …”, “in a letter demanding …”: whoever issues the text. */
function issuersOf({ head }: Frame, { frameAt, world }: Context): readonly string[] {
  const text = head.head
  if (head.relation !== 'acl' || head.xpos !== 'VBG' || !text?.head) return []
  const isText =
    world.demands.statement.includes(text.lemma) ||
    /^(letter|motion|petition|post)$/.test(text.lemma)
  const issuing = frameAt(text.head)
  return isText && issuing && !issuing.negated && !issuing.passive ? issuing.parties : []
}

/** Whose want it is where no party is its subject: the speaker's own, not that of any they quote. */
function subjectless(
  frame: Frame,
  reporter: ReportedBy | null,
  context: Context,
): readonly string[] {
  const isSpeaker =
    isOwnVoice(frame) || (frame.subjectHead === null && reporter !== quotedVoice(frame, context))
  return isSpeaker ? (reporter?.parties ?? []) : []
}

/** Whether the clause is put forward as so: finite, or carried by a finite one. */
function isAsserted(frame: Frame): boolean {
  if (frame.modality === 'conditional' && frame.reportedBy === null)
    return MILD.test(frame.head.lemma) || frame.head.lemma === 'want'
  if (frame.finite) return true
  const { head, governor } = frame
  // “Kenya, for its part, pressed for …”: a past taken for a participle.
  if ((head.relation === 'root' && /^VB[DN]$/.test(head.xpos)) || isMainVerb(head)) return true
  if (head.relation === 'xcomp' && governor)
    return (
      /^(continue|keep|go|begin|start|have|be|seem|appear)$/.test(governor.head.lemma) ||
      // “is said to be asking for guarantees”
      (governor.passive && /^(say|report|understand|believe|think|know)$/.test(governor.head.lemma))
    )
  if (head.relation === 'conj' && head.head)
    return !(head.xpos === 'VBG' && head.children.some((c) => c.relation === 'mark'))
  return (
    head.xpos === 'VBG' &&
    head.relation === 'advcl' &&
    !head.children.some((c) => c.relation === 'mark') &&
    /^(demand|insist|call|urge|require|press)$/.test(head.lemma)
  )
}

/** “call for”, “push for”, “ask X to”: with the words that make it a demand. */
function hasDemandForm(frame: Frame, context: Context): boolean {
  const next = frame.sentence.nodes[frame.head.index + 1]?.lower ?? ''
  if (/^(for|on|upon|out|down|clear|to)$/.test(next))
    return !(next === 'to' && frame.head.lemma === 'look')
  // “asks Uganda for a share”, “has asked that the talks be moved”
  const asked = frame.head.children.some((c) =>
    c.children.some((k) => k.relation === 'case' && k.lower === 'for'),
  )
  const clause = childBy(frame.head, 'ccomp')
  if (frame.head.lemma === 'ask' && clause && isSubjunctive(clause)) return true
  if (asked && frame.object !== null && /^(ask|press|push|lobby|petition)$/.test(frame.head.lemma))
    return true
  return (
    childBy(frame.head, 'ccomp', 'xcomp') !== undefined &&
    context.predicates.ofVerb(frame.head, frame.sentence).has('urge')
  )
}

/** “wants Akello”, “seeks peace”: a name by itself, or what everybody wants, says nothing. */
function isMereName(span: Span, { article, mentions }: Context): boolean {
  const words = article.source.slice(span.start, span.end)
  if (mentions.some((m) => m.person && m.start <= span.start && m.end >= span.end)) return true
  return /^(?:peace|talks|dialogue|stability|certainty|clarity|answers|calm|unity|time|progress|results|success|change|help|support|attention|approval|friends|countermeasures|victory|war|trouble|a deal|an agreement|a solution|a compromise|peace talks)$/i.test(
    words,
  )
}

function isEmptyContent(span: Span, context: Context): boolean {
  const text = context.article.source.slice(span.start, span.end)
  return (
    /^(it|that|this|them|so|more|too|both|one|all|nothing|none|the (?:opposite|same|contrary)|the (?:only|one|first|last|least) things?)$/i.test(
      text,
    ) ||
    text.length < 4 ||
    // “Business groups want it: the federation is urging …”
    /^(?:it|that|this)[:;,] /i.test(text) ||
    /^(?:(?:one|two|three|four|five|a few|several|some|many|more|further|minor|small|no) )+(?:more )?(?:changes?|things?|points?|amendments?|questions?)\b(?!, )/i.test(
      text,
    ) ||
    /^(?:so|too|as) (?:little|much|many|few)\b|^(?:(?:at|by|for|from|in|on|to|with|under) )?what\b/i.test(
      text,
    )
  )
}
