import type { Dossier } from '../../source/model/dossier.ts'
import type { TypeScore } from './article-score.ts'
import type { GoldArticle } from './gold.ts'
import { countPairing, listFindings } from './list-findings.ts'
import { contentWords } from './names.ts'
import { pairRecords } from './pair-records.ts'
import { locateQuote, overlapQuality } from './spans.ts'

/** Scores the next steps: they match by evidence; beside it whether the time is the right one. */
export function scoreNextSteps({ gold, text }: GoldArticle, dossier: Dossier): TypeScore {
  const founds = dossier.nextSteps
  const golds = gold.nextSteps.map((step) => ({ ...step, places: locateQuote(text, step.quote) }))
  const pairing = pairRecords(golds.length, founds.length, (g, f) =>
    overlapQuality(founds[f]!.evidence, golds[g]!.places),
  )
  const wrongTime = pairing.pairs.filter(
    ({ gold: g, found: f }) => !isSameTime(golds[g]!.when, founds[f]!.when?.text ?? null),
  )
  return {
    counts: countPairing(pairing),
    accuracies: {
      stepTime: { right: pairing.pairs.length - wrongTime.length, of: pairing.pairs.length },
    },
    findings: [
      ...listFindings(
        {
          type: 'nextSteps',
          golds,
          founds,
          pairing,
          nameGold: (step) => `${step.what}, when ${step.when ?? 'unknown'}`,
          nameFound: (step) => `${step.what}, when ${step.when?.text ?? 'unknown'}`,
        },
        dossier,
      ),
      ...wrongTime.map(({ gold: g, found: f }) => ({
        type: 'nextSteps' as const,
        verdict: 'wrong' as const,
        what: `when ${golds[g]!.when ?? 'unknown'}`,
        quote: golds[g]!.quote,
        nearest: `when ${founds[f]!.when?.text ?? 'unknown'}`,
      })),
    ],
  }
}

/** True when two wordings of a time share a word that carries meaning, or both are absent. */
function isSameTime(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return gold === found
  const words = new Set(contentWords(found))
  return contentWords(gold).some((word) => words.has(word))
}
