import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grid } from '../../views/grid.ts'
import { setGrid } from '../../views/grid-lines.ts'
import { setScene } from '../../views/scene.ts'
import { lineText, lineWidth, type StyledLine, segment } from '../../views/styled-text.ts'
import { monoTheme } from '../../views/theme.ts'
import { hostileDossier } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'
import { screenText } from '../helpers/screen-text-arbitrary.ts'

const styled = (text: string): StyledLine => [segment(text)]
const item = (text: string) => ({ words: styled(text), target: { id: 'a', quote: 0 } })
const signs = fc.constantFrom('✗', '✓2', '◇', '⏸', '')

/** Any grid: cells of signs or of words, wide and joined characters everywhere. */
const anyGrid: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([width, height]) => {
    const cell = fc.array(fc.oneof(signs, screenText).map(item), { maxLength: 4 })
    return fc.record({
      title: fc.constant('Any'),
      columns: fc
        .array(screenText, { minLength: width, maxLength: width })
        .map((names) =>
          names.map((name, at) => ({ key: `c${at}`, record: '', heading: [styled(name)] })),
        ),
      rows: fc
        .array(fc.tuple(screenText, fc.array(cell, { minLength: width, maxLength: width })), {
          minLength: height,
          maxLength: height,
        })
        .map((rows) =>
          rows.map(([label, cells], at) => ({ key: `r${at}`, label: styled(label), cells })),
        ),
      columnWidth: fc.constantFrom({ least: 8, most: 16 }, { least: 22, most: 60 }),
      legend: fc.constant([]),
      none: fc.constant('Nothing.'),
    })
  })

const width = fc.integer({ min: 20, max: 300 })
const room = fc.record({ heading: fc.nat(3), rows: fc.nat(60) })
const cursorText = (line: StyledLine): string =>
  line.flatMap(({ text, style }) => (style === 'cursor' ? [text] : [])).join('')

/** Any grid in any width with the keyboard on any of its cells. */
const anySet = fc.tuple(anyGrid, width, room, fc.nat(8), fc.nat(8)).map((all) => {
  const [grid, cells, lines, row, column] = all
  const at = [row % grid.rows.length, column % grid.columns.length] as const
  const cursor = { row: `r${at[0]}`, column: `c${at[1]}` }
  return { grid, cells, lines, at, set: setGrid(grid, cursor, cells, lines) }
})

describe('a grid set in a width', () => {
  it('has no line wider than that', () => {
    fc.assert(
      fc.property(anySet, ({ set, cells, lines }) => {
        for (const line of [...set.heading, ...set.lines]) {
          expect(lineWidth(line)).toBeLessThanOrEqual(cells)
        }
        expect(set.heading).toHaveLength(lines.heading)
      }),
    )
  })

  it('shows the column the keyboard is on, and as many beside it as it says', () => {
    fc.assert(
      fc.property(anySet, ({ set, at, grid, cells }) => {
        const [first, end] = set.shown
        expect(at[1]).toBeGreaterThanOrEqual(first)
        expect(at[1]).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(grid.columns.length)
        expect(set.columns).toHaveLength(end - first)
        const last = set.columns.at(-1)
        expect((last?.left ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(cells)
      }),
    )
  })

  it('places each row below the one before, all of them within its lines', () => {
    fc.assert(
      fc.property(anySet, ({ set, grid }) => {
        expect(set.places).toHaveLength(grid.rows.length)
        let end = 0
        for (const place of set.places) {
          expect([end, end + 1]).toContain(place.top)
          expect(place.height).toBeGreaterThan(0)
          end = place.top + place.height
        }
        expect(end).toBe(set.lines.length)
      }),
    )
  })

  it('marks the cell the keyboard is on by › and by its look, and no other', () => {
    fc.assert(
      fc.property(anySet, ({ set, at }) => {
        const place = set.places[at[0]]
        const spot = set.columns[at[1] - set.shown[0]]
        if (place === undefined || spot === undefined) throw new Error('The cell is not shown.')
        const marked = set.lines.map(cursorText)
        const inside = marked.slice(place.top, place.top + place.height)
        const outside = [...marked.slice(0, place.top), ...marked.slice(place.top + place.height)]
        expect(outside.join('')).toBe('')
        expect(inside.filter((text) => text !== '')[0]).toMatch(/^›/u)
        expect(inside.join('').lastIndexOf('›')).toBe(inside.join('').indexOf('›'))
      }),
    )
  })

  it('needs no room for no row', () => {
    const grid = { ...setScene(seedDossier(), monoTheme).grid({ grid: 'compare', versions: [] }) }
    const set = setGrid({ ...grid, rows: [] }, { row: null, column: null }, 80, {
      heading: 1,
      rows: 9,
    })
    expect(set.lines).toEqual([])
    expect(set.places).toEqual([])
  })
})

describe.each([
  ['seed', seedDossier],
  ['hostile', hostileDossier],
])('the grids of the %s sample', (_, make) => {
  const scene = setScene(make(), monoTheme)

  it.each(['compare', 'positions'] as const)('%s has bars that stand one under the other', (id) => {
    const grid = scene.grid({ grid: id, versions: [] })
    for (const cells of [40, 60, 80, 100, 120, 200]) {
      const cursor = { row: grid.rows[0]?.key ?? null, column: grid.columns[0]?.key ?? null }
      const set = setGrid(grid, cursor, cells, { heading: 1, rows: 40 })
      const barsOf = (line: StyledLine): readonly number[] => {
        let left = 0
        return line.flatMap(({ text, style }) => {
          const at = left
          left += lineWidth([segment(text)])
          return style === 'border' && text === '│' ? [at] : []
        })
      }
      const bars = [...set.heading, ...set.lines].map(barsOf).filter((at) => at.length > 0)
      expect(new Set(bars.map(String)).size).toBeLessThanOrEqual(1)
      for (const place of set.places) {
        expect(lineText(set.lines[place.top] ?? []).trim()).not.toBe('')
      }
    }
  })
})
