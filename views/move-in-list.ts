import { listOf } from './current.ts'
import { clamp, distance, type Motion } from './motion.ts'
import { isRow, pointTo, type Row, targetOf } from './pane-list.ts'
import { paneRows } from './pane-rows.ts'
import type { Scene } from './scene.ts'
import { selectRecord } from './select-record.ts'
import { shownList } from './shown-list.ts'
import type { State } from './state.ts'
import { replaceTop } from './trail.ts'

/** The row a motion leads to. */
function rowAfter(
  rows: readonly Row[],
  from: string | null,
  motion: Motion,
  seen: number,
): Row | undefined {
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === from),
  )
  return rows[clamp(at + distance(motion, seen), rows.length)]
}

/**
 * Moves the selection of the focused pane.
 *
 * @param state A state on the panes.
 * @param motion How far.
 * @param scene The dossier on the screen.
 * @returns The state; the same one at either end.
 */
export function moveInPane(state: State, motion: Motion, scene: Scene): State {
  const { focus, selected } = state
  const seen = paneRows(state, focus, scene)
  const id = rowAfter(scene.lists[focus].rows, selected[focus], motion, seen)?.id ?? null
  if (id === selected[focus]) return state
  return { ...state, selected: { ...selected, [focus]: id }, quote: 0 }
}

/**
 * Moves the selection of the list on the screen, and selects the record in its pane.
 *
 * @param state A state with a list open.
 * @param motion How far.
 * @param scene The dossier on the screen.
 * @returns The state; the same one at either end.
 */
export function moveInList(state: State, motion: Motion, scene: Scene): State {
  const page = state.trail.at(-1)
  const shown = shownList(state, scene)
  if ((page?.kind !== 'list' && page?.kind !== 'search') || shown === null) return state
  const rows = listOf(page, scene).rows.filter(isRow)
  const row = rowAfter(rows, page.row, motion, shown.rows)
  if (row === undefined || row.id === page.row) return state
  const target = targetOf(row)
  const moved = replaceTop(state, { ...page, ...pointTo(row) })
  return target !== null && 'id' in target ? selectRecord(moved, target.id, scene) : moved
}
