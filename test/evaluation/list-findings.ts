import type { Dossier } from '../../source/model/dossier.ts'
import type { Evidence, Span } from '../../source/model/evidence.ts'
import type { Counts, Finding, RecordType } from './article-score.ts'
import { describeNearest, describeRecords, reasonOf } from './describe-records.ts'
import type { Pairing } from './pair-records.ts'
import { overlapQuality } from './spans.ts'

/** Gold and found records of one type, how they were paired, and how to name one. */
export interface Judged<
  G extends { readonly quote: string; readonly places: readonly Span[] },
  F extends { readonly evidence: readonly Evidence[] },
> {
  readonly type: RecordType
  readonly golds: readonly G[]
  readonly founds: readonly F[]
  readonly pairing: Pairing
  readonly nameGold: (record: G) => string
  readonly nameFound: (record: F) => string
}

/** Lists the misses and extras of a pairing, each with what stands nearest and why. */
export function listFindings<
  G extends { readonly quote: string; readonly places: readonly Span[] },
  F extends { readonly evidence: readonly Evidence[] },
>(judged: Judged<G, F>, dossier: Dossier): readonly Finding[] {
  const { type, golds, founds, pairing, nameGold, nameFound } = judged
  const records = describeRecords(dossier)
  return [
    ...pairing.misses.map((index): Finding => {
      const record = golds[index]!
      const nearest = describeNearest(records, record.places)
      return { type, verdict: 'miss', what: nameGold(record), quote: record.quote, nearest }
    }),
    ...pairing.extras.map((index): Finding => {
      const record = founds[index]!
      const near = golds
        .filter((one) => overlapQuality(record.evidence, one.places) > 0)
        .map((one) => `${nameGold(one)}: “${one.quote}”`)
      return {
        type,
        verdict: 'extra',
        what: nameFound(record) + reasonOf(record),
        quote: record.evidence[0]?.exact ?? null,
        nearest: near.join('; ') || 'nothing of the gold stands here',
      }
    }),
  ]
}

/** Counts what a pairing comes to. */
export function countPairing({ pairs, misses, extras }: Pairing): Counts {
  return {
    gold: pairs.length + misses.length,
    found: pairs.length + extras.length,
    matched: pairs.length,
  }
}
