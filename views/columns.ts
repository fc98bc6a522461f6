import { cutLine, fitLine, lineWidth, type StyledLine, segment } from './styled-text.ts'
import { wrapLine } from './wrap-line.ts'

/** How wide a column of a list may be, and when it goes. */
export interface Column {
  /** Fewest cells it is worth showing with. */
  readonly least: number
  /** Most cells it takes while there is not enough room; none: as many as it needs. */
  readonly most?: number
  /** Of columns there is no room for, the one of least worth goes first. */
  readonly worth: number
  /** Names and dates, which are no use cut: they give way last of all. */
  readonly isFirm?: true
}

const gap = 2

const sum = (widths: readonly number[]): number => widths.reduce((all, one) => all + one, 0)

/** Takes an excess away from widths, from each in the measure of what it can spare. */
function shrink(widths: readonly number[], spare: readonly number[], excess: number): number[] {
  const all = Math.max(1, sum(spare))
  const taken = spare.map((one) => Math.floor((excess * one) / all))
  let left = excess - sum(taken)
  return widths.map((width, at) => {
    const extra = left > 0 && (spare[at] ?? 0) > (taken[at] ?? 0) ? 1 : 0
    left -= extra
    return width - (taken[at] ?? 0) - extra
  })
}

/** Widths of the cells of rows, kept as long as the row: most rows outlive a change. */
const knownWidths = new WeakMap<readonly StyledLine[], readonly number[]>()

function widthsOf(cells: readonly StyledLine[]): readonly number[] {
  const known = knownWidths.get(cells)
  if (known !== undefined) return known
  const widths = cells.map(lineWidth)
  knownWidths.set(cells, widths)
  return widths
}

/**
 * Shares a width among columns by what they hold: each as wide as it needs; where
 * there is not enough room they first give what they have beyond their most, then those
 * that are not firm give way in the measure of what they can spare; where that is not
 * enough the column of least worth is left out, down to two.
 *
 * @param rows Cells of every row, shown or not, so that columns do not jump while one scrolls.
 * @param columns The columns.
 * @param width Cells to share, gaps of two between columns included.
 * @returns Width of each column in cells; 0 for one that is empty or left out.
 */
export function shareWidth(
  rows: readonly (readonly StyledLine[])[],
  columns: readonly Column[],
  width: number,
): readonly number[] {
  const widest = columns.map(() => 0)
  for (const cells of rows) {
    for (const [at, width] of widthsOf(cells).entries()) {
      if (at < widest.length && width > (widest[at] ?? 0)) widest[at] = width
    }
  }
  const gaps = gap * Math.max(0, widest.filter((one) => one > 0).length - 1)
  const beyond = widest.map((one, at) => Math.max(0, one - (columns[at]?.most ?? one)))
  const given = Math.max(0, Math.min(sum(widest) + gaps - width, sum(beyond)))
  let shown = shrink(widest, beyond, given).map((one) => Math.min(one, width))
  for (;;) {
    const count = shown.filter((one) => one > 0).length
    const excess = sum(shown) + gap * Math.max(0, count - 1) - width
    if (excess <= 0) return shown
    const spare = (isFirm: boolean): readonly number[] =>
      shown.map((one, at) => {
        const column = columns[at]
        return (column?.isFirm ?? false) === isFirm ? Math.max(0, one - (column?.least ?? 0)) : 0
      })
    const soft = spare(false)
    const given = Math.min(excess, sum(soft))
    const shrunk = shrink(shown, soft, given)
    if (given === excess) return shrunk
    const firm = spare(true)
    if (count <= 2 && sum(firm) >= excess - given) return shrink(shrunk, firm, excess - given)
    const worth = (at: number): number => columns[at]?.worth ?? 0
    const left = [...shown.keys()].filter((at) => (shown[at] ?? 0) > 0)
    const last = left.reduce((least, at) => (worth(at) < worth(least) ? at : least))
    shown = shown.map((one, at) => (at === last ? (count > 1 ? 0 : width) : one))
  }
}

/**
 * Sets the cells of a row side by side.
 *
 * @param cells Cells of the row.
 * @param widths Widths as {@link shareWidth} gives them.
 * @returns One line, as wide as the columns shown and the gaps between.
 */
export function setColumns(cells: readonly StyledLine[], widths: readonly number[]): StyledLine {
  const shown = widths.flatMap((width, at) => (width > 0 ? [fitLine(cells[at] ?? [], width)] : []))
  return shown.flatMap((cell, at) => (at === 0 ? cell : [segment(' '.repeat(gap)), ...cell]))
}

/** Lines a row is wrapped onto at most; what is longer than that is for the page of the record. */
const mostLines = 3

/**
 * Sets the cells of a row side by side, on further lines what does not fit the first.
 *
 * @param cells Cells of the row.
 * @param widths Widths as {@link shareWidth} gives them.
 * @param room Lines there are, from 1.
 * @returns From one to three lines, each as wide as the columns shown and the gaps between; an
 *   ellipsis where words are missing.
 */
export function wrapColumns(
  cells: readonly StyledLine[],
  widths: readonly number[],
  room = mostLines,
): readonly StyledLine[] {
  const most = Math.min(room, mostLines)
  const wrapped = widths.map((width, at) => {
    const cell = cells[at] ?? []
    if (width === 0 || lineWidth(cell) <= width) return [cell]
    if (most === 1) return [cutLine(cell, width)]
    const lines = wrapLine(cell, width)
    const last = [...(lines[most - 1] ?? []), segment(' …')]
    return lines.length <= most ? lines : [...lines.slice(0, most - 1), cutLine(last, width)]
  })
  const count = Math.max(1, ...wrapped.map((lines) => lines.length))
  return Array.from({ length: count }, (_, line) =>
    setColumns(
      wrapped.map((lines) => lines[line] ?? []),
      widths,
    ),
  )
}
