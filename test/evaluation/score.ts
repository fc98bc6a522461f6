import type { Dossier } from '../../source/model/dossier.ts'
import type { NearMiss } from '../../source/model/near-miss.ts'
import type { ArticleScore, RecordType, TypeScore } from './article-score.ts'
import { describeRecords, shorten } from './describe-records.ts'
import { explainMisses } from './explain-misses.ts'
import { type GoldArticle, isNegative } from './gold.ts'
import { scoreDemands } from './score-demands.ts'
import { scoreNextSteps } from './score-next-steps.ts'
import { scoreParties, scorePeople } from './score-parties.ts'
import { scorePlanVersions } from './score-plan-versions.ts'
import { scoreStatements } from './score-statements.ts'
import { locateQuote } from './spans.ts'

/**
 * Scores the dossier of one article against its gold.
 *
 * A record matches when its evidence shares at least half of the shorter with the
 * gold quote, and for a demand when the party is right too; plan versions match by
 * equal points, or by overlap where one side has none. Matching is one to one.
 * Statements are scored only where the gold lists them.
 *
 * @param nearMisses What nearly came into the dossier: the reasons of what was missed.
 */
export function scoreArticle(
  article: GoldArticle,
  dossier: Dossier,
  nearMisses: readonly NearMiss[] = [],
): ArticleScore {
  const scores: Partial<Record<RecordType, TypeScore>> = {
    parties: scoreParties(article.gold, dossier),
    people: scorePeople(article.gold, dossier),
    planVersions: scorePlanVersions(article, dossier),
    demands: scoreDemands(article, dossier),
    nextSteps: scoreNextSteps(article, dossier),
  }
  if (article.gold.statements !== undefined) scores.statements = scoreStatements(article, dossier)
  const all = Object.entries(scores)
  return {
    article: article.name,
    counts: Object.fromEntries(all.map(([type, score]) => [type, score.counts])),
    accuracies: Object.assign({}, ...all.map(([, score]) => score.accuracies)),
    findings: explainMisses(
      all.flatMap(([, score]) => score.findings),
      article.text,
      nearMisses,
    ),
    strays: isNegative(article.gold) ? listStrays(dossier) : null,
    warnings: listLostQuotes(article),
  }
}

function listStrays(dossier: Dossier): readonly string[] {
  return describeRecords(dossier).map(
    ({ label, evidence, reason }) => `${label}${reason}: “${shorten(evidence[0]?.exact ?? '')}”`,
  )
}

function listLostQuotes({ gold, text }: GoldArticle): readonly string[] {
  const quoted = [gold.planVersions, gold.demands, gold.nextSteps, gold.statements ?? []].flat()
  return quoted
    .filter(({ quote }) => locateQuote(text, quote).length === 0)
    .map(({ quote }) => `The gold quotes what the text does not hold: “${shorten(quote)}”.`)
}
