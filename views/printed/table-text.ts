import { fitLine, lineWidth, type StyledLine, segment } from '../styled-text.ts'
import type { PrintedTable, TableColumn, TableRow } from '../tables/printed-table.ts'
import { wrapLine } from '../wrap-line.ts'
import { paint } from './paint.ts'

const gap = 2
/** Most cells of a column whose words are not long: less, the less room there is. */
const mostOfShort = [22, 16, 12, 10] as const
/** Fewest cells long words can be read in. */
const leastOfLong = 12

/** How a column is called above it. */
export const headingOf = ({ key, heading }: TableColumn): string => {
  if (heading !== undefined) return heading
  const words = key.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

const wordsIn = ({ cells }: TableRow, { key }: TableColumn): StyledLine => cells[key]?.words ?? []

/**
 * Widths of columns: as wide as they need; where that is too much, those of long words share what
 * the others leave.
 *
 * @returns Null when there is no room for columns at all.
 */
function shareWidths(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  width: number,
): readonly number[] | null {
  const room = width - gap * Math.max(0, columns.length - 1)
  const needed = columns.map((column) =>
    Math.max(headingOf(column).length, ...rows.map((row) => lineWidth(wordsIn(row, column)))),
  )
  if (sum(needed) <= room) return needed
  for (const most of mostOfShort) {
    const widths = shrink(needed, columns, room, most)
    if (widths !== null) return widths
  }
  return null
}

/** Widths within a room, columns of short words no wider than a number of cells. */
function shrink(
  needed: readonly number[],
  columns: readonly TableColumn[],
  room: number,
  most: number,
): readonly number[] | null {
  const shareOf = (at: number): number => columns[at]?.share ?? 0
  const isShort = (at: number): boolean => shareOf(at) === 0
  const widths = needed.map((need, at) => (isShort(at) ? Math.min(need, most) : 0))
  let left = room - sum(widths)
  // Those that need least for their share come first; what they leave is for the others.
  const long = [...needed.keys()]
    .filter((at) => !isShort(at))
    .toSorted((a, b) => (needed[a] ?? 0) / shareOf(a) - (needed[b] ?? 0) / shareOf(b))
  for (const [done, at] of long.entries()) {
    const shares = sum(long.slice(done).map(shareOf))
    widths[at] = Math.min(needed[at] ?? 0, Math.floor((left * shareOf(at)) / shares))
    left -= widths[at] ?? 0
  }
  const isTooNarrow = (at: number): boolean =>
    (widths[at] ?? 0) < Math.min(leastOfLong, needed[at] ?? 0)
  return left < 0 || long.some(isTooNarrow) ? null : widths
}

/** A row as lines, each cell wrapped within its column. */
function rowLines(cells: readonly StyledLine[], widths: readonly number[]): readonly StyledLine[] {
  const wrapped = cells.map((words, at) => wrapLine(words, widths[at] ?? 1))
  const count = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: count }, (_, line) =>
    wrapped.flatMap((lines, at) => {
      const words = fitLine(lines[line] ?? [], widths[at] ?? 0)
      return at === 0 ? words : [segment(' '.repeat(gap)), ...words]
    }),
  )
}

/** Where there is no room for columns: a block of lines for each row. */
function blockLines(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  width: number,
): readonly StyledLine[] {
  const label = Math.max(...columns.map((column) => headingOf(column).length)) + gap
  return rows.flatMap((row, at) => {
    const lines = columns.flatMap((column) => {
      const words = wordsIn(row, column)
      if (words.length === 0) return []
      const head = segment(headingOf(column).padEnd(label), 'quiet')
      return wrapLine([head, ...words], width, Math.min(label, width - leastOfLong))
    })
    return at === 0 ? lines : [[], ...lines]
  })
}

/**
 * Prints a table for people: every word is there, on as many lines as it takes.
 *
 * @param table Any table with at least one row.
 * @param columns The columns to print.
 * @param options Width of a line in cells, from 20, and whether looks are wanted.
 * @returns Lines ended by a line feed, no wider than that; where columns have no room, a block of
 *   lines for each row.
 */
export function tableText(
  { rows }: PrintedTable,
  columns: readonly TableColumn[],
  { width, hasColour }: { readonly width: number; readonly hasColour: boolean },
): string {
  const widths = shareWidths(rows, columns, width)
  const lines =
    widths === null
      ? blockLines(rows, columns, width)
      : [
          columns.map((column) => [segment(headingOf(column), 'strong')]),
          ...rows.map((row) => columns.map((column) => wordsIn(row, column))),
        ].flatMap((cells) => rowLines(cells, widths))
  return lines.map((line) => `${paint(line, hasColour).trimEnd()}\n`).join('')
}
