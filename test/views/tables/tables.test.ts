import { describe, expect, test } from 'vitest'
import { tables } from '../../../source/commands/table.ts'
import { searchDossier } from '../../../source/dossier/search-dossier.ts'
import type { Dossier } from '../../../source/model/dossier.ts'
import { lineText } from '../../../views/styled-text.ts'
import type { PrintedTable } from '../../../views/tables/printed-table.ts'
import { searchTable } from '../../../views/tables/search-table.ts'
import { toTableSource } from '../../../views/tables/table-source.ts'
import { emptyDossier, hostileDossier, nothing } from '../../helpers/hostile-dossier.ts'
import { seedDossier } from '../../helpers/sample-dossier.ts'
import { storyDossier } from '../../helpers/story-dossier.ts'

const dossiers: readonly (readonly [string, Dossier])[] = [
  ['the seed', seedDossier()],
  ['a story of several articles', storyDossier()],
  ['a hostile article', hostileDossier()],
  ['an article about no negotiation', emptyDossier()],
  ['nothing', nothing],
]

const searchFor =
  (query: string) =>
  (source: ReturnType<typeof toTableSource>): PrintedTable =>
    searchTable(searchDossier(source.index)(query), source)

const makers = Object.entries({ ...tables, search: searchFor('the') })

describe.each(dossiers)('of %s', (_, dossier) => {
  const source = toTableSource(dossier)

  test.each(makers)(
    'every row of %s has its quote, and the quote stands in its article',
    (_name, make) => {
      for (const { cells } of make(source).rows) {
        const quote = String(cells.quote?.value ?? '')
        const article = dossier.articles.find(({ id }) => id === cells.article?.value)
        expect(quote).not.toBe('')
        expect(article?.source).toContain(quote)
      }
    },
  )

  test.each(makers)(
    'every cell of %s has a column, and every column is there once',
    (_name, make) => {
      const { columns, rows } = make(source)
      const keys = columns.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      for (const { cells } of rows) expect(keys).toEqual(expect.arrayContaining(Object.keys(cells)))
    },
  )

  test.each(makers)('the words of %s hold no control character', (_name, make) => {
    for (const { cells } of make(source).rows) {
      for (const { words } of Object.values(cells)) expect(lineText(words)).not.toMatch(/\p{Cc}/u)
    }
  })
})

test.each(makers)('%s of nothing say so', (_name, make) => {
  const { rows, none } = make(toTableSource(nothing))
  expect(rows).toEqual([])
  expect(none).toMatch(/^\p{Lu}.*\.$/u)
})

test('a demand stands with who refuses it, and the records of the dossier each have their row', () => {
  const seed = seedDossier()
  const { rows } = tables.demands(toTableSource(seed))
  expect(rows).toHaveLength(seed.demands.length)
  const refused = rows.filter(({ cells }) => lineText(cells['refused-by']?.words ?? []) !== '')
  expect(refused.map(({ cells }) => cells.id?.value)).toEqual(
    seed.demands
      .filter(({ responses }) => responses.some(({ stance }) => stance === 'rejects'))
      .map(({ id }) => id),
  )
})

test('both passages of a tension stand with where they are', () => {
  const story = storyDossier()
  const { rows } = tables.tensions(toTableSource(story))
  expect(rows).toHaveLength(story.tensions.length)
  for (const { cells } of rows) {
    expect(lineText(cells['other-quote']?.words ?? [])).not.toBe('')
    expect(lineText(cells['other-where']?.words ?? [])).not.toBe('')
  }
})

test('of one article alone the paragraph says where; of several the article as well', () => {
  const where = (dossier: Dossier) =>
    lineText(tables.demands(toTableSource(dossier)).rows[0]?.cells.where?.words ?? [])
  expect(where(seedDossier())).toMatch(/^¶\s\d+$/u)
  expect(where(storyDossier())).toMatch(/, \d+ Mar 2026 ¶\s\d+$/u)
})

test('a party can be asked for by what it wants', () => {
  const seed = seedDossier()
  const [demand] = seed.demands
  if (demand === undefined) throw new Error('The seed has no demand.')
  const { rows } = tables.parties(toTableSource(seed))
  const about = rows.filter(({ facets }) => facets.issues.includes(demand.issue))
  expect(about.map(({ cells }) => cells['party-id']?.value)).toContain(demand.party)
  expect(about.length).toBeLessThan(rows.length)
})
