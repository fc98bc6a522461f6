import { describe, expect, test } from 'vitest'
import { loadWorld } from '../../source/knowledge/load-world.ts'
import type { Actor } from '../../source/knowledge/schema/actor.ts'

const { actors, sources } = loadWorld('data')
const formsOf = (actor: Actor) => [
  ...actor.names,
  ...actor.demonyms,
  ...actor.cities,
  ...actor.institutions,
]

test('no form means two actors, or one actor in two ways', () => {
  const owners = new Map<string, string>()
  const shared: string[] = []
  for (const actor of actors) {
    for (const form of formsOf(actor)) {
      const owner = owners.get(form)
      if (owner !== undefined) shared.push(`${form}: ${owner}, ${actor.id}`)
      owners.set(form, actor.id)
    }
  }
  expect(shared).toEqual([])
})

test('no outlet has the name of an actor', () => {
  const forms = new Set(actors.flatMap(formsOf))
  expect(sources.outlet.filter((outlet) => forms.has(outlet))).toEqual([])
})

test('every id is written in capitals, digits and hyphens', () => {
  expect(actors.map(({ id }) => id).filter((id) => !/^[A-Z0-9][A-Z0-9-]*$/.test(id))).toEqual([])
})

test('whoever acts in a country acts in one that is listed', () => {
  const ids = new Set(actors.map(({ id }) => id))
  const lost = actors.filter(({ country }) => country !== undefined && !ids.has(country))
  expect(lost).toEqual([])
})

test('every form stands with single blanks and none at its ends', () => {
  const forms = actors.flatMap(formsOf)
  expect(forms.filter((form) => form !== form.trim().replace(/\s+/g, ' '))).toEqual([])
})

// “Male” without its accent is an English word.
const withoutTwin = new Set(['Malé'])

test('a form with an accent or an apostrophe stands there in its other spellings too', () => {
  const missing = actors.flatMap((actor) => {
    const forms = new Set(formsOf(actor))
    return [...forms].flatMap((form) => {
      const plain = form.normalize('NFD').replace(/\p{Mn}/gu, '')
      const twins = [plain, form.replaceAll("'", '’'), form.replaceAll('’', "'")]
      return withoutTwin.has(form) ? [] : twins.filter((twin) => !forms.has(twin))
    })
  })
  expect(missing).toEqual([])
})

describe('a state', () => {
  const states = actors.filter(({ id, kind }) => kind === 'state' || /^[A-Z]{3}$/.test(id))
  const isoStates = actors.filter(({ kind }) => kind === 'state')

  test('is listed if it is a member or observer of the United Nations', () => {
    expect(isoStates.length).toBeGreaterThanOrEqual(195)
    for (const { id } of isoStates) expect(id).toMatch(/^[A-Z]{3}$/)
  })

  test('has a demonym and a city, or a reason why not', () => {
    const bare = isoStates.filter(({ demonyms, cities }) => !demonyms.length || !cities.length)
    expect(bare.filter(({ reason }) => reason === undefined)).toEqual([])
    expect(bare.length).toBeLessThan(isoStates.length / 15)
  })

  test.each([
    ['U.S.', 'USA'],
    ['Britons', 'GBR'],
    ['Élysée', 'FRA'],
    ['Kiev', 'UKR'],
    ['Turkey', 'TUR'],
    ['Emiratis', 'ARE'],
    ['Cote d’Ivoire', 'CIV'],
    ['Burma', 'MMR'],
    ['DR Congo', 'COD'],
    ['Kosovar', 'XKX'],
    ['Tel Aviv', 'ISR'],
    ['The Hague', 'NLD'],
    ['Itamaraty', 'BRA'],
    ['Brussels', 'EU'],
    ['Sanaa', 'HOUTHIS'],
    ['Turkish Cypriots', 'NORTHERN-CYPRUS'],
    ['Latin American', 'LATIN-AMERICA'],
  ])('%s means %s', (form, id) => {
    expect(actors.filter((actor) => formsOf(actor).includes(form)).map((a) => a.id)).toEqual([id])
  })

  test.each(['Geneva', 'New York', 'Istanbul', 'Camp David', 'Korea', 'Male', 'Victoria'])(
    '%s means none',
    (form) => {
      expect(states.filter((state) => formsOf(state).includes(form))).toEqual([])
    },
  )
})
