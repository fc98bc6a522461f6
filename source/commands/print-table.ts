import { chooseColumns } from '../../views/printed/choose-columns.ts'
import { filterRows, findParty, type RowFilter } from '../../views/printed/filter-rows.ts'
import { tableCsv, tableTsv } from '../../views/printed/table-csv.ts'
import { tableData } from '../../views/printed/table-data.ts'
import { tableMarkdown } from '../../views/printed/table-markdown.ts'
import { tableText } from '../../views/printed/table-text.ts'
import type { PrintedTable, TableColumn } from '../../views/tables/printed-table.ts'
import type { TableSource } from '../../views/tables/table-source.ts'
import { ReaderError, UsageError } from '../errors.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Given } from '../usage/read-arguments.ts'
import { suggestion } from '../usage/suggest.ts'
import { printJson, printJsonLine } from './print-json.ts'
import { type Looks, readLooks } from './read-looks.ts'
import { writeOut } from './write-out.ts'

type Write = (table: PrintedTable, columns: readonly TableColumn[], looks: Looks) => string

/** How a table is printed in each form, and for whom. */
const writers: Readonly<
  Record<string, { readonly for: 'people' | 'programs'; readonly write: Write }>
> = {
  table: { for: 'people', write: tableText },
  markdown: { for: 'people', write: tableMarkdown },
  json: { for: 'programs', write: (table, columns) => printJson(tableData(table, columns)) },
  ndjson: {
    for: 'programs',
    write: (table, columns) => tableData(table, columns).map(printJsonLine).join(''),
  },
  csv: { for: 'programs', write: tableCsv },
  tsv: { for: 'programs', write: tableTsv },
}

/**
 * Prints a table as the command line asks for.
 *
 * @param open Gives the dossier; called once all that can be refused before has been.
 * @param make Makes the table of it.
 * @param given Filters, form, columns, looks.
 * @param layOut How people see it who ask for no columns; left out: row by row.
 * @returns The exit code. Where people would see nothing, standard error says so.
 */
export async function printTable(
  open: () => Promise<TableSource>,
  make: (source: TableSource) => PrintedTable,
  given: Given,
  layOut: (table: PrintedTable, source: TableSource) => PrintedTable = (table) => table,
): Promise<number> {
  const looks = readLooks(given)
  const since = readDay(given.since)
  const writer = writers[given.format ?? 'table']
  if (writer === undefined) throw new Error(`There is no table as ${given.format}.`)
  const source = await open()
  const filter: RowFilter = {
    party: readParty(given.party, source.dossier),
    issue: given.issue,
    kind: given.kind,
    certainty: given.certainty,
    since,
  }
  const kept = filterRows(make(source), filter, source.dossier)
  const isLaidOut = writer.for === 'people' && given.columns === undefined
  const table = isLaidOut ? layOut(kept, source) : kept
  const columns = readColumns(table, writer.for, given.columns)
  if (table.rows.length === 0 && writer.for === 'people') {
    process.stderr.write(`peacedash: ${noneWords(table, filter)}\n`)
    return 0
  }
  return writeOut(writer.write(table, columns, looks))
}

/** Why there is nothing: nothing at all, or nothing of what was asked for. */
const noneWords = ({ none }: PrintedTable, filter: RowFilter): string =>
  Object.values(filter).some((value) => value !== undefined)
    ? 'Nothing found of what was asked for.'
    : none

function readDay(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(`${given}T00:00:00Z`))
  if (isDay && new Date(`${given}T00:00:00Z`).toISOString().startsWith(given)) return given
  throw new UsageError(`There is no day “${given}”.`, 'Give it as year, month and day: 2025-12-06.')
}

function readParty(given: string | undefined, dossier: Dossier): string | undefined {
  if (given === undefined) return undefined
  const found = findParty(given, dossier)
  if (found !== null) return found
  const names = dossier.parties.map(({ name }) => name)
  const otherwise =
    names.length === 0 ? 'No party was found at all.' : `The parties are ${names.join(', ')}.`
  throw new ReaderError(`There is no party “${given}”.`, suggestion(given, names, otherwise))
}

function readColumns(
  table: PrintedTable,
  reader: 'people' | 'programs',
  given: string | undefined,
): readonly TableColumn[] {
  const wanted = given?.split(',').map((name) => name.trim().toLowerCase())
  const columns = chooseColumns(table, reader, wanted)
  if (!('unknown' in columns)) return columns
  const names = table.columns.map(({ key }) => key)
  throw new UsageError(
    `There is no column “${columns.unknown}”.`,
    suggestion(columns.unknown, names, `The columns are ${names.join(', ')}.`),
  )
}
