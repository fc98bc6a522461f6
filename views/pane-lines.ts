import { setColumns, shareWidth } from './columns.ts'
import type { PaneNeed } from './layout.ts'
import type { PaneList } from './pane-list.ts'
import { remember } from './remember.ts'
import {
  cutLine,
  fitLine,
  lineText,
  lineWidth,
  type StyledLine,
  segment,
  trimLine,
} from './styled-text.ts'

const markerWidth = 1

/** Column widths of a list, worked out once for a width. */
const widthsOf = new WeakMap<PaneList, (width: number) => readonly number[]>()

function columnWidths(list: PaneList, width: number): readonly number[] {
  const known =
    widthsOf.get(list) ??
    remember(
      (cells: number) =>
        shareWidth(
          list.rows.map((row) => row.cells),
          list.columns,
          cells,
        ),
      String,
    )
  widthsOf.set(list, known)
  return known(width)
}

/**
 * Says what room a list would need to be shown whole.
 *
 * @param list What the pane lists.
 * @returns Its rows, and the cells of the widest.
 */
export function paneNeed(list: PaneList): PaneNeed {
  const widths = columnWidths(list, Number.MAX_SAFE_INTEGER)
  return { rows: list.rows.length, width: lineWidth(setColumns([], widths)) + markerWidth }
}

/** What a pane shows. */
export interface PaneWindow {
  /** First row shown, from 0. */
  readonly top: number
  /** Rows there is room for. */
  readonly rows: number
  readonly width: number
  /** Row to show as selected; null when the keyboard is elsewhere. */
  readonly selected: string | null
}

/**
 * Makes the lines of a pane, only those to be seen.
 *
 * @param list What the pane lists.
 * @param window Which part of it, and how wide.
 * @returns One line a row, the selected one as wide as the window, the others no wider than their
 *   words; what is said instead when there is none.
 */
export function paneLines(list: PaneList, window: PaneWindow): readonly StyledLine[] {
  const { top, rows, width, selected } = window
  if (list.rows.length === 0) return [cutLine([segment(list.none, 'quiet')], width)]
  const widths = columnWidths(list, width - markerWidth)
  return list.rows.slice(top, top + rows).map((row) => {
    const line = setColumns(row.cells, widths)
    return row.id === selected
      ? fitLine([segment(`›${lineText(line)}`, 'selected')], width)
      : trimLine([segment(' '), ...line])
  })
}
