import { byRecency } from './by-recency.ts'
import { isApart, isCompatible } from './is-compatible.ts'
import { isAgreed } from './plan-acts.ts'
import type { PlanCluster } from './plan-cluster.ts'
import type { PlanMention } from './plan-mention.ts'
import { sharesAuthor } from './same-authors.ts'

/** The text that “the old draft” means: one left behind, else the first. */
export function earlierOf(
  mention: PlanMention,
  clusters: readonly PlanCluster[],
): PlanCluster | null {
  const earlier = clusters.filter(
    (cluster) =>
      (cluster.status === 'superseded' || cluster.mentions.some((m) => m.earlier)) &&
      !isApart(cluster, mention) &&
      (mention.authors.length === 0 ||
        cluster.authors.size === 0 ||
        sharesAuthor(cluster.authors, mention.authors)),
  )
  if (earlier.length > 0) return earlier.at(-1) ?? null
  return mention.definite
    ? (clusters.find(
        (cluster) =>
          cluster.revises === null &&
          isCompatible(cluster, mention) &&
          cluster.points !== null &&
          !cluster.mentions.some((m) => m.revised),
      ) ?? null)
    : null
}

/** The counter-proposal told before, its author's own where it has one. */
export const ownCounter = (
  mention: PlanMention,
  clusters: readonly PlanCluster[],
): PlanCluster | null =>
  clusters.findLast(
    (cluster) =>
      cluster.mentions.some((m) => m.counter) &&
      isCompatible(cluster, mention) &&
      (mention.authors.length > 0
        ? sharesAuthor(cluster.authors, mention.authors)
        : mention.definite),
  ) ?? null

/** “a framework of …” again, agreed by the same people, or an author's text told once more. */
export function broughtInAgain(
  mention: PlanMention,
  fitting: readonly PlanCluster[],
): PlanCluster | null {
  const exact = fitting.filter((cluster) => cluster.mentions.some((m) => m.noun === mention.noun))
  if (mention.authors.length > 0 && !mention.revised)
    return exact.findLast((cluster) => sharesAuthor(cluster.authors, mention.authors)) ?? null
  return isAgreed(mention)
    ? (exact.findLast((cluster) => cluster.status === 'agreed') ?? null)
    : null
}

/** The text that “the new draft” means: of the same noun if it can, never the first version. */
export function revisedOf(
  mention: PlanMention,
  fitting: readonly PlanCluster[],
): PlanCluster | null {
  const live = fitting.filter(
    (cluster) =>
      cluster.status !== 'superseded' &&
      (mention.authors.length === 0 ||
        cluster.authors.size === 0 ||
        sharesAuthor(cluster.authors, mention.authors)),
  )
  const exact = live.filter((cluster) =>
    cluster.mentions.some((m) => m.noun === mention.noun && (m.revised || !isFirst(cluster))),
  )
  const revised = live.filter((cluster) => cluster.mentions.some((m) => m.revised))
  return (
    byRecency(
      exact.filter((cluster) => revised.includes(cluster)),
      mention,
    ) ??
    byRecency(revised, mention) ??
    byRecency(exact, mention) ??
    (mention.definite
      ? byRecency(
          live.filter((cluster) => !isFirst(cluster)),
          mention,
        )
      : null)
  )
}

/** Whether a version is called the first or the old one. */
const isFirst = ({ mentions }: PlanCluster): boolean =>
  mentions.some((m) => m.earlier || m.marks.ordinal === 1)
