import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import { demandKindWords } from '../signs.ts'
import { segment } from '../styled-text.ts'
import type { TableSource } from '../tables/table-source.ts'
import type { BriefEntry, BriefSection } from './brief.ts'
import { choose, cite, furtherEntries, lateness, section } from './brief.ts'

/** Most of them that are shown: what is on one page is read. */
const most = 12

/** Demands under the parties whose they are, in the order of the first of each. */
export function demandSection(source: TableSource): readonly BriefSection[] {
  const { demands } = source.dossier
  const shown = choose(demands, most, (record) => {
    const late = lateness({ kind: 'demand', id: record.id, record }, source)
    return late + (record.responses.length > 0 ? demands.length : 0)
  })
  const groups = new Map<string, BriefEntry[]>()
  for (const record of shown) {
    const entry = { kind: 'demand', id: record.id, record } as const
    const [first] = quotesOf(entry)
    if (first === undefined) continue
    const who = [record.party, ...record.jointWith].map(source.names.full).join(', ')
    const own: BriefEntry = {
      lead: [segment(demandKindWords[record.kind], record.kind === 'threat' ? 'threat' : 'text')],
      cited: cite(first, source),
      under: furtherEntries(entry, ['response', 'condition'], source),
    }
    groups.set(who, [...(groups.get(who) ?? []), own])
  }
  const entries = [...groups].map(([who, under]) => ({
    lead: [segment(who, 'name')],
    cited: null,
    under,
  }))
  return section('Who wants what, and who refuses it', entries, {
    count: demands.length - shown.length,
    command: 'demands',
  })
}
