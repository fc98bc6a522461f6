import { fitLine, lineWidth, type StyledLine, segment } from './styled-text.ts'

/** How wide a column of a list may be, and what gives way first. */
export interface Column {
  /** Fewest cells it is worth showing with. */
  readonly least: number
  /** Most cells it takes; the growing column has none. */
  readonly most?: number
  /** Columns with the lowest number go first when there is no room. */
  readonly worth: number
  /** The one column that takes what room is left. */
  readonly grows?: true
}

const gap = 2

/**
 * Shares a width among columns by what they hold; what has no room is left out.
 *
 * @param rows Cells of every row, shown or not, so that columns do not jump while one scrolls.
 * @param columns The columns, one of them growing.
 * @param width Cells to share, gaps of two between columns included.
 * @returns Width of each column in cells; 0 for one that is left out.
 */
export function shareWidth(
  rows: readonly (readonly StyledLine[])[],
  columns: readonly Column[],
  width: number,
): readonly number[] {
  const widths = columns.map((column, at) => {
    const widest = Math.max(0, ...rows.map((cells) => lineWidth(cells[at] ?? [])))
    return Math.min(widest, column.grows ? column.least : (column.most ?? width), width)
  })
  const used = (): number => {
    const shown = widths.filter((one) => one > 0)
    return shown.reduce((sum, one) => sum + one, gap * Math.max(0, shown.length - 1))
  }
  const byWorth = [...columns.keys()].toSorted(
    (a, b) => (columns[a]?.worth ?? 0) - (columns[b]?.worth ?? 0),
  )
  for (const at of byWorth) {
    const excess = used() - width
    if (excess <= 0) break
    const shrunk = (widths[at] ?? 0) - excess
    widths[at] = shrunk >= (columns[at]?.least ?? 0) ? shrunk : 0
  }
  const rest = width - used()
  return widths.map((one, at) => (columns[at]?.grows && one > 0 ? one + rest : one))
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
