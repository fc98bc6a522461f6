import { countOf } from '../dates/count-words.ts'
import type { PlanCluster } from './plan-cluster.ts'
import { sameFamily } from './plan-cluster.ts'
import type { PlanMention } from './plan-mention.ts'
import { sharesAuthor } from './same-authors.ts'

/**
 * Gives each text the headlines that name it. They bring in none, since they only repeat what the
 * article tells, but they may tell a number the article leaves out: “Fifteen points instead of
 * twelve”.
 */
export function attachTitles(
  titled: readonly PlanMention[],
  clusters: readonly PlanCluster[],
): void {
  for (const mention of titled) {
    const only = onlyNamedBy(mention, clusters)
    if (!only) continue
    only.titles.push(mention)
    const older = only.revises?.target
    const count = olderCount(mention)
    if (older && older.points === null && count !== null && count !== only.points)
      older.points = count
  }
}

/** The one text that a headline can mean, of the same noun if several can; null when none or many. */
function onlyNamedBy(mention: PlanMention, clusters: readonly PlanCluster[]): PlanCluster | null {
  const fitting = clusters.filter((one) => isNamedBy(mention, one))
  // “accepts the revised text”: the only one there is, though the article does not call it so.
  const all =
    fitting.length === 0 && mention.revised
      ? clusters.filter((one) => isNamedBy({ ...mention, revised: false }, one))
      : fitting
  const exact = all.filter(({ mentions }) => mentions.some(({ noun }) => noun === mention.noun))
  const chosen = exact.length > 0 ? exact : all
  return chosen.length === 1 ? (chosen[0] ?? null) : null
}

/** Whether the words of a headline can be meant of a text: by number, place in a line, author, noun. */
function isNamedBy(mention: PlanMention, cluster: PlanCluster): boolean {
  if (mention.points !== null) return cluster.points === mention.points
  if (mention.vague || mention.indefinite || mention.earlier || mention.told !== null) return false
  if (mention.noun === 'points' || mention.several) return false
  const fits = cluster.mentions.some((m) => sameFamily(m.noun, mention.noun))
  if (!fits || cluster.partOf !== null) return false
  if (mention.name !== null && !cluster.mentions.some((m) => m.name === mention.name)) return false
  if (mention.revised)
    return cluster.revises !== null || cluster.mentions.some(({ revised }) => revised)
  if (cluster.status === 'superseded') return false
  return mention.authors.length > 0
    ? sharesAuthor(cluster.authors, mention.authors)
    : cluster.counters === null
}

const OLDER =
  /^[^.;:]{0,20}?\b(?:instead of|rather than|down from|up from|not)\s+(\d{1,3}|[a-z]+)\b/i

/** “Fifteen points instead of twelve”: how many the text before had; null when it is not said. */
function olderCount({ sentence, head, points }: PlanMention): number | null {
  const found = OLDER.exec(sentence.text.slice(head.end - sentence.start))?.[1]
  const count = found ? countOf(found) : Number.NaN
  return points !== null && Number.isFinite(count) && count > 1 ? count : null
}
