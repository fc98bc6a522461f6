import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import { titleOf } from '../record-words.ts'
import { changeSigns } from '../signs.ts'
import type { StyledLine } from '../styled-text.ts'
import { segment } from '../styled-text.ts'
import type { TableSource } from '../tables/table-source.ts'
import type { BriefEntry, BriefSection } from './brief.ts'
import { quoteEntry, section } from './brief.ts'

/** Most of them that are shown: what is on one page is read. */
const most = 8

/** What the articles have changed in what those before them said; what is simply new stands above. */
export function changeSection(source: TableSource): readonly BriefSection[] {
  const { index, names } = source
  const changes = source.dossier.changes
    .filter(({ kind }) => kind !== 'new')
    .toSorted((a, b) => index.orderOf(b.article) - index.orderOf(a.article))
  const shown = changes.slice(0, most)
  const entries = shown.flatMap((record): readonly BriefEntry[] => {
    const entry = { kind: 'change', id: record.id, record } as const
    const of = index.find(record.record)
    const { glyph, word, style } = changeSigns[record.kind]
    const who = record.party === null ? '' : ` · ${names.full(record.party)}`
    const lead: StyledLine = [
      segment(`${glyph} ${word}`, style),
      segment(` · ${of === undefined ? record.recordKind : titleOf(of, names)}${who}`, 'name'),
    ]
    return [{ lead, cited: null, under: quotesOf(entry).map((quote) => quoteEntry(quote, source)) }]
  })
  return section('What has changed', entries, {
    count: changes.length - shown.length,
    command: 'changes',
  })
}
