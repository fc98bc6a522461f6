import type { Context } from '../context.ts'
import { absorbMention } from './absorb-mention.ts'
import { chooseCluster } from './choose-cluster.ts'
import { foundCluster } from './found-cluster.ts'
import { mergeEarlierDrafts } from './merge-earlier-drafts.ts'
import type { PlanCluster } from './plan-cluster.ts'
import type { PlanMention } from './plan-mention.ts'

/**
 * Gathers the mentions of plans into versions, and reads how the versions follow
 * from each other.
 *
 * A number of points identifies a version; without one, its author, its place in the
 * line (“that earlier version”) or a definite noun of the same family does. A phrase
 * that names no text in particular (“any deal”) founds none.
 */
export function clusterPlans(
  mentions: readonly PlanMention[],
  context: Context,
): readonly PlanCluster[] {
  const weak = new Set(context.world.documents.weakNoun)
  const clusters: PlanCluster[] = []
  for (const mention of mentions) {
    const cluster = chooseCluster(mention, clusters) ?? foundCluster(mention, clusters, weak)
    if (!cluster) continue
    if (!cluster.mentions.includes(mention)) cluster.mentions.push(mention)
    absorbMention(cluster, mention, clusters, context)
  }
  mergeEarlierDrafts(clusters)
  settleStatus(clusters)
  return clusters
}

/** What is still without a status is a draft where it is called nothing else, else proposed. */
function settleStatus(clusters: readonly PlanCluster[]): void {
  for (const cluster of clusters) {
    if (cluster.status !== null) continue
    cluster.status = cluster.mentions.every((m) => m.draft) ? 'draft' : 'proposed'
  }
}
