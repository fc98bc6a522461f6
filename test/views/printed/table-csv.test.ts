import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stripControls } from '../../../source/model/strip-controls.ts'
import { tableCsv, tableTsv } from '../../../views/printed/table-csv.ts'
import {
  asked,
  type CellValue,
  cell,
  type PrintedTable,
} from '../../../views/tables/printed-table.ts'

const facets = { names: [], issues: [], kind: 'demand', certainty: null, articles: [] }

const tableOf = (rows: readonly (readonly CellValue[])[]): PrintedTable => ({
  none: 'Nothing.',
  columns: [asked('party'), asked('quote')],
  rows: rows.map(([party = null, quote = null]) => ({
    facets,
    cells: { party: cell(party), quote: cell(quote) },
  })),
})

const csv = (rows: readonly (readonly CellValue[])[]): string => {
  const table = tableOf(rows)
  return tableCsv(table, table.columns)
}

test('prints names of columns and a line a row, ended by CR LF', () => {
  expect(csv([['Ruritania', 'the islands']])).toBe('party,quote\r\nRuritania,the islands\r\n')
})

test('prints the names alone where there is no row', () => {
  expect(csv([])).toBe('party,quote\r\n')
})

test('joins lists, and leaves empty what is not there', () => {
  expect(csv([[['Ruritania', 'Graustark'], null]])).toBe('party,quote\r\nRuritania; Graustark,\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '\r=1'])(
  'takes from a spreadsheet the formula %j',
  (words) => {
    const [, [party = '', quote = ''] = []] = parse(csv([[words, 'words']])) as string[][]
    expect(party).toMatch(/^'/)
    expect(quote).toBe('words')
  },
)

test('a number stays a number', () => {
  expect(csv([[-3, 'words']])).toContain('\r\n-3,words')
})

test('another reader reads back whatever is written', () => {
  const words = fc.string({ unit: 'grapheme' }).filter((text) => !/^\s*[=+\-@]/u.test(text))
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { minLength: 1 }), (rows) => {
      const read = parse(csv(rows), { relax_column_count: false }) as string[][]
      expect(read.slice(1)).toEqual(rows.map((row) => row.map(stripControls)))
    }),
  )
})

test('of tab-separated values every row is one line of as many fields', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (rows) => {
      const table = tableOf(rows)
      const lines = tableTsv(table, table.columns).split('\n')
      expect(lines).toHaveLength(rows.length + 2)
      for (const line of lines.slice(0, -1)) expect(line.split('\t')).toHaveLength(2)
    }),
  )
})
