import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import type { Judgement } from '../judgements/judgement.ts'
import type { Node } from '../text/sentence.ts'
import { spanOf, subtree } from '../text/tree.ts'
import { contentWords, numbersIn, overlapOf } from './content-words.ts'

const DEMAND_NOUN =
  /^(condition|demand|term|proposal|offer|request|requirement|precondition|idea|claim|call|ultimatum|clause|point|step|move|suggestion|prospect|insistence|plea|appeal|want|notion|thought|scenario|option|wish|stipulation|ask|part|bit|half|number|figure|view|arrangement|formula|linkage|sequence|order)s?$/

/** How many sentences back a bare pronoun or “both” can reach. */
const REACH = 3

/**
 * The demands a judgement answers: those it holds, those it points back to (“both conditions”,
 * “that”, “the second point”), or those that name the same thing.
 */
export function answeredDemands(
  judgement: Judgement,
  demands: readonly DemandDraft[],
  context: Context,
): readonly DemandDraft[] {
  const { target, parties } = judgement
  const others = demands.filter((one) => !one.parties.every((party) => parties.includes(party)))
  const held = heldBy(judgement, others)
  if (held.length > 0) return held
  const before = others.filter(
    (one) =>
      one.span.start < judgement.span.end &&
      !(one.span.start >= judgement.span.start && one.span.end <= judgement.span.end),
  )
  const near = before.filter(isWithin(judgement, REACH))
  if (target === null) return near.slice(-1)
  const here = byRelative(target, judgement, near)
  if (here.length > 0) return here
  return (
    pointedAt(target, judgement, before, near, context) ?? sameThing(judgement, before, context)
  )
}

const isWithin =
  ({ sentence }: Judgement, reach: number) =>
  (one: DemandDraft): boolean =>
    sentence.index - one.sentence.index <= reach

/** “rejected Kenya's demand to leave”: what the words of the judgement themselves hold. */
function heldBy(
  { target, sentence, span, frame }: Judgement,
  demands: readonly DemandDraft[],
): readonly DemandDraft[] {
  // “Kenya's demand that X leave the islands was rejected by X”: long subjects break the tree.
  const subject = demands.filter(
    (one) =>
      frame.passive &&
      one.sentence === sentence &&
      one.rule.startsWith('named as') &&
      one.span.end <= frame.head.start,
  )
  if (subject.length > 0) return subject.slice(-1)
  if (target === null || !DEMAND_NOUN.test(target.lower)) return []
  const phrase = spanOf(subtree(target))
  const whole = phrase && { start: phrase.start, end: Math.max(phrase.end, span.end) }
  return demands.filter((one) => one.sentence === sentence && whole && contains(whole, one.span))
}

/** “…, which Y rejects”, “something Y has ruled out”, “a demand Y calls absurd”: the clause before. */
function byRelative(
  target: Node,
  { frame, sentence }: Judgement,
  near: readonly DemandDraft[],
): readonly DemandDraft[] {
  const here = near.filter((one) => one.sentence === sentence)
  const isRelative = isWithinRelative(frame.head, target)
  if (isRelative && /^(something|which|what|that|thing|anything)$/.test(target.lower))
    return here.slice(-1)
  if (isRelative) {
    const around = here.filter((one) => contains(one.span, target))
    if (around.length > 0) return around.slice(-1)
  }
  const names = DEMAND_NOUN.test(target.lower) && (isRelative || isApposed(target))
  return names ? here.slice(-1) : []
}

const isApposed = ({ relation }: Node): boolean => /^(appos|parataxis|dep|conj)/.test(relation)

function isWithinRelative(verb: Node, target: Node): boolean {
  for (let at: Node | null = verb; at; at = at.head)
    if (/^acl/.test(at.relation) && at.head === target) return true
  return /^(which|something|what)$/.test(target.lower)
}

const BOTH = /^(both|either|neither)$/i

const ORDINAL = ['first', 'second', 'third', 'fourth', 'fifth']

