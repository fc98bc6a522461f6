import type { Dossier } from '../../source/model/dossier.ts'
import type { TypeScore } from './article-score.ts'
import type { GoldArticle } from './gold.ts'
import { countPairing, listFindings } from './list-findings.ts'
import { isOneOf, namesOfGold } from './names.ts'
import { pairRecords } from './pair-records.ts'
import { locateQuote, overlapQuality } from './spans.ts'

/**
 * Scores the plan versions: they match by equal points, or by evidence where one
 * side has none; beside it their status and whether one of the authors is right.
 */
export function scorePlanVersions({ gold, text }: GoldArticle, dossier: Dossier): TypeScore {
  const founds = dossier.planVersions
  const golds = gold.planVersions.map((plan) => ({
    ...plan,
    places: locateQuote(text, plan.quote),
  }))
  const pairing = pairRecords(golds.length, founds.length, (g, f) => {
    const [wanted, got] = [golds[g]!, founds[f]!]
    const quality = overlapQuality(got.evidence, wanted.places)
    if (wanted.points === null || got.points === null) return quality
    return wanted.points === got.points ? 1 + quality : 0
  })
  const authored = pairing.pairs.filter((pair) => golds[pair.gold]!.author !== null)
  const rightAuthor = authored.filter(({ gold: g, found: f }) => {
    const wanted = namesOfGold(gold, golds[g]!.author!)
    return founds[f]!.authors.some((id) => isOneOf(dossier, id, wanted))
  })
  const rightStatus = pairing.pairs.filter(
    ({ gold: g, found: f }) => golds[g]!.status === founds[f]!.status,
  )
  const name = (plan: { label: string; points: number | null; status: string }) =>
    `${plan.label}, ${plan.points ?? 'no'} points, ${plan.status}`
  return {
    counts: countPairing(pairing),
    accuracies: {
      planStatus: { right: rightStatus.length, of: pairing.pairs.length },
      planAuthor: { right: rightAuthor.length, of: authored.length },
    },
    findings: [
      ...listFindings(
        { type: 'planVersions', golds, founds, pairing, nameGold: name, nameFound: name },
        dossier,
      ),
      ...pairing.pairs
        .filter(({ gold: g, found: f }) => golds[g]!.status !== founds[f]!.status)
        .map(({ gold: g, found: f }) => ({
          type: 'planVersions' as const,
          verdict: 'wrong' as const,
          what: `status ${golds[g]!.status}`,
          quote: golds[g]!.quote,
          nearest: `status ${founds[f]!.status}`,
        })),
    ],
  }
}
