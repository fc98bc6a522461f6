import { expect, test } from 'vitest'
import { tables } from '../../source/commands/table.ts'
import { nothingFound } from '../../source/dossier/list-found.ts'
import { columnsOf } from '../../source/usage/columns.ts'
import { commandPage } from '../../source/usage/command-page.ts'
import { type CommandName, commandNames, commandOf } from '../../source/usage/commands.ts'
import type { PrintedTable } from '../../views/tables/printed-table.ts'
import { searchTable } from '../../views/tables/search-table.ts'
import { toTableSource } from '../../views/tables/table-source.ts'
import { emptyDossier } from '../helpers/hostile-dossier.ts'

const source = toTableSource(emptyDossier())
const printed: readonly (readonly [CommandName, PrintedTable])[] = [
  ...Object.entries(tables).map(([name, make]) => [name as CommandName, make(source)] as const),
  ['search', searchTable(nothingFound, source)],
]

test('every command that takes --columns has a table', () => {
  const taking = commandNames.filter((name) =>
    (commandOf(name).flags as readonly string[]).includes('columns'),
  )
  expect(printed.map(([name]) => name).sort()).toEqual(taking.toSorted())
})

test.each(printed)('the columns of %s are those of its table, in their order', (name, table) => {
  const keys = (isShown: boolean) =>
    table.columns.filter((column) => column.isShown === isShown).map(({ key }) => key)
  expect(columnsOf(name)).toEqual({ usual: keys(true), others: keys(false) })
})

test.each(printed)('the help of %s names every column', (name, table) => {
  const said = commandPage(name).replace(/\s+/g, ' ')
  for (const { key } of table.columns) expect(said).toMatch(new RegExp(`[ ,]${key}(?:,| |$)`))
})
