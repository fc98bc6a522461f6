import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import type { Demand } from '../../source/model/demand.ts'
import { toScreenText } from '../screen-text.ts'
import { demandKindWords } from '../signs.ts'
import { segment } from '../styled-text.ts'
import { answersCell } from './plan-table.ts'
import { asked, type Cell, cell, type PrintedTable, shown } from './printed-table.ts'
import {
  facetsOf,
  placeColumns,
  plainCell,
  quoteCells,
  recordCells,
  recordColumns,
  saidColumns,
} from './proof.ts'
import type { TableSource } from './table-source.ts'

function demandCells(demand: Demand, source: TableSource): Record<string, Cell> {
  const { names } = source
  const parties = [demand.party, ...demand.jointWith]
  return {
    party: cell(parties.map(names.full), [segment(parties.map(names.short).join(', '), 'name')]),
    kind: cell(demand.kind, [
      segment(demandKindWords[demand.kind], demand.kind === 'threat' ? 'threat' : 'text'),
    ]),
    issue: cell(demand.issue, [segment(demand.issue.replaceAll('-', ' '))]),
    text: plainCell(demand.text),
    'put-to': cell(demand.addressees.map(names.full)),
    'hangs-on': cell(
      demand.condition?.exact ?? null,
      demand.condition === null ? [] : [segment(`“${toScreenText(demand.condition.exact)}”`)],
    ),
    'refused-by': answersCell(demand.responses, 'rejects', source),
    'taken-by': answersCell(demand.responses, 'accepts', source),
    'offered-by': answersCell(demand.responses, 'offers', source),
  }
}

/** Lists demands, conditions, red lines and threats in the order of the dossier. */
export function demandTable(source: TableSource): PrintedTable {
  const rows = source.dossier.demands.flatMap((record) => {
    const entry = { kind: 'demand', id: record.id, record } as const
    const [first] = quotesOf(entry)
    if (first === undefined) return []
    const cells = {
      ...demandCells(record, source),
      ...quoteCells(first, source),
      ...recordCells(entry, source),
    }
    return [{ facets: facetsOf(entry), cells }]
  })
  return {
    none: 'No demand, condition, red line or threat found.',
    columns: [
      shown('party'),
      shown('kind'),
      asked('issue'),
      asked('text'),
      shown('quote', { share: 2 }),
      asked('put-to'),
      shown('hangs-on', { share: 1 }),
      shown('refused-by'),
      shown('taken-by'),
      asked('offered-by'),
      ...saidColumns,
      ...placeColumns,
      ...recordColumns,
    ],
    rows,
  }
}
