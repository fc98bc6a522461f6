import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign } from './assign.ts'
import { distance, isMatch, locateQuote, overlapLength } from './spans.ts'

describe('locateQuote', () => {
  it('finds every place where a quote stands letter for letter', () => {
    expect(locateQuote('no, no', 'no')).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ])
  })

  it('finds a quote in spite of other blanks, quotation marks, dashes and case', () => {
    const text = 'He  said\n“never” – again'
    expect(locateQuote(text, 'said "Never" - again')).toEqual([{ start: 4, end: text.length }])
  })

  it('finds nothing where there is nothing', () => {
    expect(locateQuote('yes', 'no')).toEqual([])
    expect(locateQuote('yes', '')).toEqual([])
  })

  it('places any slice of any text on that slice', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        expect(locateQuote(text, text.slice(start, end))).toContainEqual({ start, end })
      }),
    )
  })
})

describe('isMatch', () => {
  it('asks for half of the shorter', () => {
    expect(isMatch({ start: 0, end: 10 }, { start: 5, end: 15 })).toBe(true)
    expect(isMatch({ start: 0, end: 10 }, { start: 6, end: 16 })).toBe(false)
    expect(isMatch({ start: 0, end: 100 }, { start: 40, end: 44 })).toBe(true)
  })

  it('refuses long evidence', () => {
    expect(isMatch({ start: 0, end: 420 }, { start: 10, end: 20 })).toBe(true)
    expect(isMatch({ start: 0, end: 421 }, { start: 10, end: 20 })).toBe(false)
  })

  it('is never true of ranges that do not meet', () => {
    const span = fc
      .tuple(fc.nat(50), fc.nat(50))
      .map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(isMatch(a, b) && overlapLength(a, b) === 0).toBe(false)
        expect(distance(a, b) > 0 && overlapLength(a, b) > 0).toBe(false)
      }),
    )
  })
})

describe('assign', () => {
  it('gives up a good pair for two that are better together', () => {
    expect(
      assign([
        [10, 9],
        [9, 0],
      ]),
    ).toEqual([1, 0])
  })

  it('pairs nothing that may not be paired', () => {
    expect(assign([[0, -1]])).toEqual([null])
    expect(assign([])).toEqual([])
    expect(assign([[], []])).toEqual([null, null])
  })

  it('is as good as trying every way', () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.nat(9), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
    fc.assert(
      fc.property(matrix, (weights) => {
        const columns = assign(weights)
        const used = columns.filter((column) => column !== null)
        expect(new Set(used).size).toBe(used.length)
        const sum = columns.reduce<number>(
          (total, column, row) => total + (column === null ? 0 : weights[row]![column]!),
          0,
        )
        expect(sum).toBe(bestSum(weights, 0, new Set()))
      }),
    )
  })
})

function bestSum(weights: readonly number[][], row: number, used: ReadonlySet<number>): number {
  if (row === weights.length) return 0
  let best = bestSum(weights, row + 1, used)
  weights[row]!.forEach((weight, column) => {
    if (!used.has(column)) {
      best = Math.max(best, weight + bestSum(weights, row + 1, new Set([...used, column])))
    }
  })
  return best
}
