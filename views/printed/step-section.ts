import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import { dateWords } from '../date-words.ts'
import { orderSteps } from '../rows.ts'
import { toScreenText } from '../screen-text.ts'
import { certaintySigns } from '../signs.ts'
import { segment } from '../styled-text.ts'
import type { TableSource } from '../tables/table-source.ts'
import type { BriefSection } from './brief.ts'
import { cite, joined, section } from './brief.ts'

/** Most of them that are shown: what is on one page is read. */
const most = 8

/** What is still ahead. */
export function stepSection(source: TableSource): readonly BriefSection[] {
  const ahead = orderSteps(source.dossier.nextSteps).filter((step) => step.superseded === undefined)
  const shown = ahead.slice(0, most)
  const entries = shown.map((record) => {
    const [first] = quotesOf({ kind: 'step', id: record.id, record })
    const sign = certaintySigns[record.certainty.word]
    const when = toScreenText(dateWords(record.when, source.year))
    const lead = joined([
      [segment(when, record.when === null ? 'quiet' : 'name')],
      [segment(`${sign.glyph} ${sign.word}`, sign.style)],
    ])
    const quote = first === undefined ? null : { ...first, certainty: null }
    return { lead, cited: quote === null ? null : cite(quote, source), under: [] }
  })
  return section('What comes next', entries, {
    count: ahead.length - shown.length,
    command: 'steps',
  })
}
