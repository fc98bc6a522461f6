import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord, placeWords } from '../../source/dossier/fold-word.ts'
import { markMatches } from '../../views/mark-matches.ts'
import { lineText, segment } from '../../views/styled-text.ts'
import { screenText } from '../helpers/screen-text-arbitrary.ts'

const words = (...of: readonly string[]) => new Set(of.map(foldWord))

describe('markMatches', () => {
  it('cuts out the words found, and leaves the look of the rest', () => {
    const line = [segment('Zelenskyy met', 'strong'), segment(' Zelensky.', 'quiet')]
    expect(markMatches(line, words('Zelenskiy'))).toEqual([
      segment('Zelenskyy', 'match'),
      segment(' met', 'strong'),
      segment(' ', 'quiet'),
      segment('Zelensky', 'match'),
      segment('.', 'quiet'),
    ])
  })

  it('gives the line itself when nothing was searched for', () => {
    const line = [segment('Words.')]
    expect(markMatches(line, new Set())).toBe(line)
  })

  it('never changes the words of a line', () => {
    fc.assert(
      fc.property(screenText, screenText, fc.nat(5), (one, other, nth) => {
        const found = placeWords(one)[nth]?.folded ?? 'none'
        const line = [segment(one), segment(other, 'quiet')]
        expect(lineText(markMatches(line, new Set([found])))).toBe(one + other)
      }),
    )
  })
})
