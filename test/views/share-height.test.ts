import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HeightWish, shareHeight } from '../../views/share-height.ts'

const wish = (least: number, rows: number, whole = rows): HeightWish => ({ least, rows, whole })

describe('shareHeight', () => {
  it('gives each what it can make use of, and keeps the rest', () => {
    expect(shareHeight(40, [wish(5, 9), wish(5, 8), wish(4, 4)], 0)).toEqual([9, 8, 4])
  })

  it('gives rows to the favoured one first', () => {
    expect(shareHeight(20, [wish(5, 9), wish(5, 9)], 0)).toEqual([9, 9])
    expect(shareHeight(16, [wish(5, 8), wish(5, 9)], 0)).toEqual([8, 8])
    expect(shareHeight(14, [wish(5, 9), wish(5, 9)], 1)).toEqual([7, 7])
  })

  it('gives the favoured one no more than half while others want rows', () => {
    expect(shareHeight(30, [wish(5, 90), wish(5, 90), wish(5, 6)], 0)).toEqual([15, 9, 6])
  })

  it('shows rows whole only when all rows are shown, the most important first', () => {
    expect(shareHeight(20, [wish(5, 9, 14), wish(5, 9, 14)], 1)).toEqual([11, 9])
    expect(shareHeight(17, [wish(5, 9, 14), wish(5, 9, 14)], 0)).toEqual([9, 8])
  })

  it('never gives less than the least, nor more than there is', () => {
    const wishes = fc.array(
      fc
        .tuple(fc.integer({ min: 3, max: 5 }), fc.nat(60), fc.nat(60))
        .map(([least, rows, more]): HeightWish => wish(least, rows, rows + more)),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 90 }), wishes, fc.nat(2), (height, all, favoured) => {
        const shared = shareHeight(height, all, favoured)
        expect(shared.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(height)
        for (const [at, one] of shared.entries()) {
          expect(one).toBeGreaterThanOrEqual(all[at]?.least ?? 0)
        }
      }),
    )
  })
})
