import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../../views/fit-text.ts'
import { toScreenText } from '../../views/screen-text.ts'
import { screenText } from '../helpers/screen-text-arbitrary.ts'

describe('toScreenText', () => {
  it.each([
    ['leaves plain text', 'Kyiv said no.', 'Kyiv said no.'],
    ['makes one line of many', 'a\nb\r\n\tc', 'a b c'],
    ['drops escape sequences', '\u001B[31mred\u001B[0m', 'red'],
    ['drops a clipboard write', 'a\u001B]52;c;eA==\u0007b', 'ab'],
    ['drops turned direction', 'a\u202Eb\u202C', 'ab'],
    ['reduces a family to its first member', '👨‍👩‍👧‍👦!', '👨!'],
    ['drops skin tones and variation selectors', '👍🏽 ❤️', '👍 ❤'],
    ['keeps flags', '🇺🇦', '🇺🇦'],
    ['keeps accents that combine', 'e\u0301', 'e\u0301'],
  ])('%s', (_, text, expected) => {
    expect(toScreenText(text)).toBe(expected)
  })

  it('is as wide as the sum of its parts, so that cutting it is safe', () => {
    fc.assert(
      fc.property(screenText, screenText, (a, b) => {
        expect(widthOf(`${a} ${b}`)).toBe(widthOf(a) + 1 + widthOf(b))
      }),
    )
  })
})
