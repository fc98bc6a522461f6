import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../source/model/dossier.ts'
import { gridOf, listOf } from '../../views/current.ts'
import { widthOf } from '../../views/fit-text.ts'
import { interpretKey } from '../../views/interpret-key.ts'
import type { KeyName } from '../../views/keymap.ts'
import { paneIds, type Size } from '../../views/layout.ts'
import { defaultKeymap } from '../../views/make-keymap.ts'
import { isRow } from '../../views/pane-list.ts'
import { paneRows } from '../../views/pane-rows.ts'
import { reduce } from '../../views/reduce.ts'
import { type Scene, setScene } from '../../views/scene.ts'
import { type State, startState } from '../../views/state.ts'
import { monoTheme } from '../../views/theme.ts'
import { drawState } from '../helpers/draw.tsx'
import { emptyDossier, hostileDossier, largeDossier } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'

/** What may happen: a key is pressed, the size changes, the mouse is pressed. */
type Happening = KeyName | Size | { readonly column: number; readonly row: number }

const keys = [...new Set(defaultKeymap.bindings.flatMap((binding) => binding.keys))]
const letters = [...'abcdefghijklmnopqrstuvwxyz', 'space', 'é', '日', '🕊️', '2', '8']
const size: fc.Arbitrary<Size> = fc.record({
  columns: fc.integer({ min: 40, max: 200 }),
  rows: fc.integer({ min: 10, max: 60 }),
})
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...keys) },
  { weight: 6, arbitrary: fc.constantFrom(...letters) },
  // Keys that open something: what is open leads furthest.
  { weight: 10, arbitrary: fc.constantFrom('enter', 'f', 'c', 'm', 't', '/', ':', 'v') },
  { weight: 1, arbitrary: size },
  { weight: 2, arbitrary: fc.record({ column: fc.nat(199), row: fc.nat(59) }) },
)

function happen(state: State, what: Happening, scene: Scene): State {
  if (typeof what !== 'string') {
    return 'columns' in what
      ? reduce(state, { type: 'resize', ...what }, scene)
      : reduce(state, { type: 'point', ...what }, scene)
  }
  return interpretKey(what, state, scene.under(state.filter)).actions.reduce(
    (now, action) => reduce(now, action, scene),
    state,
  )
}

/** Holds that whatever is selected is there to be seen. */
function expectSelected(state: State, whole: Scene): void {
  const scene = whole.under(state.filter)
  for (const pane of paneIds) {
    const ids = scene.lists[pane].rows.map(({ id }) => id)
    expect(ids.length === 0 ? [null] : ids).toContain(state.selected[pane])
    // Where a pane off the screen is scrolled to is settled when it comes onto it.
    if (paneRows(state, pane, scene) === 0) continue
    expect(state.tops[pane]).toBeGreaterThanOrEqual(0)
    expect(state.tops[pane]).toBeLessThan(Math.max(1, ids.length))
  }
  const page = state.trail.at(-1)
  if (page === undefined) return
  expect(page.top).toBeGreaterThanOrEqual(0)
  if (page.kind === 'list' || page.kind === 'search') {
    const ids = listOf(page, scene).rows.flatMap((row) => (isRow(row) ? [row.id] : []))
    expect(ids.length === 0 ? [null] : ids).toContain(page.row)
  }
  if (page.kind === 'grid') {
    const { rows, columns } = gridOf(page, state, scene)
    if (rows.length > 0) {
      expect(rows.map(({ key }) => key)).toContain(page.row)
      expect(columns.map(({ key }) => key)).toContain(page.column)
    }
  }
  if (page.kind === 'record') expect(scene.quotesOf(page.id)[page.quote]).toBeDefined()
}

const dossiers: Readonly<Record<string, () => Dossier>> = {
  seed: seedDossier,
  hostile: hostileDossier,
  large: () => largeDossier(60),
  empty: emptyDossier,
}

describe.each(Object.entries(dossiers))('whatever is pressed on the %s sample', (_, make) => {
  const dossier = make()
  const scene = setScene(dossier, monoTheme)

  it('nothing breaks, and what is selected is there', () => {
    fc.assert(
      fc.property(
        size,
        fc.array(happening, { maxLength: 60, size: 'max' }),
        (first, happenings) => {
          let state = startState(scene, first)
          for (const what of happenings) {
            state = happen(state, what, scene)
            expectSelected(state, scene)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('no line is wider than the screen, and none more than it has', () => {
    fc.assert(
      fc.property(
        size,
        fc.array(happening, { maxLength: 25, size: 'max' }),
        (first, happenings) => {
          const state = happenings.reduce(
            (now, what) => happen(now, what, scene),
            startState(scene, first),
          )
          const lines = drawState(dossier, state)
          expect(lines.length).toBeLessThanOrEqual(state.size.rows)
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(state.size.columns)
        },
      ),
      { numRuns: 12 },
    )
  })
})
