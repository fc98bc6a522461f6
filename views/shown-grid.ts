import { gridOf } from './current.ts'
import type { Grid } from './grid.ts'
import { type SetGrid, setGrid } from './grid-lines.ts'
import { frameEdges, frameSides, type Rectangle } from './rectangle.ts'
import type { Scene } from './scene.ts'
import { layoutOf } from './shown-page.ts'
import { splitBody } from './split-body.ts'
import type { State } from './state.ts'

/** A grid on the screen. */
export interface ShownGrid {
  readonly grid: Grid
  readonly set: SetGrid
  readonly frame: Rectangle
  /** Lines there are for rows, under the heading and above the legend. */
  readonly rows: number
  readonly hasLegend: boolean
  readonly evidence: Rectangle | null
}

/** With fewer lines than this the legend is left to the help. */
const leastForLegend = 8
/** With fewer lines than this a heading has one. */
const leastForHeading = 12

/**
 * Finds the grid on the screen.
 *
 * @param state Any state.
 * @param scene The dossier on the screen.
 * @returns Null where another page is open, or the screen is too small.
 */
export function shownGrid(state: State, scene: Scene): ShownGrid | null {
  const page = state.trail.at(-1)
  const { body, mode } = layoutOf(state, scene)
  if (page?.kind !== 'grid' || mode === 'too small') return null
  const [frame, evidence] = splitBody(body)
  const grid = gridOf(page, state, scene)
  const height = frame.height - frameEdges
  const depth = Math.max(0, ...grid.columns.map(({ heading }) => heading.length))
  const heading = height >= leastForHeading ? depth : Math.min(depth, 1)
  const hasLegend = grid.legend.length > 0 && height - heading >= leastForLegend
  const rows = height - heading - (hasLegend ? 1 : 0)
  const set = setGrid(grid, page, frame.width - frameSides, { heading, rows })
  return { grid, set, frame, rows, hasLegend, evidence }
}
