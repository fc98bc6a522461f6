import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepInView, scrollWords } from '../../views/scroll.ts'

describe('keepInView', () => {
  it.each([
    ['stays where the line is in view', 5, 7, 10, 100, 0, 5],
    ['goes up just far enough', 5, 3, 10, 100, 0, 3],
    ['goes down just far enough', 5, 20, 10, 100, 0, 11],
    ['keeps a margin below', 0, 9, 10, 100, 2, 2],
    ['keeps a margin above', 10, 11, 10, 100, 2, 9],
    ['drops the margin where there is no room', 0, 1, 2, 100, 5, 0],
    ['never goes past the end', 95, 99, 10, 100, 2, 90],
    ['starts at the top of what fits', 5, 1, 10, 3, 0, 0],
  ])('%s', (_, top, line, rows, count, margin, expected) => {
    expect(keepInView(top, line, rows, count, margin)).toBe(expected)
  })

  it('only keeps within the list where no line is asked for', () => {
    expect(keepInView(95, null, 10, 100)).toBe(90)
  })

  it('always has the line in view', () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.nat(99),
        fc.integer({ min: 1, max: 50 }),
        fc.nat(5),
        (top, line, rows, margin) => {
          const first = keepInView(top, line, rows, 100, margin)
          expect(first).toBeLessThanOrEqual(line)
          expect(first + rows).toBeGreaterThan(line)
        },
      ),
    )
  })
})

describe('scrollWords', () => {
  it('says where one is', () => {
    expect(scrollWords(3, 9, 200)).toBe('4–12 of 200')
  })

  it('says nothing when all is in view', () => {
    expect(scrollWords(0, 9, 9)).toBeNull()
  })
})
