import type { Context } from '../context.ts'
import { absorbMention } from './absorb-mention.ts'
import { attachTitles } from './attach-titles.ts'
import { chooseCluster } from './choose-cluster.ts'
import { foundCluster } from './found-cluster.ts'
import { linkChains, supersedeDated } from './link-chains.ts'
import { linkParts } from './link-parts.ts'
import { linkRevised } from './link-revised.ts'
import { mergeEarlierDrafts } from './merge-earlier-drafts.ts'
import { isAgreed } from './plan-acts.ts'
import type { PlanCluster } from './plan-cluster.ts'
import type { PlanMention } from './plan-mention.ts'
import { planWords } from './plan-words.ts'

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
  titled: readonly PlanMention[],
  context: Context,
): readonly PlanCluster[] {
  const words = planWords(context.world.documents)
  const clusters: PlanCluster[] = []
  for (const mention of mentions) {
    const cluster = chooseCluster(mention, clusters) ?? foundCluster(mention, clusters, words)
    if (!cluster) continue
    if (!cluster.mentions.includes(mention)) cluster.mentions.push(mention)
    absorbMention(cluster, mention, clusters, context)
  }
  mergeEarlierDrafts(clusters)
  linkChains(clusters)
  linkRevised(clusters)
  supersedeDated(clusters)
  linkParts(clusters)
  attachTitles(titled, clusters)
  settleStatus(clusters)
  settleParties(clusters, context)
  return clusters
}

/**
 * What is still without a status is a draft where it is called nothing else, agreed where all
 * know it by its name or time, else proposed.
 */
function settleStatus(clusters: readonly PlanCluster[]): void {
  for (const cluster of clusters) {
    if (cluster.status !== null) continue
    cluster.status = cluster.mentions.some(
      (m, i) => m.draft && ((i === 0 && !isMerelyCalled(m)) || m.marks.ordinal !== null),
    )
      ? 'draft'
      : isStanding(cluster)
        ? 'agreed'
        : 'proposed'
  }
}

/** “the 12-point draft”: a text all know by its number, whatever has become of it. */
const isMerelyCalled = ({ definite, points, acts }: PlanMention): boolean =>
  definite && points !== null && acts.length === 0

/** What was agreed, nobody says by whom, the two who talk have agreed. */
function settleParties(clusters: readonly PlanCluster[], { resolver }: Context): void {
  for (const cluster of clusters)
    if (
      cluster.status === 'agreed' &&
      cluster.authors.size === 0 &&
      (cluster.mentions.some(isAgreed) || cluster.mentions.every(isTruce)) &&
      resolver.pair.length === 2
    )
      cluster.authors = new Set(resolver.pair)
}

/** Who fights each other holds a truce with each other. */
const isTruce = ({ noun }: PlanMention): boolean => /^(truce|ceasefire|cease-fire)$/.test(noun)

/** “the Pretoria agreement”, “the 1994 accord”, “the closing declaration”. */
const isStanding = ({ mentions, sign, authors }: PlanCluster): boolean =>
  authors.size !== 1 &&
  (/^its (name|time|day)$/.test(sign) ||
    /^that (all know which|it is in force|it binds|there is one)$/.test(sign) ||
    mentions.some(({ known }) => known.length > 0)) &&
  mentions.some(({ noun, known }) =>
    (known.length > 0 ? DATED : KNOWN).test(noun.replace(/ of .*/, '')),
  )

/** Nouns for what all know as agreed, and for what a date shows to be. */
const KNOWN =
  /^(truce|ceasefire|cease-fire|armistice|accord|agreement|treaty|pact|memorandum|mou|arrangement|declaration|communique|communiqué|convention|compact|concordat|understanding|deal|statement|joint statement)$/
const DATED =
  /^(truce|ceasefire|cease-fire|armistice|accord|agreement|treaty|pact|memorandum|mou|arrangement|declaration|communique|communiqué|convention|compact|concordat|understanding|framework|protocol|annex|mou|deal|pact|swap|document|joint statement)$/
