import {
  ACCURACIES,
  type AccuracyName,
  type ArticleScore,
  type Counts,
  RECORD_TYPES,
  type RecordType,
  ratesOf,
  sumScores,
} from './article-score.ts'
import { shorten } from './describe-records.ts'

const TITLES: Readonly<Record<RecordType, string>> = {
  parties: 'parties',
  people: 'people',
  planVersions: 'plan versions',
  demands: 'demands',
  nextSteps: 'next steps',
  statements: 'statements',
}

const ACCURACY_TITLES: Readonly<Record<AccuracyName, string>> = {
  office: 'people: office',
  planStatus: 'plan versions: status',
  planAuthor: 'plan versions: an author',
  demandParty: 'demands: party, where the words match',
  demandKind: 'demands: kind',
  rejectedBy: 'demands: who refuses them',
  stepTime: 'next steps: time',
  speaker: 'statements: speaker or party',
  mode: 'statements: mode',
}

/**
 * Lays out the scores: precision, recall and F1 per record type, a line an article and
 * one for all together (micro-average), then how often properties of matches are right.
 */
export function reportScores(
  scores: readonly Pick<ArticleScore, 'article' | 'counts' | 'accuracies'>[],
): string {
  const total = sumScores(scores)
  const types = RECORD_TYPES.filter((type) => total.counts[type] !== undefined)
  const width = Math.max(8, ...scores.map((score) => score.article.length))
  const line = (name: string, counts: ArticleScore['counts']) =>
    [name.padEnd(width), ...types.map((type) => rateCell(counts[type]))].join('  ').trimEnd()
  const titles = types.map((type) => TITLES[type].padEnd(RATE_WIDTH))
  const marks = types.map(() => ['P', 'R', 'F1'].map((mark) => mark.padStart(4)).join(' '))
  const sizes = types.map((type) => {
    const { gold, found, matched } = total.counts[type]!
    return `${matched} of ${gold} · ${found}`.padEnd(RATE_WIDTH)
  })
  return [
    [''.padEnd(width), ...titles].join('  ').trimEnd(),
    [''.padEnd(width), ...marks].join('  ').trimEnd(),
    ...scores.map((score) => line(score.article, score.counts)),
    line('all', total.counts),
    ['matched'.padEnd(width), ...sizes].join('  ').trimEnd(),
    `${''.padEnd(width)}  (matched of gold · found)`,
    '',
    ...ACCURACIES.flatMap((name) => {
      const accuracy = total.accuracies[name]
      if (accuracy === undefined || accuracy.of === 0) return []
      const share = Math.round((100 * accuracy.right) / accuracy.of)
      const figures = `${accuracy.right}/${accuracy.of}`.padStart(8)
      return [`${ACCURACY_TITLES[name].padEnd(38)}${figures}  ${String(share).padStart(3)} %`]
    }),
    '',
  ].join('\n')
}

/** Lists records found in articles that are no negotiation, and faults of the gold. */
export function reportStrays(scores: readonly ArticleScore[]): string {
  const lines: string[] = []
  for (const { article, strays, warnings } of scores) {
    for (const warning of warnings) lines.push(`warning: ${article}: ${warning}`)
    if (strays === null) continue
    lines.push(`${article} is no negotiation: ${strays.length || 'no'} records found in it`)
    for (const stray of strays) lines.push(`    extra ${stray}`)
  }
  return lines.map((line) => `${line}\n`).join('')
}

/** Lists what was missed, what is extra and what is wrong, each with what stands nearest. */
export function reportFindings(scores: readonly ArticleScore[]): string {
  const lines: string[] = []
  for (const { article, findings } of scores) {
    if (findings.length === 0) continue
    lines.push('', article)
    for (const type of RECORD_TYPES) {
      const ofType = findings.filter((finding) => finding.type === type)
      if (ofType.length > 0) lines.push(`  ${TITLES[type]}`)
      for (const { verdict, what, quote, nearest } of ofType) {
        const quoted = quote === null ? '' : `: “${shorten(quote, 160)}”`
        lines.push(`    ${verdict.padEnd(5)} ${what}${quoted}`, `          nearest: ${nearest}`)
      }
    }
  }
  return lines.map((line) => `${line}\n`).join('')
}

const RATE_WIDTH = 14

function rateCell(counts: Counts | undefined): string {
  const rates = counts === undefined ? null : ratesOf(counts)
  return [rates?.precision, rates?.recall, rates?.f1]
    .map((rate) => (rate === null || rate === undefined ? '–' : rate.toFixed(2)).padStart(4))
    .join(' ')
}
