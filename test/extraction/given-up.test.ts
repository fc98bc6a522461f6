import { describe, expect, it } from 'vitest'
import { recordsOf } from './findings.ts'

/** An article about talks of two sides, with a sentence to be looked at. */
const article = (sentence: string): string =>
  [
    'Peru and Ecuador at odds over the river',
    '',
    'LIMA, March 20, 2026 (Andes Wire) - Peru demands that Ecuador withdraw its patrols.',
    '',
    sentence,
  ].join('\n')

const standing = (sentence: string): readonly string[] => {
  const { demands, positions } = recordsOf(article(sentence))
  return [
    ...demands.filter(({ text }) => text.includes('ferry')).map(({ party }) => `${party} wants`),
    ...positions
      .filter(({ kind, text }) => kind === 'concession' && text.includes('ferry'))
      .map(({ party }) => `${party} gave up`),
  ]
}

describe('A demand that its own party gives up', () => {
  it.each([
    'Ecuador has dropped its demand for a second ferry on the river.',
    'Ecuador has given up its claim to a second ferry on the river.',
    'Ecuador has backed away from its call for a second ferry on the river.',
    'Ecuador shelved its demand for a second ferry on the river.',
    'Ecuador no longer insists on a second ferry on the river.',
  ])('is a concession, and no demand: %s', (sentence) => {
    expect(standing(sentence)).toEqual(['ECU gave up'])
  })

  it.each([
    'Ecuador has not dropped its demand for a second ferry on the river.',
    'Ecuador renewed its demand for a second ferry on the river.',
    'Ecuador stands by its call for a second ferry on the river.',
  ])('is a demand while it is kept: %s', (sentence) => {
    expect(standing(sentence)).toEqual(['ECU wants'])
  })

  it('is not given up by another party', () => {
    expect(standing('Peru dropped Ecuador’s demand for a second ferry.')).not.toContain(
      'PER gave up',
    )
  })
})

describe('A party that is unable to take a text', () => {
  it.each(['unable', 'unwilling'])('refuses it: %s', (word) => {
    const { positions } = recordsOf(article(`Ecuador is ${word} to accept the 9-point draft.`))
    expect(positions.map(({ party, kind }) => `${party} ${kind}`)).toContain('ECU rejection')
    expect(positions.map(({ kind }) => kind)).not.toContain('acceptance')
  })
})
