import { fitLine, lineWidth, type StyledLine, segment } from '../styled-text.ts'
import type { PrintedTable, TableColumn, TableRow } from '../tables/printed-table.ts'
import { wrapLine } from '../wrap-line.ts'
import { paint } from './paint.ts'

const gap = 2
/** Most cells of a column whose words are not long, while there is not room for all. */
const mostOfShort = 22
/** Fewest cells long words can be read in. */
const leastOfLong = 18

/** How a column is called above it. */
export const headingOf = ({ key }: TableColumn): string => {
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
  const short = needed.map((need, at) => (columns[at]?.isLong ? 0 : Math.min(need, mostOfShort)))
  const long = needed.map((need, at) => (columns[at]?.isLong ? need : 0))
  const isLong = long.filter((need) => need > 0)
  if (isLong.length === 0) return sum(short) <= room ? short : null
  let left = room - sum(short)
  const shares = new Map<number, number>()
  // The shorter of the long take what they need, the others share the rest.
  const order = [...long.keys()].filter((at) => (long[at] ?? 0) > 0)
  order.sort((a, b) => (long[a] ?? 0) - (long[b] ?? 0))
  for (const [done, at] of order.entries()) {
    const share = Math.min(long[at] ?? 0, Math.floor(left / (order.length - done)))
    shares.set(at, share)
    left -= share
  }
  const isTooNarrow = order.some(
    (at) => (shares.get(at) ?? 0) < Math.min(leastOfLong, long[at] ?? 0),
  )
  return isTooNarrow ? null : short.map((one, at) => shares.get(at) ?? one)
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
