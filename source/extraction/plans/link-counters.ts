import type { PlanCluster } from './plan-cluster.ts'
import type { PlanDraft } from './plan-draft.ts'
import type { PlanMention } from './plan-mention.ts'
import { sameAuthors } from './same-authors.ts'

/**
 * Tells what a text answers, once it is known who refuses which: a side's own proposal answers
 * the one text of others that it turns down.
 */
export function linkCounters(plans: readonly PlanDraft[]): void {
  for (const { cluster } of plans) {
    putBeforeRevision(cluster)
    const called = cluster.mentions.find((m) => m.counter)
    if (!called || cluster.counters || cluster.revises || cluster.status === 'agreed') continue
    const refused = plans.filter(
      ({ cluster: other, reactions }) =>
        other !== cluster &&
        !sameAuthors(other, cluster) &&
        other.revises?.target !== cluster &&
        reactions.some(
          ({ stance, parties }) =>
            stance === 'rejects' && parties.some((party) => cluster.authors.has(party)),
        ),
    )
    const [only] = refused
    if (!only || refused.length > 1) continue
    cluster.counters = {
      target: only.cluster,
      evidence: [{ start: called.start, end: called.end }],
    }
    if (cluster.status === null || /^(draft|proposed)$/.test(cluster.status))
      cluster.status = 'counter-proposal'
  }
}

/** “The new text takes up parts of the counter-proposal”: that answered the text before. */
function putBeforeRevision(cluster: PlanCluster): void {
  const answered = cluster.counters?.target
  const older = answered?.revises?.target
  if (!cluster.counters || !older || older === cluster) return
  if (cluster.mentions.some((m) => m.counter && isTakenUp(m)))
    cluster.counters = { ...cluster.counters, target: older }
}

const isTakenUp = ({ sentence, start }: PlanMention): boolean =>
  /\b(?:t(?:akes?|ook) (?:up|over|on board)|incorporat(?:es|ed)|reflect(?:s|ed)|borrow(?:s|ed)|dr(?:aws|ew) on|keeps|kept|adopt(?:s|ed)|absorb(?:s|ed)|includ(?:es|ed)|us(?:es|ed)|(?:survives|survived)|builds on|built on)\b/i.test(
    sentence.text.slice(0, start - sentence.start),
  )
