import type { DossierIndex, DossierRecord } from './index-dossier.ts'

/** Ids a record names: its parties, the texts it belongs to or answers. */
function namedBy(entry: DossierRecord): readonly string[] {
  switch (entry.kind) {
    case 'plan':
      return [
        ...entry.record.relations.map(({ target }) => target),
        ...entry.record.authors,
        ...entry.record.reactions.map(({ party }) => party),
      ]
    case 'demand':
      return [
        entry.record.party,
        ...entry.record.jointWith,
        ...entry.record.addressees,
        ...entry.record.responses.map(({ party }) => party),
      ]
    case 'position':
      return [entry.record.party, ...entry.record.jointWith, ...entry.record.addressees]
    case 'step':
      return entry.record.who
    case 'guarantee':
      return [entry.record.plan, entry.record.guarantor, entry.record.beneficiary].filter(
        (id) => id !== null,
      )
    case 'openIssue':
      return entry.record.plan === null ? [] : [entry.record.plan]
    case 'statement':
      return entry.record.parties
    case 'tension':
      return entry.record.records
    case 'party':
    case 'hedge':
    case 'takeaway':
      return []
  }
}

/** What a record is about; none for those about many things, or about what no issue is for. */
function issueOf(entry: DossierRecord): string | null {
  const hasIssue =
    entry.kind === 'demand' || entry.kind === 'position' || entry.kind === 'openIssue'
  return hasIssue && entry.record.issue !== 'other' ? entry.record.issue : null
}

/**
 * Lists the records that belong with one: those it names, those that name it, then
 * those about the same issue.
 *
 * @param index An indexed dossier.
 * @param id Id of a record.
 * @returns Each related record once, never itself; empty for an unknown id.
 */
export function relatedTo(index: DossierIndex, id: string): readonly DossierRecord[] {
  const entry = index.records.get(id)
  if (entry === undefined) return []
  const named = namedBy(entry).flatMap((other) => index.records.get(other) ?? [])
  const naming = [...index.records.values()].filter((other) => namedBy(other).includes(id))
  const issue = issueOf(entry)
  const alike =
    issue === null ? [] : [...index.records.values()].filter((other) => issueOf(other) === issue)
  return [...new Set([...named, ...naming, ...alike])].filter((other) => other !== entry)
}
