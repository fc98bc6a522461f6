import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import { segment } from '../styled-text.ts'
import type { TableSource } from '../tables/table-source.ts'
import type { BriefEntry, BriefSection } from './brief.ts'
import { cite, furtherEntries, section } from './brief.ts'
import { tensionEntry } from './tension-entry.ts'

/** Most of them that are shown: what is on one page is read. */
const most = 6

/** What is left open, and passages that do not fit. */
export function openSection(source: TableSource): readonly BriefSection[] {
  const { openIssues, tensions } = source.dossier
  const left = openIssues.slice(0, most).flatMap((record): readonly BriefEntry[] => {
    const entry = { kind: 'openIssue', id: record.id, record } as const
    const [first] = quotesOf(entry)
    const lead = [segment(record.issue.replaceAll('-', ' '), 'name')]
    return first === undefined
      ? []
      : [{ lead, cited: cite(first, source), under: furtherEntries(entry, ['heldFor'], source) }]
  })
  const apart = tensions.slice(0, most).map((tension) => tensionEntry(tension, source))
  return [
    ...section('Left open', left, {
      count: openIssues.length - left.length,
      command: 'positions --kind left-open',
    }),
    ...section('Passages that do not fit', apart, {
      count: tensions.length - apart.length,
      command: 'tensions',
    }),
  ]
}
