import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGoldFolder } from './gold.ts'
import { invert, type Renaming, rename } from './rename.ts'

const NORWAY = {
  names: ['Norway', 'Kingdom of Norway'],
  demonyms: ['Norwegian'],
  cities: ['Oslo'],
  institutions: ['Storting'],
}
const IRELAND = {
  names: ['Ireland', 'Irish Republic'],
  demonyms: ['Irish'],
  cities: ['Dublin'],
  institutions: ['Dáil'],
}
const NOTHING: Renaming = { parties: [], people: [], numbers: [] }
const swapped: Renaming = {
  parties: [
    [NORWAY, IRELAND],
    [IRELAND, NORWAY],
  ],
  people: [['Kari Nordmann', 'Seán Ó Briain']],
  numbers: [
    ['28', '11'],
    ['three', 'five'],
  ],
}

describe('rename', () => {
  it.each([
    ['Norway met Ireland in Oslo', 'Ireland met Norway in Dublin'],
    ['the Norwegians and the Irish', 'the Irish and the Norwegian'],
    ['NORWAY’S DEMANDS', 'IRELAND’S DEMANDS'],
    ['Nordmann–Irish talks: Kari Nordmann left', 'Ó Briain–Norwegian talks: Seán Ó Briain left'],
    ['a 28-point plan of three pages', 'an 11-point plan of five pages'],
    ['Three of them', 'Five of them'],
    ['a Norwegian envoy, an Irish one', 'an Irish envoy, a Norwegian one'],
    ['A Norwegian plan', 'An Irish plan'],
    ['the Kingdom of Norway', 'the Irish Republic'],
  ])('turns “%s” into “%s”', (before, after) => {
    expect(rename(before, swapped)).toBe(after)
  })

  it.each(['2028', '1,280', '28.5', 'threefold', 'Osloer', 'Nordmanns'])(
    'leaves “%s” alone, since no word begins and ends there',
    (text) => {
      expect(rename(text, swapped)).toBe(text)
    },
  )

  it('gives a word without a counterpart the first of the other list, or the name', () => {
    const bare = { names: ['Atlantis'], demonyms: ['Atlantean'], cities: [], institutions: [] }
    const renaming: Renaming = { ...NOTHING, parties: [[NORWAY, bare]] }
    expect(rename('Kingdom of Norway, Oslo, Storting', renaming)).toBe(
      'Atlantis, Atlantis, Atlantis',
    )
    expect(rename('Norwegians', renaming)).toBe('Atlanteans')
  })

  it.each([
    ['an Irish', 'a European'],
    ['an Irish', 'a Ukrainian'],
    ['a Norwegian', 'an RSF'],
    ['a Norwegian', 'an African'],
    ['an Irish', 'a US'],
    ['an Irish', 'a NATO'],
  ])('chooses the article by sound: “%s” becomes “%s”', (before, after) => {
    const [, from] = before.split(' ') as [string, string]
    const [, to] = after.split(' ') as [string, string]
    const party = (demonym: string) => ({ ...NORWAY, demonyms: [demonym] })
    expect(rename(before, { ...NOTHING, parties: [[party(from), party(to)]] })).toBe(after)
  })

  it('changes nothing when there is nothing to rename', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(rename(text, NOTHING)).toBe(text)
      }),
    )
  })

  it('is undone by its inverse, in any order of words and marks', () => {
    const renaming: Renaming = { ...swapped, numbers: [['28', '11']] }
    const words = [
      'Norway',
      'Irish',
      'Oslo',
      'Nordmann',
      '28',
      'plan',
      'Dublin',
      ',',
      '\n',
      '“',
      '-',
    ]
    const text = fc.array(fc.constantFrom(...words)).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, (before) => {
        expect(rename(rename(before, renaming), invert(renaming))).toBe(before)
      }),
    )
  })

  it('keeps the lines of every article', () => {
    const party = (name: string) => ({
      ...NORWAY,
      names: [name],
      demonyms: [`${name}n`],
      cities: [],
    })
    const renaming: Renaming = { ...NOTHING, parties: [[party('Russia'), party('Ruritania')]] }
    for (const { text } of readGoldFolder(`${import.meta.dirname}/../articles`)) {
      const renamed = rename(text, renaming)
      expect(renamed.split('\n')).toHaveLength(text.split('\n').length)
      expect(renamed).not.toMatch(/\bRussian?\b/)
    }
  })
})
