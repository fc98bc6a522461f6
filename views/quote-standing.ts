import type { Quote } from '../source/dossier/quotes-of-record.ts'

/**
 * Finds a quotation of a record among those the record has now.
 *
 * @param quotes The quotations before.
 * @param at Index of the one meant, from 0.
 * @param now The quotations now.
 * @returns Its index, by the words; 0 when they are gone.
 */
export function quoteStanding(quotes: readonly Quote[], at: number, now: readonly Quote[]): number {
  const meant = quotes[at]
  if (meant === undefined || now[at] === meant) return at
  const isSame = ({ part, evidence }: Quote): boolean =>
    part === meant.part &&
    evidence.article === meant.evidence.article &&
    evidence.start === meant.evidence.start &&
    evidence.end === meant.evidence.end
  return Math.max(0, now.findIndex(isSame))
}
