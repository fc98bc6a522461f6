import { gridOf } from './current.ts'
import { cellAt } from './grid.ts'
import { clamp, distance, type Motion } from './motion.ts'
import type { Scene } from './scene.ts'
import { selectRecord } from './select-record.ts'
import { shownGrid } from './shown-grid.ts'
import type { State } from './state.ts'
import { replaceTop } from './trail.ts'

/**
 * Moves up and down a grid, and selects the record of the cell in its pane.
 *
 * @param state A state with a grid open.
 * @param motion How far.
 * @param scene The dossier on the screen.
 * @returns The state; the same one at either end.
 */
export function moveInGrid(state: State, motion: Motion, scene: Scene): State {
  const page = state.trail.at(-1)
  const shown = shownGrid(state, scene)
  if (page?.kind !== 'grid' || shown === null) return state
  const grid = gridOf(page, state, scene)
  const at = Math.max(
    0,
    grid.rows.findIndex(({ key }) => key === page.row),
  )
  const lines = Math.max(1, shown.set.lines.length)
  const seen = Math.max(1, Math.round((shown.rows * grid.rows.length) / lines))
  const row = grid.rows[clamp(at + distance(motion, seen), grid.rows.length)]?.key
  if (row === undefined || row === page.row) return state
  const moved = replaceTop(state, { ...page, row, at: 0 })
  const id = cellAt(grid, row, page.column)[0]?.target.id
  return id === undefined ? moved : selectRecord(moved, id, scene)
}
