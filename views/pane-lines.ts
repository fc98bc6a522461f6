import { setColumns, shareWidth, wrapColumns } from './columns.ts'
import type { PaneNeed } from './layout.ts'
import { markSigns } from './marks.ts'
import { isRow, type RowList } from './pane-list.ts'
import { remember } from './remember.ts'
import {
  cutLine,
  fitLine,
  lineText,
  lineWidth,
  type Segment,
  type StyledLine,
  segment,
  trimLine,
} from './styled-text.ts'

const markerWidth = 1

/** More rows than any screen has room for: there is no use in wrapping them. */
const tooManyRows = 120

/** A list set in a width. */
interface SetList {
  readonly widths: readonly number[]
  /** Lines of each row, those wrapped that do not fit; null for a list that is too long. */
  readonly wrapped: readonly (readonly StyledLine[])[] | null
  /** Lines of all rows. */
  readonly height: number
}

function setWidth({ rows, columns }: RowList, width: number): SetList {
  const cells = rows.filter(isRow).map((row) => row.cells)
  const widths = shareWidth(cells, columns, width)
  if (rows.length > tooManyRows) return { widths, wrapped: null, height: rows.length }
  const wrapped = rows.map((row) =>
    isRow(row) ? wrapColumns(row.cells, widths) : [cutLine(row.words, width)],
  )
  return { widths, wrapped, height: wrapped.flat().length }
}

/** Lists set in a width, each worked out once. */
const setLists = new WeakMap<RowList, (width: number) => SetList>()

function setList(list: RowList, width: number): SetList {
  const known = setLists.get(list) ?? remember((cells: number) => setWidth(list, cells), String, 24)
  setLists.set(list, known)
  return known(width)
}

/**
 * Says what room a list would need to be shown whole.
 *
 * @param list What the pane lists.
 * @returns Its rows, the cells of the widest, and its lines at any width.
 */
export function paneNeed(list: RowList): PaneNeed {
  const { widths } = setList(list, Number.MAX_SAFE_INTEGER)
  return {
    rows: list.rows.length,
    width: lineWidth(setColumns([], widths)) + markerWidth,
    linesAt: (width) => setList(list, width - markerWidth).height,
  }
}

/** What a pane shows. */
export interface PaneWindow {
  /** First row shown, from 0. */
  readonly top: number
  /** Lines there is room for. */
  readonly rows: number
  readonly width: number
  /** Row to show as selected; null when the keyboard is elsewhere. */
  readonly selected: string | null
}

/** What stands before a row: whether it has come in since one last looked. */
function markerOf({ marks }: RowList, id: string): Segment {
  const mark = marks?.get(id)
  return mark === undefined ? segment(' ') : segment(markSigns[mark].glyph, markSigns[mark].style)
}

/** Lines of each row that is seen, in order; a row of one line where there is no room for more. */
function rowLines(list: RowList, window: PaneWindow): readonly (readonly StyledLine[])[] {
  const { top, rows, width, selected } = window
  const { widths, wrapped } = setList(list, width - markerWidth)
  let spare = rows - list.rows.length
  return list.rows.slice(top, top + rows).map((row, at) => {
    if (!isRow(row)) return [cutLine(row.words, width)]
    const whole = wrapped?.[top + at]
    const lines =
      spare <= 0 || whole === undefined
        ? [setColumns(row.cells, widths)]
        : whole.length <= spare + 1
          ? whole
          : wrapColumns(row.cells, widths, spare + 1)
    spare -= lines.length - 1
    return row.id === selected
      ? lines.map((line, of) =>
          fitLine([segment(`${of === 0 ? '›' : ' '}${lineText(line)}`, 'selected')], width),
        )
      : lines.map((line, of) =>
          trimLine([of === 0 ? markerOf(list, row.id) : segment(' '), ...line]),
        )
  })
}

/**
 * Makes the lines of a pane, only those to be seen. Rows are wrapped, the first ones first,
 * onto lines that no row needs, so that a list that scrolls has one line a row.
 *
 * @param list What the pane lists.
 * @param window Which part of it, and how wide.
 * @returns The lines of the rows, those of the selected one as wide as the window, the others no
 *   wider than their words; what is said instead when there is none.
 */
export function paneLines(list: RowList, window: PaneWindow): readonly StyledLine[] {
  return list.rows.length === 0
    ? [cutLine([segment(list.none, 'quiet')], window.width)]
    : rowLines(list, window).flat()
}

/**
 * Finds the row that stands on a line of a pane.
 *
 * @param list What the pane lists.
 * @param window Which part of it is seen, and how wide.
 * @param line A line of the pane, from 0.
 * @returns Id of the row; null on a heading, or below the last row.
 */
export function rowOnLine(list: RowList, window: PaneWindow, line: number): string | null {
  let end = 0
  const at = rowLines(list, window).findIndex((lines) => {
    end += lines.length
    return line < end
  })
  return at < 0 || line < 0 ? null : (list.rows[window.top + at]?.id ?? null)
}
