import type { DossierIndex, DossierRecord } from './index-dossier.ts'
import { issuesOf, namedBy } from './record-facets.ts'

/** What a record is about; none for those about many things, or about what no issue is for. */
function oneIssueOf(entry: DossierRecord): string | null {
  const [issue] = entry.kind === 'plan' ? [] : issuesOf(entry)
  return issue === undefined || issue === 'other' ? null : issue
}

/**
 * Lists the records that may be the same as one, though not surely enough to be put together.
 *
 * @param index An indexed dossier.
 * @param entry A record of it.
 * @returns Each of them once, never itself; empty where there is no doubt.
 */
export function possiblySameAs(
  index: DossierIndex,
  { record }: DossierRecord,
): readonly DossierRecord[] {
  const ids = 'possiblySame' in record ? (record.possiblySame ?? []) : []
  const others = ids.flatMap((id) => index.find(id) ?? [])
  return [...new Set(others)].filter((other) => other.record !== record)
}

/**
 * Lists the records that belong with one: those that may be the same, those it names, those that name it, then
 * those about the same issue.
 *
 * @param index An indexed dossier.
 * @param id Id of a record.
 * @returns Each related record once, never itself; empty for an unknown id.
 */
export function relatedTo(index: DossierIndex, id: string): readonly DossierRecord[] {
  const entry = index.find(id)
  if (entry === undefined) return []
  const same = possiblySameAs(index, entry)
  const named = namedBy(entry).flatMap((other) => index.find(other) ?? [])
  const naming = [...index.records.values()].filter((other) => namedBy(other).includes(id))
  const issue = oneIssueOf(entry)
  const alike =
    issue === null ? [] : [...index.records.values()].filter((other) => oneIssueOf(other) === issue)
  return [...new Set([...same, ...named, ...naming, ...alike])].filter((other) => other !== entry)
}
