import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Judgement } from '../records/judgement.ts'
import type { Node } from '../text/sentence.ts'
import { isUnder } from '../text/tree.ts'
import { clusterPlans } from './cluster-plans.ts'
import { datePlans } from './date-plans.ts'
import { findPlanMentions } from './find-plan-mentions.ts'
import { findProvisions, type PlanLookup } from './find-provisions.ts'
import { findOpenIssues, findRemoved, type OpenIssueDraft } from './find-removed.ts'
import type { PlanDraft } from './plan-draft.ts'

/** The versions of an article with all that was found for them. */
export interface DraftedPlans {
  readonly plans: readonly PlanDraft[]
  readonly openIssues: readonly OpenIssueDraft[]
  readonly lookup: PlanLookup
  /** Judgements that are about a version. */
  readonly judged: ReadonlySet<Judgement>
}

/** Gathers versions, their contents and who takes or refuses them. */
export function draftPlans(context: Context, judgements: readonly Judgement[]): DraftedPlans {
  const clusters = clusterPlans(findPlanMentions(context), context)
  const plans: PlanDraft[] = clusters.map((cluster) => ({
    cluster,
    provisions: [],
    removed: [],
    heldBack: [],
    reactions: [],
    dates: [],
  }))
  const lookup = planLookup(plans)
  findProvisions(context, lookup)
  findRemoved(context, lookup)
  const openIssues = findOpenIssues(context, lookup)
  const judged = new Set<Judgement>()
  for (const judgement of judgements) {
    const plan = judgedPlan(judgement, lookup)
    if (plan === null) continue
    judged.add(judgement)
    // Whoever wrote a text takes it: that is no reaction.
    if (
      judgement.stance === 'accepts' &&
      judgement.parties.every((p) => plan.cluster.authors.has(p))
    )
      continue
    plan.reactions.push(judgement)
  }
  datePlans(plans, context)
  return { plans, openIssues, lookup, judged }
}

const PARTS =
  /^(terms?|components?|elements?|provisions?|points?|parts?|clauses?|aspects?|articles?|items?|paragraphs?|chapters?|sections?|passages?)$/

function planLookup(plans: readonly PlanDraft[]): PlanLookup {
  const named = (node: Node, frame: Frame): PlanDraft | null =>
    plans.find((plan) =>
      plan.cluster.mentions.some((m) => m.sentence === frame.sentence && m.head === node),
    ) ?? null
  const at = (node: Node, frame: Frame): PlanDraft | null => {
    const direct = plans.find((plan) =>
      plan.cluster.mentions.some(
        (m) =>
          m.sentence === frame.sentence &&
          (m.head === node || (isUnder(m.head, node) && isPartOf(node, m.head))),
      ),
    )
    if (direct) return direct
    // “it would also …” and “these terms”: what the text goes on about.
    if (
      PARTS.test(node.lower) &&
      node.children.every((c) => !/^nmod/.test(c.relation) || !/^\p{Lu}/u.test(c.text))
    )
      return lastBefore(plans, node.start, frame, 3)
    return null
  }
  const newest = (plan: PlanDraft | null): PlanDraft | null => {
    const newer = plan && plans.find((other) => other.cluster.revises?.target === plan.cluster)
    return newer ? newest(newer) : plan
  }
  return {
    at,
    named,
    before: (frame) => lastBefore(plans, frame.clause.end, frame, 3),
    newest: (frame) => newest(lastBefore(plans, frame.clause.end, frame, 9)),
  }
}

/** “components of the plan”: the plan is what the parts are of. */
const isPartOf = (node: Node, plan: Node): boolean => {
  for (let at: Node | null = plan; at && at !== node; at = at.head)
    if (
      !/^(nmod|conj|appos)/.test(at.relation) ||
      !at.children.some((c) => c.relation === 'case' && /^(of|in)$/.test(c.lower))
    )
      return false
  return PARTS.test(node.lower) || /^(list|number|version|draft)$/.test(node.lower)
}

function lastBefore(
  plans: readonly PlanDraft[],
  offset: number,
  frame: Frame,
  reach: number,
): PlanDraft | null {
  let best: PlanDraft | null = null
  let bestAt = -1
  for (const plan of plans)
    for (const mention of plan.cluster.mentions) {
      const near = frame.sentence.index - mention.sentence.index <= reach
      if (
        near &&
        mention.start < offset &&
        mention.start > bestAt &&
        mention.sentence.index <= frame.sentence.index
      ) {
        best = plan
        bestAt = mention.start
      }
    }
  return best
}

/** The version a judgement is about; null when it is about something else. */
function judgedPlan(judgement: Judgement, lookup: PlanLookup): PlanDraft | null {
  const { target, frame } = judgement
  if (target === null) return null
  const direct = lookup.at(target, frame)
  if (direct) return direct
  if (/^(it|that|this)$/.test(target.lower) && /^(PRON|DET)$/.test(target.upos)) {
    const before = lookup.before(frame)
    const mention = before?.cluster.mentions.findLast((m) => m.start < target.start)
    return mention && frame.sentence.index - mention.sentence.index <= 1 ? before : null
  }
  return null
}
