import { choicesOf } from './choosers.ts'
import { gridOf, listOf } from './current.ts'
import { paneIds } from './layout.ts'
import { focusPane } from './navigate.ts'
import { rowOnLine } from './pane-lines.ts'
import { isRow, pointTo } from './pane-list.ts'
import { paneRows } from './pane-rows.ts'
import { frameSides, type Rectangle } from './rectangle.ts'
import type { Scene } from './scene.ts'
import { shownGrid } from './shown-grid.ts'
import { shownList } from './shown-list.ts'
import { layoutOf } from './shown-page.ts'
import type { State } from './state.ts'
import { tabAt } from './tab-line.ts'
import { replaceTop } from './trail.ts'

/** A cell of the screen, from 0 at its top left corner. */
export interface ScreenCell {
  readonly column: number
  readonly row: number
}

const isIn = ({ left, top, width, height }: Rectangle, { column, row }: ScreenCell): boolean =>
  column >= left && column < left + width && row >= top && row < top + height

/** Line inside a frame that a cell stands on, from 0; negative on its upper border. */
const lineIn = ({ top }: Rectangle, { row }: ScreenCell): number => row - top - 1

function pointAtPane(state: State, cell: ScreenCell, scene: Scene): State {
  const { panes, tabs } = layoutOf(state, scene)
  if (tabs !== null && isIn(tabs, cell)) {
    const tab = tabAt(scene, state.focus, tabs.width, cell.column)
    return tab === null ? state : focusPane(state, tab)
  }
  const pane = paneIds.find((one) => panes[one] !== undefined && isIn(panes[one], cell))
  const rectangle = pane === undefined ? undefined : panes[pane]
  if (pane === undefined || rectangle === undefined) return state
  const focused = focusPane(state, pane)
  const window = {
    top: state.tops[pane],
    rows: paneRows(state, pane, scene),
    width: rectangle.width - frameSides,
    selected: null,
  }
  const id = rowOnLine(scene.lists[pane], window, lineIn(rectangle, cell))
  if (id === null || id === state.selected[pane]) return focused
  return { ...focused, selected: { ...focused.selected, [pane]: id }, quote: 0 }
}

function pointAtList(state: State, cell: ScreenCell, scene: Scene): State {
  const page = state.trail.at(-1)
  const shown = shownList(state, scene)
  if ((page?.kind !== 'list' && page?.kind !== 'search') || shown === null) return state
  if (!isIn(shown.frame, cell)) return state
  const window = {
    top: page.top,
    rows: shown.rows,
    width: shown.frame.width - frameSides,
    selected: null,
  }
  const id = rowOnLine(shown.list, window, lineIn(shown.frame, cell))
  const row = listOf(page, scene)
    .rows.filter(isRow)
    .find((one) => one.id === id)
  if (row === undefined || row.id === page.row) return state
  return replaceTop(state, { ...page, ...pointTo(row) })
}

function pointAtGrid(state: State, cell: ScreenCell, scene: Scene): State {
  const page = state.trail.at(-1)
  const shown = shownGrid(state, scene)
  if (page?.kind !== 'grid' || shown === null || !isIn(shown.frame, cell)) return state
  const { set, frame } = shown
  const line = lineIn(frame, cell) - set.heading.length + page.top
  const row = gridOf(page, state, scene).rows[
    set.places.findIndex(({ top, height }) => line >= top && line < top + height)
  ]
  const inside = cell.column - frame.left - frameSides / 2
  const at = set.columns.findIndex(({ left, width }) => inside >= left && inside < left + width)
  const column = shown.grid.columns[set.shown[0] + at]
  if (row === undefined || at < 0 || column === undefined) return state
  return replaceTop(state, { ...page, row: row.key, column: column.key, at: 0 })
}

/**
 * Selects what stands at a cell of the screen: for those who use a mouse.
 *
 * @param state Any state.
 * @param cell Where the mouse was pressed.
 * @param scene The dossier on the screen.
 * @returns The state; the same one where there is nothing to select.
 */
export function pointAtCell(state: State, cell: ScreenCell, scene: Scene): State {
  if (state.overlay !== null) {
    // A press beside a list that lies over the screen closes it, as everywhere.
    const isChoosing = state.overlay.kind === 'choose' && choicesOf(state, scene).length > 0
    return isChoosing ? state : { ...state, overlay: null }
  }
  switch (state.trail.at(-1)?.kind) {
    case undefined:
      return pointAtPane(state, cell, scene)
    case 'list':
    case 'search':
      return pointAtList(state, cell, scene)
    case 'grid':
      return pointAtGrid(state, cell, scene)
    default:
      return state
  }
}
