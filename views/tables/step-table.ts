import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import type { DateValue } from '../../source/model/date-value.ts'
import type { NextStep } from '../../source/model/next-step.ts'
import { certaintyCell } from '../certainty-cell.ts'
import { dateWords } from '../date-words.ts'
import { orderSteps } from '../rows.ts'
import { toScreenText } from '../screen-text.ts'
import { certaintySigns, supersededSigns } from '../signs.ts'
import { segment } from '../styled-text.ts'
import {
  asked,
  type Cell,
  cell,
  type PrintedTable,
  shown,
  type TableColumn,
} from './printed-table.ts'
import {
  facetsOf,
  placeColumns,
  plainCell,
  quoteCells,
  recordCells,
  recordColumns,
} from './proof.ts'
import type { TableSource } from './table-source.ts'

/** Columns of a date: as people read it, its days, and the words of the text. */
export const dateColumns: readonly TableColumn[] = [
  shown('when'),
  asked('earliest'),
  asked('latest'),
  asked('ambiguous'),
  asked('date-words'),
]

/** A date in those columns; empty but for “when” where the text gives none. */
export function dateCells(when: DateValue | null, year: number | null): Record<string, Cell> {
  const words = toScreenText(dateWords(when, year))
  const full = when === null ? null : toScreenText(dateWords(when, null))
  return {
    when: cell(full, [segment(words, when === null ? 'quiet' : 'name')]),
    earliest: cell(when?.earliest ?? null),
    latest: cell(when?.latest ?? null),
    ambiguous: cell(when?.ambiguous ?? null),
    'date-words': plainCell(when?.text ?? null),
  }
}

/** How firm a step is; of one no longer ahead, why it is not. */
function standing({ superseded, certainty }: NextStep): Cell {
  const sign =
    superseded === undefined ? certaintySigns[certainty.word] : supersededSigns[superseded.reason]
  return cell(superseded?.reason ?? 'ahead', [segment(`${sign.glyph} ${sign.word}`, sign.style)])
}

function stepCells(step: NextStep, { names, year }: TableSource): Record<string, Cell> {
  const who = step.who.map(names.short).join(', ')
  return {
    ...dateCells(step.when, year),
    what: plainCell(step.what),
    who: cell(step.who.map(names.full), [segment(toScreenText(who || (step.actor?.exact ?? '')))]),
    actor: plainCell(step.actor?.exact ?? null),
    standing: standing(step),
    'standing-quote': plainCell(step.superseded?.evidence?.exact ?? null),
  }
}

/** Lists next steps: those ahead first, by day, then those no longer ahead. */
export function stepTable(source: TableSource): PrintedTable {
  const rows = orderSteps(source.dossier.nextSteps).flatMap((record) => {
    const entry = { kind: 'step', id: record.id, record } as const
    const [first] = quotesOf(entry)
    if (first === undefined) return []
    const { certainty } = record
    const cells = {
      ...stepCells(record, source),
      ...quoteCells(first, source),
      ...recordCells(entry, source),
      certainty: cell(certainty.word, certaintyCell(certainty.word)),
    }
    return [{ facets: facetsOf(entry, record.superseded?.reason ?? 'ahead'), cells }]
  })
  return {
    none: 'No next step found.',
    columns: [
      ...dateColumns,
      asked('what'),
      shown('who'),
      asked('actor'),
      shown('quote', { share: 2 }),
      shown('standing'),
      asked('standing-quote'),
      asked('said-by'),
      asked('certainty'),
      asked('certainty-cue'),
      ...placeColumns,
      ...recordColumns,
    ],
    rows,
  }
}