/** What words that point back mean; null where they name a thing. */
function pointedAt(
  target: Node,
  judgement: Judgement,
  before: readonly DemandDraft[],
  near: readonly DemandDraft[],
  context: Context,
): readonly DemandDraft[] | null {
  const { source } = context.article
  const text = judgement.targetSpan
    ? source.slice(judgement.targetSpan.start, judgement.targetSpan.end)
    : target.text
  const determiner = target.children.find((child) => child.relation === 'det')?.lower ?? ''
  if (
    [target.lower, determiner].some((word) => BOTH.test(word)) ||
    BOTH.test(text.split(' ', 1)[0] ?? '')
  )
    return sameOwner(near).slice(-2)
  const ordinal = target.children.find(
    (c) => /^(amod|det|nummod)$/.test(c.relation) && isOrdinal(c),
  )
  if (ordinal) {
    const run = lastRun(sameOwner(near))
    const place = ORDINAL.indexOf(ordinal.lower)
    // “the second part” of what only one part is known of is not that one.
    const one = place >= 0 ? (run.length > 1 ? run[place] : undefined) : run.at(endOf(ordinal))
    return one ? [one] : []
  }
  if (isDemandNoun(target, determiner)) {
    const owner = target.children.find((child) => child.relation === 'nmod:poss')
    const named = owner ? context.resolver.resolve(owner, judgement.sentence).parties : []
    const pool =
      named.length > 0 ? near.filter((d) => d.parties.some((p) => named.includes(p))) : near
    return /s$/.test(target.lower) ? lastRun(sameOwner(pool)) : pool.slice(-1)
  }
  // “wants to hear none of it”: of all that was asked.
  if (target.lower === 'none') return sameOwner(before.filter(isWithin(judgement, 2 * REACH)))
  if (/^(them|these|those)$/.test(target.lower)) return lastRun(sameOwner(near))
  if (/^(it|that|this|so|one|which|something)$/.test(target.lower)) {
    // “a text which neither has approved” points to the text, wherever a demand may stand.
    if (target.lower === 'which' && !isFirst(target, judgement)) return []
    if (isDeterminer(target, judgement)) return []
    const last = near.slice(-1).filter((one) => !isAskedBetween(one, judgement, context))
    // A text of several clauses is taken or refused as one.
    return last[0]?.rule.startsWith('a clause of a text') ? lastRun(sameOwner(near)) : last
  }
  return null
}

const isFirst = (target: Node, { sentence }: Judgement): boolean =>
  sentence.nodes.slice(0, target.index).every((n) => n.upos === 'PUNCT' || n.upos === 'ADP')

/** “rejects that reading of the text”: trees take the determiner for a pronoun. */
const isDeterminer = (target: Node, { sentence }: Judgement): boolean =>
  /^(that|this)$/.test(target.lower) &&
  /^(NOUN|PROPN|ADJ)$|^VBG$/.test(
    sentence.nodes[target.index + 1]?.xpos === 'VBG'
      ? 'VBG'
      : (sentence.nodes[target.index + 1]?.upos ?? ''),
  )

/** “balks at that” points to what was asked last, even where no demand was read off it. */
const isAskedBetween = (
  one: DemandDraft,
  { sentence, target }: Judgement,
  { sentences, framesOf }: Context,
): boolean =>
  /^(that|this)$/.test(target?.lower ?? '') &&
  sentences
    .slice(one.sentence.index + 1, sentence.index)
    .some((between) =>
      framesOf(between).some((f) => f.modality === 'obligation' || f.classes.has('demand')),
    )

const endOf = ({ lower }: Node): number => (lower === 'former' ? 0 : -1)

const isOrdinal = ({ lower }: Node): boolean =>
  ORDINAL.includes(lower) || /^(last|latter|former|latest|other)$/.test(lower)

/** “the demand”, “its conditions”, “the idea”: a noun for demands with nothing that tells which. */
function isDemandNoun(target: Node, determiner: string): boolean {
  const plain = /^(the|that|this|these|those|such|its|their|all|any|a|an)?$/.test(determiner)
  const bare = target.children.every((child) => !/^(nmod$|nmod:(?!poss)|acl)/.test(child.relation))
  const points = determiner !== '' || target.children.some((c) => c.relation === 'nmod:poss')
  return DEMAND_NOUN.test(target.lower) && plain && bare && points
}

/** Demands that name the same thing, or the same number. */
function sameThing(
  judgement: Judgement,
  earlier: readonly DemandDraft[],
  { article: { source } }: Context,
): readonly DemandDraft[] {
  const { target, targetSpan } = judgement
  // What a threat is to bring about is no demand that words could name.
  const before = earlier.filter(({ kind }) => kind !== 'threat')
  const near = before.filter(isWithin(judgement, REACH))
  const text = targetSpan ? source.slice(targetSpan.start, targetSpan.end) : (target?.text ?? '')
  const words = contentWords(text)
  const numbers = numbersIn(text)
  const wordsOf = ({ span }: DemandDraft) => source.slice(span.start, span.end)
  if (numbers.length > 0) {
    const same = before
      .filter(isWithin(judgement, 2 * REACH))
      .filter((one) => numbersIn(wordsOf(one)).some((n) => numbers.includes(n)))
    if (same.length > 0) return same.slice(-1)
  }
  if (words.size >= 2)
    return before.filter((one) => overlapOf(words, contentWords(wordsOf(one))) >= 0.6)
  const [word = ''] = words
  const naming = near.filter((one) => contentWords(wordsOf(one)).has(word))
  return word.length >= 5 && naming.length === 1 ? naming : []
}

/** The latest demands that belong to one party. */
function sameOwner(demands: readonly DemandDraft[]): readonly DemandDraft[] {
  const last = demands.at(-1)
  return last
    ? demands.filter((demand) => demand.parties.some((party) => last.parties.includes(party)))
    : []
}

/** The demands put together with the last one: of one list or one sentence. */
function lastRun(demands: readonly DemandDraft[]): readonly DemandDraft[] {
  const last = demands.at(-1)
  if (!last) return []
  return demands.filter((demand) => demand.rule === last.rule || demand.sentence === last.sentence)
}
