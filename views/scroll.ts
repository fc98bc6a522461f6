/**
 * Moves a window over a list as little as needed for a line to be in it.
 *
 * @param top First line of the window, from 0.
 * @param line Line to be seen, from 0; none: null.
 * @param rows Height of the window in lines.
 * @param count Lines there are.
 * @param margin Lines to be seen before and after it, where there is room.
 * @returns First line of the window, never past the end.
 */
export function keepInView(
  top: number,
  line: number | null,
  rows: number,
  count: number,
  margin = 0,
): number {
  const last = Math.max(0, count - rows)
  const within = (value: number): number => Math.max(0, Math.min(value, last))
  if (line === null || rows <= 0) return within(top)
  const room = Math.min(margin, Math.floor((rows - 1) / 2))
  const highest = line - room
  const lowest = line + room - rows + 1
  return within(Math.min(Math.max(top, lowest), highest))
}

/**
 * Says where in a list the window is.
 *
 * @param top First line of the window, from 0.
 * @param rows Height of the window in lines.
 * @param count Lines there are.
 * @returns “4–12 of 200”; null when all of it is seen.
 */
export function scrollWords(top: number, rows: number, count: number): string | null {
  if (count <= rows) return null
  return `${top + 1}–${Math.min(count, top + rows)} of ${count}`
}
