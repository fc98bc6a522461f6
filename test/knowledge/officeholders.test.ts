import { describe, expect, test } from 'vitest'
import { KnownHolders } from '../../source/extraction/mentions/known-holders.ts'
import { loadWorld } from '../../source/knowledge/load-world.ts'

const { actors, officeholders } = loadWorld('data')
const holders = new KnownHolders(officeholders)
const everywhere = () => true
const nowhere = () => false

describe('who holds an office', () => {
  test('holds it for an actor that is listed', () => {
    const ids = new Set(actors.map(({ id }) => id))
    expect(officeholders.filter(({ party }) => !ids.has(party))).toEqual([])
  })

  test('stands there once, for one side', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const { party, names } of officeholders)
      for (const name of names) {
        if (seen.has(name)) twice.push(`${name}: ${seen.get(name)}, ${party}`)
        seen.set(name, party)
      }
    expect(twice).toEqual([])
  })

  test.each([
    ['Benjamin Netanyahu', 'ISR'],
    ['Sergey Lavrov', 'RUS'],
    ['Xi Jinping', 'CHN'],
    ['Ursula von der Leyen', 'EU'],
  ])('%s is of %s wherever named', (name, party) => {
    expect(holders.sideOf(name, nowhere)).toBe(party)
  })

  test('is known by one word only where their side is named', () => {
    expect(holders.sideOf('Lavrov', (party) => party === 'RUS')).toBe('RUS')
    expect(holders.sideOf('Lavrov', nowhere)).toBeNull()
  })

  test('is nobody else of the same surname', () => {
    expect(holders.sideOf('Marta Lavrov', everywhere)).toBeNull()
    expect(holders.sideOf('Ilse Verbruggen', everywhere)).toBeNull()
  })
})
