import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import type { Countries } from 'world-countries'
import { listStates } from '../../../source/knowledge/building/list-states.ts'
import {
  StateSupplement,
  StateSupplementFile,
} from '../../../source/knowledge/building/state-supplement.ts'
import { type Actor, ActorFile } from '../../../source/knowledge/schema/actor.ts'

const countries: Countries = createRequire(import.meta.url)('world-countries')
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const { entries: supplements } = StateSupplementFile.parse(read('data/states-supplement.json'))
const bare = (id: string, packageId?: string, name?: string) =>
  StateSupplement.parse({ id, packageId, name })

test('data/states.json is what package and supplement give', () => {
  expect(ActorFile.parse(read('data/states.json')).entries).toEqual(
    listStates(countries, supplements),
  )
})

test('the package alone gives the independent states', () => {
  const ids = listStates(countries, []).map(({ id }) => id)
  expect(ids).toContain('FRA')
  expect(ids).not.toContain('GRL')
})

test('nothing gives nothing', () => {
  expect(listStates([], [])).toEqual([])
})

describe('a supplement', () => {
  const merged = (fields: object) =>
    listStates(countries, [StateSupplement.parse({ id: 'BRA', ...fields })]).find(
      ({ id }) => id === 'BRA',
    )!

  test('adds to the lists of the package, in every spelling', () => {
    const { names, cities } = merged({ names: ["Côte d'Exemple"] })
    expect(names.slice(0, 2)).toEqual(['Brazil', 'Federative Republic of Brazil'])
    expect(names.slice(2)).toEqual([
      "Côte d'Exemple",
      'Côte d’Exemple',
      "Cote d'Exemple",
      'Cote d’Exemple',
    ])
    expect(cities).toEqual(['Brasília', 'Brasilia'])
  })

  test('takes away in every spelling', () => {
    expect(merged({ drop: ['Brasília'] }).cities).toEqual([])
  })

  test('claims a form once, for the first list that has it', () => {
    const { names, demonyms } = merged({ names: ['Brazilian'] })
    expect(names).toContain('Brazilian')
    expect(demonyms).toEqual(['Brazilians'])
  })

  test('gives a number to demonyms that have one', () => {
    const demonyms = (code: string) =>
      listStates(countries, [bare(code)]).find(({ id }) => id === code)?.demonyms
    expect(demonyms('ATG')).toEqual(['Antiguan', 'Antiguans', 'Barbudan', 'Barbudans'])
    expect(demonyms('FRA')).toEqual(['French'])
    expect(demonyms('PRT')).toEqual(['Portuguese'])
  })

  test('may be of an entity the package does not list', () => {
    const made = listStates([], [StateSupplement.parse({ id: 'X', name: 'Xanadu', kind: 'other' })])
    expect(made).toEqual([
      {
        id: 'X',
        name: 'Xanadu',
        kind: 'other',
        names: ['Xanadu'],
        demonyms: [],
        cities: [],
        institutions: [],
      },
    ])
  })

  test('must name such an entity', () => {
    expect(() => listStates([], [bare('X')])).toThrow('X lacks')
  })
})

describe('the supplement that is shipped', () => {
  const alone = listStates(
    countries,
    supplements.map(({ id, packageId, name }) => bare(id, packageId, name)),
  )
  const plainOf = new Map(alone.map((state) => [state.id, state]))
  const formsOf = ({ names, demonyms, cities }: Actor) => [...names, ...demonyms, ...cities]

  test('takes away only what the package has', () => {
    const idle = supplements.flatMap((entry) => {
      const known = new Set(formsOf(plainOf.get(entry.id)!))
      return entry.drop.filter((form) => !known.has(form))
    })
    expect(idle).toEqual([])
  })

  test('adds only what the package lacks, or has in another list', () => {
    const idle = supplements.flatMap((entry) => {
      const { names, demonyms, cities } = plainOf.get(entry.id)!
      return [
        ...entry.names.filter((form) => names.includes(form)),
        ...entry.demonyms.filter((form) => demonyms.includes(form)),
        ...entry.cities.filter((form) => cities.includes(form)),
      ]
    })
    expect(idle).toEqual([])
  })
})
