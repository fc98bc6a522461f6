import { describe, expect, test } from 'vitest'
import { filterRows, findParty, type RowFilter } from '../../../views/printed/filter-rows.ts'
import { demandTable } from '../../../views/tables/demand-table.ts'
import { toTableSource } from '../../../views/tables/table-source.ts'
import { seedDossier } from '../../helpers/sample-dossier.ts'
import { storyDossier } from '../../helpers/story-dossier.ts'

const open: RowFilter = {
  party: undefined,
  issue: undefined,
  kind: undefined,
  certainty: undefined,
  since: undefined,
}

const seed = seedDossier()
const table = demandTable(toTableSource(seed))
const rowsOf = (filter: Partial<RowFilter>) => filterRows(table, { ...open, ...filter }, seed).rows

describe('a filter', () => {
  test('that asks for nothing lets everything through', () => {
    expect(rowsOf({})).toEqual(table.rows)
  })

  test.each([
    [{ party: 'UKR' }, ({ facets }: (typeof table.rows)[number]) => facets.names.includes('UKR')],
    [{ issue: 'territory' }, ({ facets }) => facets.issues.includes('territory')],
    [{ kind: 'threat' }, ({ facets }) => facets.kind === 'threat'],
    [{ certainty: 'asserted' }, ({ facets }) => facets.certainty === 'asserted'],
  ] as [Partial<RowFilter>, (row: (typeof table.rows)[number]) => boolean][])(
    '%j keeps what has it, and nothing else',
    (filter, has) => {
      const kept = rowsOf(filter)
      expect(kept.length).toBeGreaterThan(0)
      expect(kept).toEqual(table.rows.filter(has))
    },
  )

  test('of a day keeps what an article of that day or later tells', () => {
    const story = storyDossier()
    const all = demandTable(toTableSource(story))
    const since = (day: string) => filterRows(all, { ...open, since: day }, story).rows.length
    expect(since('2026-03-02')).toBe(all.rows.length)
    expect(since('2026-03-06')).toBeLessThan(all.rows.length)
    expect(since('2026-03-07')).toBe(0)
  })
})

describe('a party is found', () => {
  test.each(['RUS', 'rus', 'Russia', ' russia ', 'Moscow', 'the Kremlin'])('as %j', (name) => {
    expect(findParty(name, seed)).toBe('RUS')
  })

  test('and none where there is none of that name', () => {
    expect(findParty('Atlantis', seed)).toBeNull()
  })
})
