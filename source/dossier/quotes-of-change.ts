import type { ChangeRecord, DossierIndex } from './index-dossier.ts'
import { type Quote, quotesOf } from './quotes-of-record.ts'

/**
 * Lists the two sides of a change, each with who says it and how firmly, as the record it happened
 * to knows.
 *
 * @param change A change.
 * @param index The dossier it belongs to.
 * @returns What has become of it, then what it was; one of them for what is new or gone. Where the
 *   record is gone, it is not known who says it.
 */
export function quotesOfChange(change: ChangeRecord, index: DossierIndex): readonly Quote[] {
  const entry = index.find(change.record.record)
  const known = entry === undefined || entry.kind === 'change' ? [] : quotesOf(entry)
  return quotesOf(change).map((side) => {
    const { article, start, end } = side.evidence
    const same = known.filter(
      ({ evidence }) =>
        evidence.article === article && evidence.start <= start && end <= evidence.end,
    )
    const said = same.find(({ evidence }) => evidence.start === start && evidence.end === end)
    const { attribution = null, certainty = null } = said ?? same[0] ?? {}
    return { ...side, attribution, certainty }
  })
}
