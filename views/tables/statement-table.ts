import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import type { Statement } from '../../source/model/statement.ts'
import { toScreenText } from '../screen-text.ts'
import { segment } from '../styled-text.ts'
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

const modeWords = { direct: 'quoted', mixed: 'quoted in part', indirect: 'paraphrased' } as const

function statementCells(statement: Statement, { names }: TableSource): Record<string, Cell> {
  const speaker = toScreenText(statement.speaker ?? 'unnamed')
  return {
    speaker: cell(statement.speaker, [segment(speaker, 'name')]),
    party: cell(statement.parties.map(names.full)),
    mode: cell(statement.mode, [segment(modeWords[statement.mode])]),
    words: plainCell(statement.words),
    'source-kind': cell(statement.attribution.sourceKind),
  }
}

/** Lists quotations and indirect speech as the articles give them, one after another. */
export function statementTable(source: TableSource): PrintedTable {
  const rows = source.dossier.statements.flatMap((record) => {
    const entry = { kind: 'statement', id: record.id, record } as const
    const [first] = quotesOf(entry)
    if (first === undefined) return []
    const cells = {
      ...statementCells(record, source),
      ...quoteCells(first, source),
      ...recordCells(entry, source),
    }
    return [{ facets: facetsOf(entry, record.mode), cells }]
  })
  return {
    none: 'No statement found.',
    columns: [
      shown('speaker'),
      shown('party'),
      shown('mode'),
      asked('words'),
      shown('quote', { share: 2 }),
      ...saidColumns,
      asked('source-kind'),
      ...placeColumns,
      ...recordColumns,
    ],
    rows,
  }
}
