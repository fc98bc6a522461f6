import type { Target } from './pane-list.ts'
import type { StyledLine } from './styled-text.ts'

/** One thing a cell says, and the words it stands on. */
export interface GridItem {
  readonly words: StyledLine
  readonly target: Target
}

/** What a cell holds; empty where nothing was found. */
export type GridCell = readonly GridItem[]

export interface GridColumn {
  readonly key: string
  /** Lines of its heading. */
  readonly heading: readonly StyledLine[]
  /** The record it is about. */
  readonly record: string
}

export interface GridRow {
  readonly key: string
  readonly label: StyledLine
  readonly cells: readonly GridCell[]
}

/** One thing against another, before it is set in a width. */
export interface Grid {
  readonly title: string
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
  /** Cells a column needs at least, and takes at most. */
  readonly columnWidth: { readonly least: number; readonly most: number }
  /** What the signs in it mean; empty when words say it. */
  readonly legend: StyledLine
  /** What is said when there is no row. */
  readonly none: string
}

/**
 * Finds a cell.
 *
 * @param grid Any grid.
 * @param row Key of its line, else null.
 * @param column Key of its column, else null.
 * @returns What it holds; empty where nothing was found or no such cell is.
 */
export function cellAt(grid: Grid, row: string | null, column: string | null): GridCell {
  const at = grid.columns.findIndex(({ key }) => key === column)
  return grid.rows.find(({ key }) => key === row)?.cells[at] ?? []
}
