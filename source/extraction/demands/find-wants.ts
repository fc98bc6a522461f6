import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { clauseContent } from '../frames/clause-content.ts'
import type { Frame } from '../frames/frame.ts'
import { childBy, conjuncts, spanOf, subtree } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfClause } from './draft-demand.ts'
import { findUrged } from './find-urged.ts'
import { speakerOf } from './speaker-of.ts'

/** Verbs that by themselves put a demand. */
const STRONG =
  /^(demand|insist|want|require|request|stipulate|call|press|push|ask|need|expect|seek|hold|clamour|clamor|appeal|plead|lobby|campaign|dictate|urge|claim|advocate|petition|agitate|exact|bargain|look|set|lay|stick)$/

/** Verbs that do so only before a clause in which another is to act. */
const SOFT = /^(hope|wish|prefer|like|trust|count|look|aim|favour|favor)$/

/** Verbs that are a demand only with the preposition that the lexicon gives them. */
const WITH_PREPOSITION =
  /^(call|press|push|ask|hold|stick|clamour|clamor|appeal|plead|lobby|campaign|look|agitate|petition|bargain|set|lay|make|count)$/

/** “X demands Y”, “X insists that Z do Y”, “X urges Z to do Y”. */
export function findWants(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, classes } = frame
  const isWant = classes.has('demand') && (STRONG.test(head.lemma) || SOFT.test(head.lemma))
  const urged = classes.has('urge') ? findUrged(frame) : null
  const isUrge = urged !== null
  if ((!isWant && !isUrge) || head.upos !== 'VERB' || frame.passive) return []
  if (WITH_PREPOSITION.test(head.lemma) && !isUrge && !hasDemandForm(frame, context)) return []
  if (!isAsserted(frame)) return []
  const reporter = speakerOf(frame, context)
  const parties =
    frame.parties.length > 0 ? frame.parties : subjectless(frame, reporter?.parties ?? [])
  if (parties.length === 0) return []
  const span = antecedent(frame) ?? clauseContent(frame, context.article.source)
  if (span === null || isEmptyContent(span, context)) return []
  if (/^(insist|hold|maintain|claim|expect|hope)$/.test(head.lemma) && isMereClaim(frame, context))
    return []
  if (SOFT.test(head.lemma) && !othersAct(frame, parties, context)) return []
  if (/^(seek|need|expect)$/.test(head.lemma) && ownDoing(frame)) return []
  const addressees = urged
    ? context.resolver.resolve(urged.whom, frame.sentence).parties
    : addressedIn(frame, context)
  const spans = urged ? [urged.span] : (objects(frame, context) ?? [span])
  return spans.map((part) =>
    demandOfClause(frame, {
      kind: frame.negated ? 'red-line' : comesFirst(frame, span, context) ? 'condition' : 'demand',
      parties,
      addressees: addressees.filter((id) => !parties.includes(id)),
      span: part,
      family: isUrge && !isWant ? 'urge' : 'demand',
      rule: `“${head.lemma}” with a party as subject`,
    }),
  )
}

/** “demanded that Y leave”, “wants Y to leave”: who is to act. */
function addressedIn(frame: Frame, context: Context): readonly string[] {
  const clause = childBy(frame.head, 'ccomp', 'xcomp')
  const inner = clause && context.frameAt(clause)
  if (inner && inner.parties.length > 0) return inner.parties
  return clause && frame.object
    ? context.resolver.resolve(frame.object, frame.sentence).parties
    : []
}

/** “wants X freed first”, “before any further step”: a demand that others wait on. */
function comesFirst(frame: Frame, span: Span, context: Context): boolean {
  const text = context.article.source.slice(span.start, Math.max(span.end, frame.predicate.end))
  return /\bfirst\b(?! (?:round|phase|stage|step|time|draft|of))|\bbefore (?:any|anything|there|it|they|talks|a|the)\b/i.test(
    text,
  )
}

/** “an end to A and curbs on B”: each of several long objects is a demand of its own. */
function objects(frame: Frame, { article }: Context): readonly Span[] | null {
  if (frame.object === null) return null
  const heads = conjuncts(frame.object)
  if (heads.length < 2) return null
  const spans = heads.map((head) =>
    spanOf(
      subtree(head, (c) => c.relation === 'conj' || (c.relation === 'cc' && c.index < head.index)),
    ),
  )
  const long = spans.every(
    (span) => span !== null && article.source.slice(span.start, span.end).split(/\s+/).length >= 3,
  )
  return long ? spans.filter((span) => span !== null) : null
}

/** “the systems that they say they need”: what a relative clause is about. */
function antecedent(frame: Frame): Span | null {
  if (frame.object !== null || childBy(frame.head, 'ccomp', 'xcomp')) return null
  for (let at: typeof frame.head | null = frame.head; at; at = at.head) {
    if (at.relation !== 'acl:relcl' || !at.head) continue
    const clause = at
    return spanOf(subtree(at.head, (c) => c === clause))
  }
  return null
}

const subjectless = (frame: Frame, reporting: readonly string[]): readonly string[] =>
  frame.subjectHead === null ? reporting : []

/** Whether the clause is put forward as so: finite, or carried by a finite one. */
function isAsserted(frame: Frame): boolean {
  if (frame.modality === 'conditional' && frame.reportedBy === null) return false
  if (frame.finite) return true
  const { head, governor } = frame
  if (head.relation === 'xcomp' && governor)
    return /^(continue|keep|go|begin|start|have|be|seem|appear)$/.test(governor.head.lemma)
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
  return (
    childBy(frame.head, 'ccomp', 'xcomp') !== undefined &&
    context.predicates.ofVerb(frame.head, frame.sentence).has('urge')
  )
}

/** “insists that it is ready”: a claim about what is, not a demand. */
function isMereClaim(frame: Frame, context: Context): boolean {
  const clause = childBy(frame.head, 'ccomp')
  if (!clause) return false
  const inner = context.frameAt(clause)
  if (!inner) return true
  const subjunctive =
    clause.xpos === 'VB' &&
    !clause.children.some((c) => /^(aux|cop)/.test(c.relation) && /^(VBZ|VBP|VBD)$/.test(c.xpos))
  const bareBe = clause.children.some(
    (c) => /^(aux|cop)/.test(c.relation) && c.lower === 'be' && c.xpos === 'VB',
  )
  return !(subjunctive || bareBe || inner.modality === 'obligation')
}

/** “hopes the mediators will …”: another party is to act. */
function othersAct(frame: Frame, parties: readonly string[], context: Context): boolean {
  const clause = childBy(frame.head, 'ccomp', 'xcomp')
  const inner = clause && context.frameAt(clause)
  return (
    inner !== undefined &&
    inner.parties.length > 0 &&
    !inner.parties.some((id) => parties.includes(id)) &&
    inner.subjectHead !== frame.subjectHead &&
    inner.subjectHow !== 'pronoun'
  )
}

/** “seeks to end the war”, “expects to sign”: what one means to do oneself. */
function ownDoing(frame: Frame): boolean {
  const infinitiveClause = childBy(frame.head, 'xcomp')
  return infinitiveClause !== undefined && frame.object === null && infinitiveClause.upos === 'VERB'
}

function isEmptyContent(span: Span, context: Context): boolean {
  const text = context.article.source.slice(span.start, span.end)
  return (
    /^(it|that|this|them|so|more|too|both|one|all|nothing|none|the (?:opposite|same|contrary))$/i.test(
      text,
    ) || text.length < 4
  )
}
