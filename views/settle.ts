import { gridOf, listOf } from './current.ts'
import { paneIds } from './layout.ts'
import { ofPanes } from './of-panes.ts'
import { isRow, pointTo } from './pane-list.ts'
import { paneRows } from './pane-rows.ts'
import { frameEdges } from './rectangle.ts'
import type { Scene } from './scene.ts'
import { keepInView } from './scroll.ts'
import { shownGrid } from './shown-grid.ts'
import { shownList } from './shown-list.ts'
import { shownPage } from './shown-page.ts'
import type { State } from './state.ts'
import { replaceTop } from './trail.ts'
import { withTop } from './with-top.ts'

/** What is pointed at on the page on the screen, as one word. */
function pointer({ trail }: State): string {
  const { top: _, ...pointed } = trail.at(-1) ?? { top: 0 }
  return `${trail.length} ${JSON.stringify(pointed)}`
}

/** Selects a row in each pane that lists some: what a filter has taken away is no longer there. */
function reselect(state: State, scene: Scene): State {
  const selected = ofPanes((pane) => {
    const { rows } = scene.lists[pane]
    const kept = rows.find(({ id }) => id === state.selected[pane])
    return (kept ?? rows[0])?.id ?? null
  })
  const isSame = paneIds.every((pane) => selected[pane] === state.selected[pane])
  if (isSame) return state
  const quote = selected[state.focus] === state.selected[state.focus] ? state.quote : 0
  // An empty pane is no place to be while another one lists something.
  const listing =
    selected[state.focus] === null ? paneIds.find((it) => selected[it] !== null) : null
  return { ...state, selected, quote, focus: listing ?? state.focus }
}

/** Goes to a row that is there, where a filter or a choice has taken away the one on a page. */
function repoint(state: State, scene: Scene): State {
  const page = state.trail.at(-1)
  if (page?.kind === 'list' || page?.kind === 'search') {
    const rows = listOf(page, scene).rows.filter(isRow)
    const isThere = rows.some(({ id }) => id === page.row)
    const [first] = rows
    if (isThere || (page.row === null && first === undefined)) return state
    return replaceTop(state, { ...page, ...pointTo(first) })
  }
  if (page?.kind !== 'grid') return state
  const { rows, columns } = gridOf(page, state, scene)
  const row = (rows.find(({ key }) => key === page.row) ?? rows[0])?.key ?? null
  const column = (columns.find(({ key }) => key === page.column) ?? columns[0])?.key ?? null
  if (row === page.row && column === page.column) return state
  return replaceTop(state, { ...page, row, column, at: 0 })
}

/** First line to show of a list or grid, so that the selected row is in it. */
function topOfRows(state: State, scene: Scene): number | null {
  const page = state.trail.at(-1)
  const list = shownList(state, scene)
  if (list !== null && (page?.kind === 'list' || page?.kind === 'search')) {
    const { rows } = list.list
    const at = rows.findIndex(({ id }) => id !== null && id === page.row)
    // The heading above the first row of a group comes along with it.
    const isFirst = at > 0 && rows[at - 1]?.id === null
    const top = keepInView(page.top, at < 0 ? null : at, list.rows, rows.length)
    return isFirst && top === at ? Math.max(0, at - 1) : top
  }
  const grid = shownGrid(state, scene)
  if (grid === null || page?.kind !== 'grid') return null
  const place = grid.set.places[grid.grid.rows.findIndex(({ key }) => key === page.row)]
  const count = grid.set.lines.length
  const end = place === undefined ? null : place.top + place.height - 1
  const whole = keepInView(page.top, end, grid.rows, count)
  return keepInView(whole, place?.top ?? null, grid.rows, count)
}

/**
 * Brings every window over a list or page back to where the selection is in it.
 * A page that was only scrolled keeps its place, though what is pointed at be out of sight.
 *
 * @param state A state after a change.
 * @param before The state before it.
 * @param scene The dossier on the screen, filtered as the state says.
 * @returns The state, with every first line within its list.
 */
export function settle(state: State, before: State, scene: Scene): State {
  const kept = state.filter === before.filter ? state : reselect(state, scene)
  const chosen = repoint(kept, scene)
  const tops = ofPanes((pane) => {
    const rows = paneRows(chosen, pane, scene)
    const list = scene.lists[pane].rows
    const at = Math.max(
      0,
      list.findIndex(({ id }) => id === chosen.selected[pane]),
    )
    return rows > 0 ? keepInView(chosen.tops[pane], at, rows, list.length) : chosen.tops[pane]
  })
  const settled = { ...chosen, tops }
  const top = settled.overlay === null ? topOfRows(settled, scene) : null
  if (top !== null) return withTop(settled, top)
  const shown = shownPage(settled, scene)
  if (shown === null) return settled
  const rows = shown.frame.height - frameEdges
  const isScrolledOnly = state.size === before.size && pointer(state) === pointer(before)
  const line = isScrolledOnly ? null : shown.line
  return withTop(settled, keepInView(shown.top, line, rows, shown.page.height, 2))
}
