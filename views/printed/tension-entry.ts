import type { Tension } from '../../source/model/tension.ts'
import { toScreenText } from '../screen-text.ts'
import { fitSign } from '../signs.ts'
import { segment } from '../styled-text.ts'
import type { TableSource } from '../tables/table-source.ts'
import { type BriefEntry, bare, quoteEntry } from './brief.ts'

/** Passages that do not fit, over what, and both with their sources. */
export const tensionEntry = ({ kind, over, a, b }: Tension, source: TableSource): BriefEntry => ({
  lead: [
    segment(`${fitSign.glyph} ${kind}`, fitSign.style),
    segment(` · ${toScreenText(over)}`, 'name'),
  ],
  cited: null,
  under: [quoteEntry(bare(a), source), quoteEntry(bare(b), source)],
})
