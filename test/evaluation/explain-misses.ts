import type { NearMiss, SoughtKind } from '../../source/model/near-miss.ts'
import type { Finding, RecordType } from './article-score.ts'
import { locateQuote, overlapLength } from './spans.ts'

const KINDS: Readonly<Partial<Record<RecordType, readonly SoughtKind[]>>> = {
  planVersions: ['plan version', 'answer'],
  demands: ['demand', 'answer', 'position'],
  nextSteps: ['next step', 'open issue', 'answer'],
  statements: ['statement', 'demand', 'answer', 'position'],
}

/** Adds to each miss why the pipeline passed over the clauses at its place, where it did. */
export function explainMisses(
  findings: readonly Finding[],
  text: string,
  nearMisses: readonly NearMiss[],
): readonly Finding[] {
  return findings.map((finding) => {
    if (finding.verdict !== 'miss' || finding.quote === null) return finding
    const places = locateQuote(text, finding.quote)
    const reasons = nearMisses
      .filter(({ kind }) => KINDS[finding.type]?.includes(kind))
      .filter(({ evidence }) => places.some((place) => overlapLength(evidence, place) > 0))
      .map(({ cue, reason }) => `“${cue.exact}” was left out: ${reason}`)
    return { ...finding, nearest: [finding.nearest, ...new Set(reasons)].join('; ') }
  })
}
