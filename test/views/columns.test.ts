import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Column, setColumns, shareWidth, wrapColumns } from '../../views/columns.ts'
import { lineText, lineWidth, segment } from '../../views/styled-text.ts'

const row = (...cells: readonly string[]) => cells.map((cell) => [segment(cell)])

const columns: readonly Column[] = [
  { least: 4, most: 10, worth: 3, isFirm: true },
  { least: 3, most: 6, worth: 1, isFirm: true },
  { least: 6, worth: 4 },
  { least: 4, most: 12, worth: 2 },
]

const rows = [row('Russia', 'demand', 'recognition of its claims', 'Ukraine')]

describe('shareWidth', () => {
  it('gives each column what it needs when there is room', () => {
    expect(shareWidth(rows, columns, 60)).toEqual([6, 6, 25, 7])
  })

  it('takes first what a column has beyond its most', () => {
    const long = [row('Russia', 'demand', 'its claims', 'if no agreement is reached')]
    expect(shareWidth(long, columns, 60)).toEqual([6, 6, 10, 26])
    expect(shareWidth(long, columns, 44)).toEqual([6, 6, 10, 16])
    expect(shareWidth(long, columns, 40)).toEqual([6, 6, 10, 12])
  })

  it('takes from texts in the measure of what they can spare, never from names', () => {
    expect(shareWidth(rows, columns, 40)).toEqual([6, 6, 16, 6])
  })

  it('leaves out the column of least worth when texts cannot give more', () => {
    expect(shareWidth(rows, columns, 24)).toEqual([6, 0, 9, 5])
  })

  it('cuts a name only where two columns are left', () => {
    expect(shareWidth(rows, columns, 13)).toEqual([5, 0, 6, 0])
  })

  it('shows one column in the end', () => {
    expect(shareWidth(rows, columns, 5)).toEqual([0, 0, 5, 0])
  })

  it('gives nothing to a column without words, nor a gap', () => {
    expect(shareWidth([row('a', '', 'b', '')], columns, 20)).toEqual([1, 0, 1, 0])
  })

  it('never takes more than there is', () => {
    const cells = fc.array(fc.string({ maxLength: 40 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(
        fc.array(cells, { maxLength: 5 }),
        fc.integer({ min: 1, max: 120 }),
        (all, width) => {
          const styled = all.map((one) => row(...one))
          const widths = shareWidth(styled, columns, width)
          for (const one of styled) {
            expect(lineWidth(setColumns(one, widths))).toBeLessThanOrEqual(width)
          }
        },
      ),
    )
  })
})

describe('setColumns', () => {
  it('keeps columns in line', () => {
    const widths = shareWidth(
      [row('a', 'bb'), row('ccc', 'd')],
      [
        { least: 1, worth: 1 },
        { least: 1, worth: 1 },
      ],
      20,
    )
    expect(lineText(setColumns(row('a', 'bb'), widths))).toBe('a    bb')
    expect(lineText(setColumns(row('ccc', 'd'), widths))).toBe('ccc  d ')
  })
})

describe('wrapColumns', () => {
  const set = (cells: ReturnType<typeof row>, widths: readonly number[], room?: number) =>
    wrapColumns(cells, widths, room).map(lineText)

  it('sets what does not fit under the beginning of its column', () => {
    expect(set(row('Russia', 'recognition of its claims', 'no'), [6, 14, 2])).toEqual([
      'Russia  recognition of  no',
      '        its claims        ',
    ])
  })

  it('leaves a row that fits on one line', () => {
    expect(set(row('a', 'b'), [1, 1])).toEqual(['a  b'])
  })

  it('leaves out a column without a width', () => {
    expect(set(row('a', 'b', 'c'), [1, 0, 1])).toEqual(['a  c'])
  })

  it('takes three lines at most, and no more than there are', () => {
    const cells = row('one two three four five')
    expect(set(cells, [5])).toEqual(['one  ', 'two  ', 'thre…'])
    expect(set(cells, [5], 2)).toEqual(['one  ', 'two …'])
    expect(set(cells, [5], 1)).toEqual(['one… '])
  })
})
