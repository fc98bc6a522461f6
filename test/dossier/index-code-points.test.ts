import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexCodePoints } from '../../source/dossier/index-code-points.ts'

const text = fc.string({ unit: fc.constantFrom('a', ' ', '–', '🕊', '🇺🇦', '\u0301', '\ufeff') })

test('counts the code points before an offset, whatever the text', () => {
  fc.assert(
    fc.property(text, fc.nat(), (words, place) => {
      const letters = [...words]
      const count = place % (letters.length + 1)
      const offset = letters.slice(0, count).join('').length
      expect(indexCodePoints(words)(offset)).toBe(count)
    }),
  )
})

test('counts a byte order mark as the code point it is', () => {
  expect(indexCodePoints('\ufeffKyiv')(1)).toBe(1)
})

test('counts a lone surrogate as one', () => {
  expect(indexCodePoints('a\ud83db')(3)).toBe(3)
})
