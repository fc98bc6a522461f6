import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import type { Judgement } from '../judgements/judgement.ts'
import type { Node } from '../text/sentence.ts'
import { spanOf, subtree } from '../text/tree.ts'
import { contentWords, numbersIn, overlapOf } from './content-words.ts'
import { DEMAND_NOUN, isWithin, pointedAt, REACH } from './pointed-at.ts'

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
      !(one.span.start >= judgement.span.start && one.span.end <= judgement.span.end) &&
      // “Uganda hands back the boats”, as a point of a list: what is asked for is no answer to itself.
      !(one.span.start === judgement.span.start && contains(one.span, judgement.span)),
  )
  const near = before.filter(isWithin(judgement, REACH))
  if (target === null) return near.slice(-1)
  const here = byRelative(target, judgement, near)
  if (here.length > 0) return here
  return (
    pointedAt(target, judgement, before, near, context) ?? sameThing(judgement, before, context)
  )
}

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

const isApposed = ({ relation }: Node): boolean =>
  /^(appos|parataxis|dep|conj|compound)/.test(relation)

function isWithinRelative(verb: Node, target: Node): boolean {
  for (let at: Node | null = verb; at; at = at.head)
    if (/^acl/.test(at.relation) && at.head === target) return true
  return /^(which|something|what)$/.test(target.lower)
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
  const whole = targetSpan ? source.slice(targetSpan.start, targetSpan.end) : (target?.text ?? '')
  // “rejected a search as an attempt to …”: why it is refused names no demand.
  const text = whole.replace(/(?<!\s)\s+as\s+(?:an?|the|being|too|no)\s.*$/s, '')
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
