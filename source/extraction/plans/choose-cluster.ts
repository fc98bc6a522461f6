import { isAgreed, isDraftOf, isRevisionTarget } from './plan-acts.ts'
import { type PlanCluster, sameFamily } from './plan-cluster.ts'
import type { PlanMention } from './plan-mention.ts'

/** The version a mention is of, among those known so far; null when it is of none of them. */
export function chooseCluster(
  mention: PlanMention,
  clusters: readonly PlanCluster[],
): PlanCluster | null {
  const { points, noun, authors } = mention
  if (points !== null) {
    const same = clusters.find((cluster) => cluster.points === points)
    if (same) return same
    // “got hold of the draft and printed all 28 points”: the number of the text just named.
    const last = lastIn(mention, clusters)
    if (noun === 'points' && last && last.points === null && !isRevisionTarget(mention)) {
      last.points = points
      return last
    }
    return null
  }
  if (noun === 'points' || mention.vague || (mention.several && !mention.earlier)) return null
  if (mention.earlier || isDraftOf(mention)) {
    const earlier = clusters.filter(
      (cluster) => cluster.status === 'superseded' || cluster.mentions.some((m) => m.earlier),
    )
    if (earlier.length > 0) return earlier.at(-1) ?? null
    return mention.definite
      ? (clusters.find(
          (cluster) =>
            cluster.revises === null && compatible(cluster, mention) && cluster.points !== null,
        ) ?? null)
      : null
  }
  if (mention.counter && authors.length > 0)
    return (
      clusters.find(
        (cluster) => cluster.status === 'counter-proposal' && shares(cluster.authors, authors),
      ) ?? null
    )
  const fitting = clusters.filter((cluster) => compatible(cluster, mention))
  if (mention.revised) {
    const live = fitting.filter((cluster) => cluster.status !== 'superseded')
    const revised = live.filter((cluster) =>
      cluster.mentions.some((m) => m.revised || m.noun === noun),
    )
    return byRecency(revised, mention) ?? (mention.definite ? byRecency(live, mention) : null)
  }
  if (authors.length > 0) {
    const own = fitting.filter(
      (cluster) => cluster.authors.size === 0 || shares(cluster.authors, authors),
    )
    return byRecency(own, mention) ?? null
  }
  const exact = fitting.filter((cluster) => cluster.mentions.some((m) => m.noun === noun))
  if (mention.definite) return byRecency(exact.length > 0 ? exact : fitting, mention)
  // “a framework of …” again, agreed by the same people, is the framework of before.
  return isAgreed(mention)
    ? (exact.findLast((cluster) => cluster.status === 'agreed') ?? null)
    : null
}

/** Whether a cluster can be what an unnumbered mention means. */
function compatible(cluster: PlanCluster, mention: PlanMention): boolean {
  if (mention.name !== null) {
    const names = cluster.mentions.map((m) => m.name).filter((name) => name !== null)
    if (names.length > 0)
      return (
        names.includes(mention.name) &&
        cluster.mentions.some((m) => sameFamily(m.noun, mention.noun))
      )
  }
  return cluster.mentions.some((m) => sameFamily(m.noun, mention.noun))
}

const byRecency = (clusters: readonly PlanCluster[], mention: PlanMention): PlanCluster | null =>
  [...clusters].sort((a, b) => lastBefore(b, mention) - lastBefore(a, mention))[0] ?? null

const lastBefore = (cluster: PlanCluster, mention: PlanMention): number =>
  Math.max(...cluster.mentions.filter((m) => m.start < mention.start).map((m) => m.start), -1)

const lastIn = (mention: PlanMention, clusters: readonly PlanCluster[]): PlanCluster | null => {
  const near = clusters.filter((cluster) =>
    cluster.mentions.some(
      (m) => m.sentence === mention.sentence || m.sentence.index === mention.sentence.index - 1,
    ),
  )
  return byRecency(near, mention)
}

const shares = (a: ReadonlySet<string>, b: readonly string[]): boolean => b.some((id) => a.has(id))
