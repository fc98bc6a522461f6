import { fitText } from './fit-text.ts'
import type { Grid, GridCell } from './grid.ts'
import { fitLine, lineText, lineWidth, type StyledLine, segment } from './styled-text.ts'
import { wrapLine } from './wrap-line.ts'

/** A grid set in a width: lines that stay, and lines that scroll under them. */
export interface SetGrid {
  readonly heading: readonly StyledLine[]
  readonly lines: readonly StyledLine[]
  /** First line of each row among those that scroll, from 0, and how many it has. */
  readonly places: readonly { readonly top: number; readonly height: number }[]
  /** Columns shown, by their index from 0, end exclusive. */
  readonly shown: readonly [first: number, end: number]
  /** Where those columns stand in a line, in cells from 0. */
  readonly columns: readonly { readonly left: number; readonly width: number }[]
}

/** Which cell the keyboard is on. */
export interface GridCursor {
  readonly row: string | null
  readonly column: string | null
}

/** Lines there are for a grid. */
export interface GridRoom {
  readonly heading: number
  /** Lines under the heading. */
  readonly rows: number
}

const bar = '│'
const barWidth = 1
/** With fewer cells than this the name of a row has a line of its own above its cells. */
const labelBesideFrom = 64
const widestLabel = 24
const marker = 1

/** Widths of the label and of a column, and which columns have room. */
interface Widths {
  readonly label: number
  readonly column: number
  readonly first: number
  readonly end: number
}

function shareGrid(grid: Grid, width: number, selected: number): Widths {
  const { least, most } = grid.columnWidth
  const widestOf = (lines: readonly StyledLine[]): number => Math.max(0, ...lines.map(lineWidth))
  const labels = widestOf(grid.rows.map(({ label }) => label))
  const isBeside = width >= labelBesideFrom || least < 10
  const label = isBeside ? Math.min(labels, widestLabel, Math.floor(width / 3)) : 0
  const room = width - (label > 0 ? label + 1 + barWidth : 0)
  const count = Math.max(1, Math.floor((room + barWidth) / (least + barWidth)))
  const shown = Math.min(count, grid.columns.length)
  const first = Math.max(0, Math.min(selected - shown + 1, grid.columns.length - shown))
  const even = Math.floor((room - barWidth * Math.max(0, shown - 1)) / Math.max(1, shown))
  return { label, column: Math.min(even, most), first, end: first + shown }
}

const joinCells = (cells: readonly StyledLine[]): StyledLine =>
  cells.flatMap((cell, at) => (at === 0 ? cell : [segment(bar, 'border'), ...cell]))

/** Lines of a cell: one thing after the other where they are signs, one under the other else. */
function cellLines(cell: GridCell, width: number): readonly StyledLine[] {
  const areSigns = cell.every(({ words }) => lineWidth(words) <= 3)
  if (areSigns) {
    const signs = cell.filter(({ words }) => words.length > 0)
    return wrapLine(
      signs.flatMap(({ words }, at) => (at === 0 ? words : [segment(' '), ...words])),
      width,
    )
  }
  return cell.flatMap(({ words }) => wrapLine(words, width, 2))
}

/** Lines of a cell as wide as its column; the one the keyboard is on with a marker, inverse. */
function drawCell(
  cell: GridCell,
  width: number,
  height: number,
  isSelected: boolean,
): readonly StyledLine[] {
  const lines = cellLines(cell, width - marker)
  return Array.from({ length: height }, (_, at) => {
    const line = lines[at] ?? []
    if (!isSelected) return fitLine([segment(' '), ...line], width)
    const sign = at === 0 ? '›' : ' '
    return [segment(fitText(`${sign}${lineText(line)}`, width), 'cursor')]
  })
}

/**
 * Sets a grid in a width: as many columns as have room, the selected one among them, the words
 * of each cell wrapped.
 *
 * @param grid Any grid.
 * @param cursor The selected cell.
 * @param width Cells of a line, from 20.
 * @param room Lines there are: where there are enough, one is left free between rows.
 * @returns Its lines, none wider than that; without lines for a grid without rows.
 */
export function setGrid(grid: Grid, cursor: GridCursor, width: number, room: GridRoom): SetGrid {
  const selected = Math.max(
    0,
    grid.columns.findIndex(({ key }) => key === cursor.column),
  )
  const { label, column, first, end } = shareGrid(grid, width, selected)
  const columns = grid.columns.slice(first, end)
  const withLabel = (name: StyledLine, cells: StyledLine): StyledLine =>
    label === 0 ? cells : [...fitLine(name, label + 1), segment(bar, 'border'), ...cells]
  const heading = Array.from({ length: room.heading }, (_, line) =>
    withLabel(
      [],
      joinCells(
        columns.map((one) => fitLine([segment(' '), ...(one.heading[line] ?? [])], column)),
      ),
    ),
  )
  const blocks = grid.rows.map((row): readonly StyledLine[] => {
    const cells = row.cells.slice(first, end)
    const names = label === 0 ? [] : wrapLine(row.label, label)
    const height = Math.max(
      1,
      names.length,
      ...cells.map((cell) => cellLines(cell, column - marker).length),
    )
    const drawn = cells.map((cell, of) =>
      drawCell(cell, column, height, row.key === cursor.row && columns[of]?.key === cursor.column),
    )
    const lines = Array.from({ length: height }, (_, line) =>
      withLabel(names[line] ?? [], joinCells(drawn.map((cell) => cell[line] ?? []))),
    )
    return label === 0 ? [fitLine(row.label, width), ...lines] : lines
  })
  const height = blocks.flat().length
  const gap = height + blocks.length - 1 <= room.rows ? 1 : 0
  const between = withLabel([], blank(columns.length, column))
  let top = 0
  const places = blocks.map((block) => {
    const place = { top, height: block.length }
    top += block.length + gap
    return place
  })
  const lines = blocks.flatMap((block, at) => (at > 0 && gap > 0 ? [between, ...block] : block))
  const start = label === 0 ? 0 : label + 1 + barWidth
  const spots = columns.map((_, at) => ({ left: start + at * (column + barWidth), width: column }))
  return { heading, lines, places, shown: [first, end], columns: spots }
}

/** A line between rows: the bars alone go on. */
const blank = (count: number, width: number): StyledLine =>
  joinCells(Array.from({ length: count }, () => [segment(' '.repeat(width))]))
