import { describe, expect, it } from 'vitest'
import { isCaseless, removeCase } from '../../source/parsing/casing.ts'

describe('the case of a sentence', () => {
  it.each([
    'Rebels and Army Agree on a Truce After Months of Talks',
    'NURSES REJECT OFFER',
    'Union Rejects 28-Point Plan for Long-Term Peace',
    'Why the U.S. Walked Out',
  ])('says nothing in “%s”', (headline) => {
    expect(isCaseless(headline)).toBe(true)
  })

  it.each([
    'Rebels and army agree on a truce after months of talks',
    'The President met Prime Minister Omar Haddad in Amman.',
    'Peace Talks',
    '12:30',
    '',
  ])('counts in “%s”', (sentence) => {
    expect(isCaseless(sentence)).toBe(false)
  })
})

describe('removing case', () => {
  it('keeps acronyms and the place of every letter', () => {
    const headline = 'EU and U.S. Agree on İzmir Talks'
    expect(removeCase(headline)).toBe('EU and U.S. agree on İzmir talks')
    expect(removeCase(headline)).toHaveLength(headline.length)
  })

  it('takes everything down where all is in capitals', () => {
    expect(removeCase('NATO SAYS NO')).toBe('nato says no')
  })
})
