import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { widthOf } from '../../../views/fit-text.ts'
import { tableText } from '../../../views/printed/table-text.ts'
import { segment } from '../../../views/styled-text.ts'
import { cell, type PrintedTable, shown } from '../../../views/tables/printed-table.ts'
import { screenText } from '../../helpers/screen-text-arbitrary.ts'

const facets = { names: [], issues: [], kind: 'demand', certainty: null, articles: [] }

const tableOf = (rows: readonly Readonly<Record<string, string>>[]): PrintedTable => ({
  none: 'Nothing.',
  columns: [shown('party'), shown('quote', { share: 2 }), shown('refused-by')],
  rows: rows.map((row) => ({
    facets,
    cells: Object.fromEntries(Object.entries(row).map(([key, words]) => [key, cell(words)])),
  })),
})

const printed = (table: PrintedTable, width: number, hasColour = false): string =>
  tableText(table, table.columns, { width, hasColour })

const talks = tableOf([
  { party: 'Ruritania', quote: 'the return of the northern islands', 'refused-by': 'Graustark' },
  { party: 'Graustark', quote: 'no talks before the fleet has left the strait' },
])

test('sets words in columns as wide as they need', () => {
  expect(printed(talks, 80)).toBe(
    [
      'Party      Quote                                          Refused by',
      'Ruritania  the return of the northern islands             Graustark',
      'Graustark  no talks before the fleet has left the strait',
      '',
    ].join('\n'),
  )
})

test('wraps long words within their column rather than cut them', () => {
  expect(printed(talks, 46)).toBe(
    [
      'Party      Quote                    Refused by',
      'Ruritania  the return of the        Graustark',
      '           northern islands',
      'Graustark  no talks before the',
      '           fleet has left the',
      '           strait',
      '',
    ].join('\n'),
  )
})

test('sets a row below the other where there is no room for columns', () => {
  expect(printed(talks, 32)).toBe(
    [
      'Party       Ruritania',
      'Quote       the return of the',
      '            northern islands',
      'Refused by  Graustark',
      '',
      'Party       Graustark',
      'Quote       no talks before the',
      '            fleet has left the',
      '            strait',
      '',
    ].join('\n'),
  )
})

test('has looks only where they are wanted', () => {
  const table: PrintedTable = {
    ...talks,
    rows: [{ facets, cells: { party: cell('Ruritania', [segment('Ruritania', 'name')]) } }],
  }
  expect(printed(table, 80)).not.toContain('\u001b')
  expect(printed(table, 80, true)).toContain('\u001b[1mRuritania\u001b[22m')
})

describe('whatever the words', () => {
  const rows = fc.array(
    fc.record({ party: screenText, quote: screenText, 'refused-by': screenText }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )

  test('no line is wider than asked for, and no letter is lost', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 20, max: 120 }), (cells, width) => {
        const text = printed(tableOf(cells), width)
        for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
        for (const words of cells.flatMap((row) => Object.values(row))) {
          for (const letter of words.replace(/\s/gu, '')) expect(text).toContain(letter)
        }
      }),
    )
  })
})
