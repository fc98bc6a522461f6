import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LinearModel, type SparseWeights } from '../../source/parsing/linear-model.ts'
import { readModelFile } from '../../source/parsing/model-file.ts'
import { writeModelFile } from '../../source/parsing/training/write-model-file.ts'

const shipped = readFileSync(new URL('../../data/model/parser.bin', import.meta.url))

const rows = fc.uniqueArray(
  fc.record({
    key: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    weights: fc.uniqueArray(
      fc.record({ label: fc.nat(4), weight: fc.integer({ min: -127, max: 127 }) }),
      { selector: ({ label }) => label },
    ),
  }),
  { selector: ({ key }) => key },
)
type Rows = typeof rows extends fc.Arbitrary<infer T> ? T : never

function pack(unsorted: Rows): SparseWeights {
  const sorted = unsorted.toSorted((a, b) => (a.key >>> 0) - (b.key >>> 0))
  const all = sorted.flatMap(({ weights }) => weights)
  return {
    classCount: 5,
    keys: Int32Array.from(sorted, ({ key }) => key),
    rowLengths: Uint8Array.from(sorted, ({ weights }) => weights.length),
    classes: Uint8Array.from(all, ({ label }) => label),
    weights: Int8Array.from(all, ({ weight }) => weight),
  }
}

describe('a model file', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const model = {
          tags: ['NN|NOUN'],
          relations: ['root', 'obj'],
          trainedOn: ['a'],
          tagger: pack(first),
          treeParser: pack(second),
        }
        expect(readModelFile(writeModelFile(model))).toEqual(model)
      }),
    )
  })

  it('is read wherever its bytes begin', () => {
    const moved = new Uint8Array(shipped.length + 1)
    moved.set(shipped, 1)
    expect(readModelFile(moved.subarray(1)).tags).toEqual(readModelFile(shipped).tags)
  })

  it('is shipped as the training writes it', () => {
    expect(Buffer.compare(writeModelFile(readModelFile(shipped)), shipped)).toBe(0)
  })

  it('is shipped with what it was trained on', () => {
    expect(readModelFile(shipped).trainedOn).toContain('gum-train-free')
  })
})

describe('a linear model', () => {
  it('adds up the weights of the features present', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.integer()), (known, unknown) => {
        const keys = Int32Array.from([...known.slice(0, 3).map(({ key }) => key), ...unknown])
        const expected = new Int32Array(5)
        for (const key of keys) {
          for (const { label, weight } of known.find((row) => row.key === key)?.weights ?? []) {
            expected[label]! += weight
          }
        }
        expect(new LinearModel(pack(known)).score(keys, keys.length)).toEqual(expected)
      }),
    )
  })
})
