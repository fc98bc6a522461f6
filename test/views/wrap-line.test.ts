import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphemesOf, widthOf } from '../../views/fit-text.ts'
import { lineText, lineWidth, segment } from '../../views/styled-text.ts'
import { wrapLine } from '../../views/wrap-line.ts'
import { screenText } from '../helpers/screen-text-arbitrary.ts'

const wrap = (text: string, width: number, indent = 0): readonly string[] =>
  wrapLine([segment(text)], width, indent).map(lineText)

describe('wrapLine', () => {
  it.each([
    ['breaks at blanks', 'the coming days', 10, ['the coming', 'days']],
    ['keeps what fits on one line', 'the coming days', 15, ['the coming days']],
    ['breaks after a hyphen', 'a cease-fire', 9, ['a cease-', 'fire']],
    ['breaks after a dash', 'Trump–Zelenskyy', 9, ['Trump–', 'Zelenskyy']],
    ['breaks a word that is wider than the line', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['breaks between wide characters', '停戦案の協議', 6, ['停戦案', 'の協議']],
    ['gives one empty line for nothing', '', 5, ['']],
  ])('%s', (_, text, width, expected) => {
    expect(wrap(text, width)).toEqual(expected)
  })

  it('indents every line but the first', () => {
    expect(wrap('• one two three', 9, 2)).toEqual(['• one two', '  three'])
  })

  it('keeps the looks of the words across a break', () => {
    const line = [segment('they say '), segment('never ever', 'quoted')]
    expect(wrapLine(line, 14)).toEqual([
      [segment('they say '), segment('never', 'quoted')],
      [segment('ever', 'quoted')],
    ])
  })

  it('makes no line wider than asked for, as long as one grapheme fits', () => {
    fc.assert(
      fc.property(screenText, fc.integer({ min: 2, max: 40 }), (text, width) => {
        fc.pre(graphemesOf(text).every((grapheme) => widthOf(grapheme) <= width))
        for (const line of wrapLine([segment(text)], width)) {
          expect(lineWidth(line)).toBeLessThanOrEqual(width)
        }
      }),
    )
  })

  it('loses and adds no grapheme but blanks', () => {
    fc.assert(
      fc.property(screenText, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const withoutBlanks = (one: string): string => graphemesOf(one).join('').replaceAll(' ', '')
        expect(withoutBlanks(wrap(text, width).join(''))).toBe(withoutBlanks(text))
      }),
    )
  })

  it('still ends where a grapheme is wider than the line', () => {
    expect(wrap('日本', 1)).toEqual(['日', '本'])
    expect(widthOf('日')).toBe(2)
  })
})
