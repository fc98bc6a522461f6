import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord, placeWords } from '../../source/dossier/fold-word.ts'
import { screenText } from '../helpers/screen-text-arbitrary.ts'

describe('foldWord', () => {
  it.each([
    ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskij'],
    ['Kyiv', 'Kiev'],
    ['SÃO', 'São', 'sao', 'Sa\u0303o'],
    ['Erdoğan', 'Erdogan', 'ERDOGAN'],
    ['Łódź', 'Lodz'],
    ['Straße', 'Strasse', 'STRASSE'],
    ['organise', 'organize'],
    ['Hussein', 'Husein'],
    ['Đà', 'Da'],
    ['Øresund', 'Oresund'],
  ])('brings %s and %s to one form', (...spellings) => {
    expect(new Set(spellings.map(foldWord)).size).toBe(1)
  })

  it.each([
    ['28', '24'],
    ['1111', '11'],
    ['2025', '2026'],
    ['Iran', 'Iraq'],
    ['Mali', 'Malta'],
    ['Niger', 'Nigeria'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other))
  })

  it('does the same to what it has folded already', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Zelenskyy', 'São', 'Straße', 'Œuvre', '1111', '海峡'),
        (word) => {
          expect(foldWord(foldWord(word))).toBe(foldWord(word))
        },
      ),
    )
  })

  it('leaves nothing of nothing', () => {
    expect(foldWord('')).toBe('')
  })
})

describe('placeWords', () => {
  it('finds words of any writing, and numbers, between everything else', () => {
    const text = '«Київ»: a 28-point plan—北京'
    expect(placeWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Київ',
      'a',
      '28',
      'point',
      'plan',
      '北京',
    ])
  })

  it('keeps an accent with its letter', () => {
    expect(placeWords('Sa\u0303o')).toEqual([{ start: 0, end: 4, folded: 'sao' }])
  })

  it('places words in order, none over another, each folded as it stands there', () => {
    fc.assert(
      fc.property(fc.oneof(screenText, fc.string({ unit: 'binary' })), (text) => {
        let last = 0
        for (const { start, end, folded } of placeWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(foldWord(text.slice(start, end))).toBe(folded)
          last = end
        }
      }),
    )
  })
})
