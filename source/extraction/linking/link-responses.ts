import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import type { Judgement } from '../judgements/judgement.ts'
import { contentWords, overlapOf } from './content-words.ts'

const DEMAND_NOUN =
  /^(condition|demand|term|proposal|offer|request|requirement|precondition|idea|claim|call|ultimatum|clause|point|step|move|suggestion|prospect|insistence|plea|appeal|want)s?$/

/** How many sentences back a bare pronoun or “both” can reach. */
const REACH = 3

/**
 * Gives each demand the refusals and acceptances that answer it.
 *
 * A judgement answers a demand of another party when it points back to it (“both
 * conditions”, “that”, “no to both”) or names the same thing.
 *
 * @returns The judgements that answered one.
 */
export function linkResponses(
  demands: readonly DemandDraft[],
  judgements: readonly Judgement[],
  context: Context,
): ReadonlySet<Judgement> {
  const linked = new Set<Judgement>()
  for (const judgement of judgements) {
    for (const demand of answered(judgement, demands, context)) {
      demand.responses.push(judgement)
      linked.add(judgement)
    }
  }
  return linked
}

function answered(
  judgement: Judgement,
  demands: readonly DemandDraft[],
  context: Context,
): readonly DemandDraft[] {
  const { target, sentence, parties } = judgement
  const before = demands.filter(
    (demand) =>
      demand.span.start < judgement.span.end &&
      !(demand.span.start >= judgement.span.start && demand.span.end <= judgement.span.end) &&
      !demand.parties.every((party) => parties.includes(party)),
  )
  const near = before.filter((demand) => sentence.index - demand.sentence.index <= REACH)
  if (target === null) return near.slice(-1)
  const text = judgement.targetSpan
    ? context.article.source.slice(judgement.targetSpan.start, judgement.targetSpan.end)
    : target.text
  const determiner = target.children.find((child) => child.relation === 'det')?.lower ?? ''
  const both =
    target.lower === 'both' || determiner === 'both' || /^(both|either|neither)\b/i.test(text)
  if (both) return sameOwner(near).slice(-2)
  const noun =
    DEMAND_NOUN.test(target.lower) &&
    /^(the|that|this|these|those|such|its|their|all|any|a|an)?$/.test(determiner)
  const bare = target.children.every((child) => !/^(nmod|acl)/.test(child.relation))
  if (
    noun &&
    bare &&
    (determiner !== '' || target.children.some((c) => c.relation === 'nmod:poss'))
  ) {
    const plural = /s$/.test(target.lower)
    const named = ownedBy(target, judgement, context)
    const pool =
      named.length > 0 ? near.filter((d) => d.parties.some((p) => named.includes(p))) : near
    return plural ? lastRun(sameOwner(pool)) : pool.slice(-1)
  }
  if (/^(it|that|this|them|these|those|so|one|none|neither)$/.test(target.lower)) {
    return /^(them|these|those|none)$/.test(target.lower)
      ? lastRun(sameOwner(near))
      : near.slice(-1)
  }
  // “… — a condition the rebels reject”: the apposition names what stands before it.
  if (DEMAND_NOUN.test(target.lower) && /^(appos|parataxis|dep)/.test(target.relation)) {
    const here = near.filter((demand) => demand.sentence === sentence)
    if (here.length > 0) return here.slice(-1)
  }
  const words = contentWords(text)
  if (words.size < 2) return []
  return before.filter((demand) => {
    const own = contentWords(context.article.source.slice(demand.span.start, demand.span.end))
    return overlapOf(words, own) >= 0.6
  })
}

/** “its demand”, “Tripoli's conditions”: whose. */
function ownedBy(
  target: Judgement['target'],
  judgement: Judgement,
  context: Context,
): readonly string[] {
  const owner = target?.children.find((child) => child.relation === 'nmod:poss')
  return owner ? context.resolver.resolve(owner, judgement.sentence).parties : []
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
