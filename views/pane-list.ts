import type { Column } from './columns.ts'
import type { PaneId } from './layout.ts'
import type { StyledLine } from './styled-text.ts'

/** A record as one line of a pane. */
export interface Row {
  readonly id: string
  readonly cells: readonly StyledLine[]
}

/** What a pane lists. */
export interface PaneList {
  readonly pane: PaneId
  readonly title: string
  /** Title where there is little room. */
  readonly tab: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** What is said when there is no row. */
  readonly none: string
}
