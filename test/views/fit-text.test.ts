import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutText, fitText, graphemesOf, padText, widthOf } from '../../views/fit-text.ts'
import { screenText } from '../helpers/screen-text-arbitrary.ts'

describe('fitText', () => {
  it.each([
    ['pads what is short', 'ab', 4, 'ab  '],
    ['keeps what fits', 'abcd', 4, 'abcd'],
    ['cuts with an ellipsis', 'abcde', 4, 'abc…'],
    ['leaves no blank before the ellipsis', 'abc defg', 5, 'abc… '],
    ['does not halve a wide character', '日本語', 4, '日… '],
    ['fills exactly with wide characters', '日本語', 6, '日本語'],
    ['does not part a letter from its accent', 'e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
    ['does not part a flag', '🇺🇦🇺🇦', 3, '🇺🇦…'],
    ['gives nothing for no width', 'abc', 0, ''],
    ['gives blanks for nothing', '', 3, '   '],
  ])('%s', (_, text, width, expected) => {
    expect(fitText(text, width)).toBe(expected)
  })

  it('is as wide as asked for, whatever the text', () => {
    fc.assert(
      fc.property(screenText, fc.nat(50), (text, width) => {
        expect(widthOf(fitText(text, width))).toBe(width)
      }),
    )
  })

  it('breaks no grapheme: what is left of the ellipsis begins the text', () => {
    fc.assert(
      fc.property(screenText, fc.nat(50), (text, width) => {
        const cut = cutText(text, width)
        const kept = cut.endsWith('…') && cut !== text ? cut.slice(0, -1) : cut
        const whole = graphemesOf(text)
        expect(whole.slice(0, graphemesOf(kept).length).join('')).toBe(kept)
      }),
    )
  })
})

describe('padText', () => {
  it('never cuts', () => {
    expect(padText('abcdef', 3)).toBe('abcdef')
  })
})
