import { beforeAll, describe, expect, it } from 'vitest'
import { indexDossier } from '../../source/dossier/index-dossier.ts'
import { type PositionGrid, placePositions } from '../../source/dossier/place-positions.ts'
import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import { emptyDossier, hostileDossier, nothing } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'

let dossier: Dossier
let grid: PositionGrid
beforeAll(() => {
  dossier = seedDossier()
  grid = placePositions(dossier)
})

const kindsAt = (topic: string, party: string): readonly string[] =>
  grid.lines
    .find((line) => line.topic === topic)
    ?.stands.get(party)
    ?.map(({ kind }) => kind) ?? []

describe('placePositions', () => {
  it.each([
    ['territory', 'RUS', ['demands', 'threatens', 'rejects']],
    ['territory', 'UKR', ['rejects']],
    ['territory', 'EU', ['demands']],
    ['ceasefire', 'USA', ['demands']],
    ['sovereignty', 'UKR', ['red line']],
    ['maritime', 'RUS', ['threatens']],
    ['other', 'FRA', ['warns']],
    ['plan-24', 'RUS', ['rejects']],
    ['maritime', 'DEU', []],
  ])('on %s %s %j', (topic, party, kinds) => {
    expect(kindsAt(topic, party)).toEqual(kinds)
  })

  it('counts a stand for each party that takes it together with others', () => {
    expect(kindsAt('other', 'EU')).toEqual(kindsAt('other', 'FRA'))
  })

  it('has no column for parties without a stand, and those with most first', () => {
    expect(grid.parties[0]).toBe('RUS')
    expect(grid.parties).not.toContain('NATO')
    expect(grid.parties).not.toContain('DEU')
  })

  it('puts the most contested issue first, then “other”, then texts as a whole', () => {
    const topics = grid.lines.map(({ topic }) => topic)
    expect(topics[0]).toBe('territory')
    expect(grid.lines.map(({ isPlan }) => isPlan)).toEqual(
      topics.map((topic) => topic.startsWith('plan') || topic === 'framework'),
    )
    expect(topics.indexOf('other')).toBe(topics.findIndex((it) => it.startsWith('plan')) - 1)
  })

  it('says which issues are left open', () => {
    expect(grid.lines.filter(({ open }) => open.length > 0).map(({ topic }) => topic)).toEqual([
      'territory',
    ])
  })

  it('points at quotations that are there, of the party for an answer', () => {
    for (const story of [dossier, hostileDossier()]) {
      const { records } = indexDossier(story)
      for (const { stands } of placePositions(story).lines) {
        for (const [party, all] of stands) {
          for (const { id, quote } of all) {
            const entry = records.get(id)
            const found = entry === undefined ? undefined : quotesOf(entry)[quote]
            expect(found).toBeDefined()
            if (quote > 0) expect(found).toMatchObject({ party })
          }
        }
      }
    }
  })

  it('has no line where no party takes a stand', () => {
    expect(placePositions(emptyDossier())).toEqual({ parties: [], lines: [] })
    expect(placePositions(nothing).lines).toEqual([])
  })
})
