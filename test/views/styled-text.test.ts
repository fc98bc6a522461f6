import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cutLine,
  fitLine,
  lineText,
  lineWidth,
  segment,
  spreadLine,
  trimLine,
} from '../../views/styled-text.ts'
import { screenText } from '../helpers/screen-text-arbitrary.ts'

const pieces = fc.array(
  screenText.map((text) => segment(text)),
  { maxLength: 4 },
)

describe('cutLine', () => {
  it('keeps a line that fits', () => {
    expect(lineText(cutLine([segment('ab'), segment('cd')], 4))).toBe('abcd')
  })

  it('gives the last cell to the ellipsis, also when a piece ends just there', () => {
    expect(lineText(cutLine([segment('ab'), segment('cd')], 3))).toBe('ab…')
    expect(lineText(cutLine([segment('ab'), segment('cd')], 2))).toBe('a…')
  })
})

describe('fitLine', () => {
  it('is as wide as asked for, whatever the line', () => {
    fc.assert(
      fc.property(pieces, fc.nat(60), (line, width) => {
        expect(lineWidth(fitLine(line, width))).toBe(width)
      }),
    )
  })
})

describe('spreadLine', () => {
  it('puts one at the left and one at the right', () => {
    expect(lineText(spreadLine([segment('left')], [segment('right')], 14))).toBe('left     right')
  })

  it('cuts the left one first', () => {
    expect(lineText(spreadLine([segment('a long left')], [segment('right')], 14))).toBe(
      'a long…  right',
    )
  })

  it('drops the right one where it would leave nothing', () => {
    expect(lineText(spreadLine([segment('left')], [segment('right')], 8))).toBe('left    ')
  })
})

describe('trimLine', () => {
  it('takes blanks off the end, whole pieces of them too', () => {
    expect(lineText(trimLine([segment('a '), segment(' b  '), segment('   ')]))).toBe('a  b')
  })

  it('leaves nothing of blanks alone', () => {
    expect(trimLine([segment('  '), segment('')])).toEqual([])
  })
})
