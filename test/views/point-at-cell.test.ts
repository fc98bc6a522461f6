import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type PaneId, paneIds, type Size } from '../../views/layout.ts'
import { isRow } from '../../views/pane-list.ts'
import { frameEdges } from '../../views/rectangle.ts'
import { reduce } from '../../views/reduce.ts'
import { shownList } from '../../views/shown-list.ts'
import { layoutOf } from '../../views/shown-page.ts'
import type { State } from '../../views/state.ts'
import { hostileDossier, largeDossier } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'
import { type Walk, walkIn } from '../helpers/walk.ts'

const sizes: readonly Size[] = [
  { columns: 40, rows: 10 },
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 200, rows: 50 },
]

const pointIn = ({ scene }: Walk, state: State, column: number, row: number): State =>
  reduce(state, { type: 'point', column, row }, scene)

/** What each line of a pane on the screen leads to when it is pointed at. */
function rowsOfPane(walk: Walk, state: State, pane: PaneId): readonly string[] {
  const rectangle = layoutOf(state, walk.scene).panes[pane]
  if (rectangle === undefined) return []
  return Array.from({ length: rectangle.height }, (_, line) => {
    const pointed = pointIn(walk, state, rectangle.left + 3, rectangle.top + line)
    expect(pointed.focus).toBe(pane)
    return pointed.selected[pane] ?? ''
  })
}

describe.each(sizes)('at $columns×$rows', (size) => {
  it.each([
    ['seed', seedDossier],
    ['hostile', hostileDossier],
  ])('every row of every pane on the screen can be pointed at: %s', (_, make) => {
    const walk = walkIn(make(), size)
    paneIds.forEach((pane, at) => {
      const state = walk.after(String(at + 1))
      const ids = walk.scene.lists[pane].rows.map(({ id }) => id)
      const top = state.tops[pane]
      const height = layoutOf(state, walk.scene).panes[pane]?.height ?? frameEdges
      const pointed = rowsOfPane(walk, state, pane)
      for (const id of ids.slice(top, top + height - frameEdges)) expect(pointed).toContain(id)
    })
  })

  it.each(['t', 'a'])('every row of the list of %s on the screen can be pointed at', (key) => {
    const walk = walkIn(seedDossier(), size)
    const state = walk.after(key)
    const page = state.trail.at(-1)
    const shown = shownList(state, walk.scene)
    if (page === undefined || shown === null) throw new Error('A list is open.')
    const seen = shown.list.rows.slice(page.top, page.top + shown.rows).filter(isRow)
    const reached = Array.from({ length: size.rows }, (_, row) => {
      const pointed = pointIn(walk, state, 5, row).trail.at(-1)
      return pointed?.kind === 'list' ? pointed.row : null
    })
    expect(seen.length).toBeGreaterThan(1)
    for (const { id } of seen) expect(reached).toContain(id)
  })

  it.each(['c', 'm'])('a cell of the grid of %s that is pointed at is selected', (key) => {
    const walk = walkIn(seedDossier(), size)
    const state = walk.after(key)
    const cells = new Set<string>()
    for (let row = 0; row < size.rows; row += 3) {
      for (let column = 0; column < size.columns; column += 12) {
        const page = pointIn(walk, state, column, row).trail.at(-1)
        if (page?.kind === 'grid') cells.add(`${page.row} ${page.column}`)
      }
    }
    expect(cells.size).toBeGreaterThan(1)
  })
})

describe('pointing', () => {
  let seed: Walk
  beforeAll(() => {
    seed = walkIn(seedDossier())
  })

  it('at a row that is scrolled to selects it', () => {
    const large = walkIn(largeDossier(), { columns: 120, rows: 40 })
    const state = large.after('G')
    const pane = layoutOf(state, large.scene).panes.demands
    if (pane === undefined) throw new Error('The demands are on the screen.')
    const first = pointIn(large, state, pane.left + 3, pane.top + 1)
    expect(first.selected.demands).toBe(large.scene.lists.demands.rows[state.tops.demands]?.id)
  })

  it('at a tab goes to its pane where one is shown at a time', () => {
    const narrow = walkIn(seedDossier(), { columns: 60, rows: 20 })
    const state = narrow.after('1')
    const { tabs } = layoutOf(state, narrow.scene)
    const reached = Array.from(
      { length: 60 },
      (_, column) => pointIn(narrow, state, column, tabs?.top ?? 0).focus,
    )
    expect([...new Set(reached)].toSorted()).toEqual([...paneIds].toSorted())
  })

  it('beside a list that lies over the screen closes it', () => {
    expect(pointIn(seed, seed.after('?'), 0, 0)).toEqual(seed.start)
  })

  it('at a border, at header or footer changes nothing', () => {
    for (const row of [0, 39]) expect(pointIn(seed, seed.start, 10, row)).toBe(seed.start)
  })

  it('anywhere changes nothing the second time', () => {
    const keys = fc.constantFrom<readonly string[]>(
      [],
      ['t'],
      ['a'],
      ['c'],
      ['m'],
      ['s'],
      ['enter'],
    )
    fc.assert(
      fc.property(keys, fc.nat(119), fc.nat(39), (pressed, column, row) => {
        const once = pointIn(seed, seed.after(...pressed), column, row)
        // A row that was pointed at may be given lines of its neighbours, but stays selected.
        expect(pointIn(seed, once, column, row).trail).toEqual(once.trail)
      }),
    )
  })
})
