import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LinearModel, type SparseWeights } from '../../source/parsing/linear-model.ts'

type Row = ReadonlyMap<number, number>

/** The weights of rows by their keys, laid out as in a model file. */
function layOut(classCount: number, rows: ReadonlyMap<number, Row>): SparseWeights {
  const sorted = [...rows].sort(([a], [b]) => (a >>> 0) - (b >>> 0))
  const cells = sorted.flatMap(([, row]) => [...row].sort(([a], [b]) => a - b))
  return {
    classCount,
    keys: Int32Array.from(sorted, ([key]) => key),
    rowLengths: Uint8Array.from(sorted, ([, row]) => row.size),
    classes: Uint8Array.from(cells, ([label]) => label),
    weights: Int8Array.from(cells, ([, weight]) => weight),
  }
}

/** The scores by the definition: the sum of the weights of each class. */
function sumOf(classCount: number, rows: ReadonlyMap<number, Row>, keys: readonly number[]) {
  return Array.from({ length: classCount }, (_, label) =>
    keys.reduce((sum, key) => sum + (rows.get(key)?.get(label) ?? 0), 0),
  )
}

const score = (weights: SparseWeights, keys: readonly number[]) => [
  ...new LinearModel(weights).score(Int32Array.from(keys), keys.length),
]

describe('a linear model', () => {
  test('sums the weights of each class, whether its rows are long or short', () => {
    const classCounts = fc.integer({ min: 1, max: 101 })
    // Few different keys: they collide and stand at both ends of the table.
    const keys = fc.oneof(fc.integer(), fc.integer({ min: -9, max: 9 }))
    const cases = classCounts.chain((classCount) => {
      const cell = fc.tuple(fc.nat(classCount - 1), fc.integer({ min: -127, max: 127 }))
      const row = fc
        .array(cell, { minLength: 1, maxLength: 60, size: 'max' })
        .map((cells) => new Map(cells))
      return fc.record({
        classCount: fc.constant(classCount),
        rows: fc.array(fc.tuple(keys, row), { maxLength: 40 }).map((all) => new Map(all)),
        others: fc.array(keys, { maxLength: 20 }),
      })
    })
    fc.assert(
      fc.property(cases, ({ classCount, rows, others }) => {
        const wanted = [...rows.keys(), ...others]
        expect(score(layOut(classCount, rows), wanted)).toEqual(sumOf(classCount, rows, wanted))
      }),
    )
  })

  test.each([-127, 127])('holds the sum of as many features as there can be, each %i', (weight) => {
    const long = new Map(Array.from({ length: 99 }, (_, label) => [label, weight]))
    const rows = new Map(Array.from({ length: 256 }, (_, key) => [key << 24, long]))
    const keys = [...rows.keys()]
    expect(score(layOut(99, rows), keys)).toEqual(Array(99).fill(256 * weight))
  })

  test('gives nothing for features it does not know, and without any', () => {
    const weights = layOut(3, new Map([[7, new Map([[1, 5]])]]))
    expect(score(weights, [8])).toEqual([0, 0, 0])
    expect(score(weights, [])).toEqual([0, 0, 0])
    expect(score(layOut(3, new Map()), [7])).toEqual([0, 0, 0])
  })
})
