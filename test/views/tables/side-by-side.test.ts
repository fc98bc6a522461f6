import { expect, test } from 'vitest'
import { lineText } from '../../../views/styled-text.ts'
import { compareTable } from '../../../views/tables/compare-table.ts'
import { sideBySide } from '../../../views/tables/side-by-side.ts'
import { toTableSource } from '../../../views/tables/table-source.ts'
import { nothing } from '../../helpers/hostile-dossier.ts'
import { seedDossier } from '../../helpers/sample-dossier.ts'

const source = toTableSource(seedDossier())
const seed = compareTable(source)

test('texts stand in columns, issues in rows, each thing a text does with its words', () => {
  const { columns, rows } = sideBySide(seed, source)
  expect(columns[0]?.key).toBe('topic')
  const topics = new Set(seed.rows.map(({ cells }) => cells.topic?.value))
  expect(rows).toHaveLength(topics.size)
  for (const row of seed.rows) {
    const text = String(row.cells.id?.value)
    const beside = rows.find(({ cells }) => cells.topic?.value === row.cells.topic?.value)
    const words = lineText(beside?.cells[text]?.words ?? [])
    expect(words).toContain(lineText(row.cells.quote?.words ?? []))
    expect(words).toContain(lineText(row.cells.where?.words ?? []))
    expect(words).toContain(lineText(row.cells.does?.words ?? []))
  }
})

test('of nothing there is nothing', () => {
  const empty = toTableSource(nothing)
  expect(sideBySide(compareTable(empty), empty)).toMatchObject({ rows: [] })
})

test('two texts of one name have a column each', () => {
  const dossier = seedDossier()
  const [first, second] = dossier.planVersions
  if (first === undefined || second === undefined) throw new Error('The seed has two texts.')
  const named = {
    ...dossier,
    planVersions: [first, { ...second, points: first.points, label: first.label }],
  }
  const both = toTableSource(named)
  const ids = new Set(compareTable(both).rows.map(({ cells }) => cells.id?.value))
  expect(sideBySide(compareTable(both), both).columns).toHaveLength(1 + ids.size)
  expect(ids.size).toBe(2)
})
