import type { PlanCluster } from './plan-cluster.ts'
import type { PlanMention } from './plan-mention.ts'

/** The version named last before a mention; null where there is none to choose from. */
export const byRecency = (
  clusters: readonly PlanCluster[],
  mention: PlanMention,
): PlanCluster | null =>
  [...clusters].sort((a, b) => lastBefore(b, mention) - lastBefore(a, mention))[0] ?? null

const lastBefore = (cluster: PlanCluster, mention: PlanMention): number =>
  Math.max(...cluster.mentions.filter((m) => m.start < mention.start).map((m) => m.start), -1)
