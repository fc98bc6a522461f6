import { describe, expect, it } from 'vitest'
import { compareGrid } from '../../views/grids/compare-grid.ts'
import { setScene } from '../../views/scene.ts'
import { spareControls } from '../../views/spare-controls.ts'
import { startState } from '../../views/state.ts'
import { monoTheme } from '../../views/theme.ts'
import { press } from '../helpers/draw.tsx'
import { seedDossier } from '../helpers/sample-dossier.ts'

describe('cuts of hostile text', () => {
  const source = 'one \u001B[31mtwo\u001B]52;c;ZXZpbA==\u0007 three'
  const whole = { start: 0, end: source.length }

  it.each([
    ['within a colour', 6, 9],
    ['within a clipboard write', 20, 28],
    ['before a colour', 4, 4],
    ['in words', 10, 10],
  ])('come after the sequence: %s', (_, cut, expected) => {
    expect(spareControls(source, whole, [{ start: cut, end: whole.end }])).toEqual([
      { start: expected, end: whole.end },
    ])
  })
})

describe('the cell of a comparison', () => {
  it('is one that is there when other versions are chosen', () => {
    const scene = setScene(seedDossier(), monoTheme)
    const start = startState(scene, { columns: 120, rows: 40 })
    for (const version of [1, 2, 3]) {
      const down = Array.from({ length: version }, () => 'down')
      const state = press(start, scene, ['c', 'v', ...down, 'enter', 'esc'])
      const page = state.trail.at(-1)
      if (page?.kind !== 'grid') throw new Error('The comparison is not open.')
      const { dossier } = scene.index
      const grid = compareGrid({ ...scene, dossier, year: null }, state.versions)
      expect(grid.columns.map(({ key }) => key)).toContain(page.column)
      expect(grid.rows.map(({ key }) => key)).toContain(page.row)
    }
  })
})
