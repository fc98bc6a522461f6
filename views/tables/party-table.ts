import type { ReadRecord } from '../../source/dossier/index-dossier.ts'
import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import type { Person } from '../../source/model/party.ts'
import { sideWords } from '../record-tables.ts'
import { toScreenText } from '../screen-text.ts'
import { segment } from '../styled-text.ts'
import { asked, cell, type PrintedTable, shown, type TableRow } from './printed-table.ts'
import {
  facetsOf,
  placeCells,
  placeColumns,
  plainCell,
  quoted,
  recordCells,
  recordColumns,
} from './proof.ts'
import type { TableSource } from './table-source.ts'

type PartyEntry = Extract<ReadRecord, { kind: 'party' }>

function partyCells({ record }: PartyEntry) {
  return {
    party: cell(record.name, [segment(toScreenText(record.name), 'name')]),
    'party-id': cell(record.id),
    kind: cell(record.kind),
    role: cell(record.role),
    called: cell(record.aliases, [segment(toScreenText(record.aliases.join(', ')))]),
  }
}

function personRow(entry: PartyEntry, person: Person, source: TableSource): TableRow {
  const [evidence] = person.evidence
  return {
    facets: facetsOf(entry, entry.record.kind),
    cells: {
      ...partyCells(entry),
      ...recordCells(entry, source),
      person: plainCell(person.name),
      office: plainCell(person.office),
      side: cell(person.side, [segment(sideWords[person.side], 'hedged')]),
      ...(evidence === undefined
        ? {}
        : { quote: quoted(evidence.exact), ...placeCells(evidence, source) }),
    },
  }
}

/** What each party wants or takes a stand on, by its id: a party itself is about nothing. */
function issuesOfParties({ demands, positions }: Dossier): ReadonlyMap<string, readonly string[]> {
  const issues = new Map<string, string[]>()
  for (const { party, jointWith, issue } of [...demands, ...positions]) {
    for (const id of [party, ...jointWith]) issues.set(id, [...(issues.get(id) ?? []), issue])
  }
  return issues
}

/**
 * Lists parties with those who speak for them.
 *
 * @returns A row for each person, and one for each party nobody speaks for.
 */
export function partyTable(source: TableSource): PrintedTable {
  const issues = issuesOfParties(source.dossier)
  const all = source.dossier.parties.flatMap((record): readonly TableRow[] => {
    const entry: PartyEntry = { kind: 'party', id: record.id, record }
    const people = record.people.map((person) => personRow(entry, person, source))
    const [first] = quotesOf(entry)
    if (people.length > 0 || first === undefined) return people
    const cells = {
      ...partyCells(entry),
      ...recordCells(entry, source),
      quote: quoted(first.evidence.exact),
      ...placeCells(first.evidence, source),
    }
    return [{ facets: facetsOf(entry, record.kind), cells }]
  })
  const rows = all.map((row) => ({
    ...row,
    facets: { ...row.facets, issues: row.facets.names.flatMap((id) => issues.get(id) ?? []) },
  }))
  return {
    none: 'No party found.',
    columns: [
      shown('party'),
      asked('party-id'),
      asked('kind'),
      shown('role'),
      shown('person'),
      asked('office'),
      shown('side'),
      shown('quote', { share: 2 }),
      ...placeColumns,
      asked('called'),
      ...recordColumns,
    ],
    rows,
  }
}
