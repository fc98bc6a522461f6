import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import type { Judgement } from '../judgements/judgement.ts'
import type { Node } from '../text/sentence.ts'

/** Nouns by which a demand is called. */
export const DEMAND_NOUN =
  /^(condition|demand|term|proposal|offer|request|requirement|precondition|idea|claim|call|ultimatum|clause|point|step|move|suggestion|prospect|insistence|plea|appeal|want|notion|thought|scenario|option|wish|stipulation|item|ask|part|bit|half|number|figure|view|arrangement|formula|linkage|sequence|order)s?$/

/** How many sentences back a bare pronoun or “both” can reach. */
export const REACH = 3

/** Whether a demand stands at most some sentences before a judgement. */
export const isWithin =
  ({ sentence }: Judgement, reach: number) =>
  (one: DemandDraft): boolean =>
    sentence.index - one.sentence.index <= reach

const BOTH = /^(both|either|neither)$/i

const ORDINAL = ['first', 'second', 'third', 'fourth', 'fifth']

/** What words that point back mean; null where they name a thing. */
export function pointedAt(
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
  // “turned down all three”
  const isAll = /^(two|three|four|five|six)$/.test(target.lower) && determiner === 'all'
  if (isAll || target.lower === 'all') return lastRun(sameOwner(near))
  const ordinal = [target, ...target.children].find(
    (c) => (c === target || /^(amod|det|nummod)$/.test(c.relation)) && isOrdinal(c),
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
  // “rebuffed Kenya”: what that side asked last.
  const snubbed = context.resolver.mentionAt(target)
  if (snubbed && judgement.stance === 'rejects' && target === judgement.frame.object) {
    const asking = context.resolver.resolve(target, judgement.sentence).parties
    return near.filter((one) => one.parties.some((party) => asking.includes(party))).slice(-1)
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
  /^(NOUN|ADJ)$|^VBG$/.test(
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
