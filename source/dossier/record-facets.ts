import type { CertaintyWord } from '../model/certainty.ts'
import type { IssueKey } from '../model/issue.ts'
import type { DossierRecord } from './index-dossier.ts'

/**
 * Lists what a record names: its parties, the texts it belongs to or answers.
 *
 * @param entry Any record with its kind.
 * @returns Ids of parties and plan versions, some perhaps twice; empty for what names none.
 */
export function namedBy(entry: DossierRecord): readonly string[] {
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
    case 'event':
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
    case 'change':
      return [entry.record.record, ...(entry.record.party === null ? [] : [entry.record.party])]
    case 'party':
    case 'hedge':
    case 'takeaway':
      return []
  }
}

/**
 * Lists what a record is about.
 *
 * @param entry Any record with its kind.
 * @returns Keys of issues, each once; empty for kinds of records that are about no one thing.
 */
export function issuesOf(entry: DossierRecord): readonly IssueKey[] {
  switch (entry.kind) {
    case 'demand':
    case 'position':
    case 'openIssue':
      return [entry.record.issue]
    case 'plan': {
      const { provisions, removed, heldBack } = entry.record
      return [...new Set([...provisions, ...removed, ...heldBack].map(({ issue }) => issue))]
    }
    default:
      return []
  }
}

/**
 * Names the kind of a record as closely as it is known.
 *
 * @param entry Any record with its kind.
 * @returns “red-line”, “threat”, “warning”, “offer” and the like, else the kind of record.
 */
export function closeKindOf(entry: DossierRecord): string {
  return entry.kind === 'demand' || entry.kind === 'position' ? entry.record.kind : entry.kind
}

/**
 * Says how firmly a record is held.
 *
 * @param entry Any record with its kind.
 * @returns The word for it; null for parties, takeaways, tensions and hedged passages.
 */
export function certaintyOf(entry: DossierRecord): CertaintyWord | null {
  return 'certainty' in entry.record ? entry.record.certainty.word : null
}
