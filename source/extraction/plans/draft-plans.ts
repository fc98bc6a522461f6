import type { Context } from '../context.ts'
import type { Judgement } from '../judgements/judgement.ts'
import type { Node } from '../text/sentence.ts'
import { clusterPlans } from './cluster-plans.ts'
import { datePlans } from './date-plans.ts'
import { dropFormer } from './drop-former.ts'
import { findOpenIssues, type OpenIssueDraft } from './find-open-issues.ts'
import { findPlanMentions, findTitledTexts } from './find-plan-mentions.ts'
import { findProvisions } from './find-provisions.ts'
import { findRemoved } from './find-removed.ts'
import { linkCounters } from './link-counters.ts'
import type { PlanDraft } from './plan-draft.ts'
import { type PlanLookup, planLookup } from './plan-lookup.ts'

/** The versions of an article with all that was found for them. */
export interface DraftedPlans {
  readonly plans: readonly PlanDraft[]
  readonly openIssues: readonly OpenIssueDraft[]
  /** Judgements that are about a version. */
  readonly judged: ReadonlySet<Judgement>
}

/** Gathers versions, their contents and who takes or refuses them. */
export function draftPlans(context: Context, judgements: readonly Judgement[]): DraftedPlans {
  const clusters = clusterPlans(findPlanMentions(context), findTitledTexts(context), context)
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
    const plan = judgedPlan(judgement, lookup) ?? actedOn(judgement, plans)
    if (plan === null) continue
    judged.add(judgement)
    // Whoever wrote a text takes it: that is no reaction.
    if (
      judgement.stance === 'accepts' &&
      judgement.parties.every((p) => plan.cluster.authors.has(p))
    )
      continue
    plan.reactions.push(
      isOfAllPoints(judgement, plan) ? { ...judgement, scope: 'whole' } : judgement,
    )
  }
  for (const plan of plans) dropFormer(plan)
  linkCounters(plans)
  settleRejected(plans)
  datePlans(plans, context)
  return { plans, openIssues, judged }
}

/** “rejects the fifteen points”: all that the text has, and so the whole of it. */
const isOfAllPoints = ({ target }: Judgement, { cluster }: PlanDraft): boolean =>
  cluster.points !== null &&
  cluster.mentions.some(
    (m) => m.head === target && m.noun === 'points' && m.points === cluster.points,
  )

/** The version a judgement is about; null when it is about something else. */
function judgedPlan(judgement: Judgement, lookup: PlanLookup): PlanDraft | null {
  const { target, frame } = judgement
  if (target === null) return isReplyToText(judgement) ? lookup.before(frame) : null
  const direct = lookup.at(target, frame)
  // “objects to two points”, told after a text that is left behind: of the one that came for it.
  if (direct) return lookup.named(target, frame) ? direct : lookup.live(direct)
  const noun = /^(which|that)$/.test(target.lower) ? antecedentOf(frame.head) : null
  if (noun) return lookup.named(noun, frame)
  // “Niger will decide on the text on Friday. Until then our answer is no.”
  const isReply = /^(answer|reply|response)$/.test(target.lower)
  if (isReply || (/^(it|that|this)$/.test(target.lower) && /^(PRON|DET)$/.test(target.upos))) {
    const before = lookup.before(frame)
    const mention = before?.cluster.mentions.findLast((m) => m.start < target.start)
    return mention && frame.sentence.index - mention.sentence.index <= 1 ? before : null
  }
  return null
}

/** “… to decide about the text. Until then our answer is no”: nothing else was asked on the way. */
const isReplyToText = ({ rule, sentence }: Judgement): boolean =>
  /in a word$/.test(rule) && /\b(?:answer|reply|response)\b/i.test(sentence.text)

/** “turned down what they billed as their final offer”: the text that the verb is done to. */
const actedOn = ({ frame, target }: Judgement, plans: readonly PlanDraft[]): PlanDraft | null =>
  target === null
    ? null
    : (plans.find(({ cluster }) =>
        cluster.mentions.some(
          (m) =>
            m.sentence === frame.sentence &&
            m.acts.some((a) => a.verb === frame.head && /^(refused|accepted)$/.test(a.kind)),
        ),
      ) ?? null)

/** The noun that “which Port Sudan threw out” is about. */
const antecedentOf = (verb: Node): Node | null => {
  for (let at: Node | null = verb; at; at = at.head)
    if (/^acl/.test(at.relation)) return at.head
    else if (at.relation !== 'conj') return null
  return null
}

/** A text that another refuses wholly, and nobody but its authors takes, is rejected. */
function settleRejected(plans: readonly PlanDraft[]): void {
  for (const { cluster, reactions } of plans) {
    if (cluster.status !== 'proposed' && cluster.status !== 'draft') continue
    const others = reactions.filter(({ parties }) => !parties.every((p) => cluster.authors.has(p)))
    const refused = others.some(({ stance, scope }) => stance === 'rejects' && scope === 'whole')
    if (refused && !others.some(({ stance }) => stance === 'accepts')) cluster.status = 'rejected'
  }
}
