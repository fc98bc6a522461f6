/** How far a key goes: rows, or parts of what is on the screen, or all the way. */
export interface Motion {
  readonly unit: 'row' | 'half' | 'page' | 'all'
  readonly sign: 1 | -1
}

/**
 * Says how many rows a motion goes.
 *
 * @param motion How far a key goes.
 * @param rows Rows on the screen.
 * @returns Rows, negative for upwards; more than any list has for all the way.
 */
export function distance({ unit, sign }: Motion, rows: number): number {
  const lengths = {
    row: 1,
    half: Math.max(1, Math.floor(rows / 2)),
    page: Math.max(1, rows - 1),
    all: 1e9,
  }
  return sign * lengths[unit]
}

/**
 * Keeps an index within a list.
 *
 * @param value Any index.
 * @param count Things there are.
 * @returns The nearest index there is; 0 for an empty list.
 */
export const clamp = (value: number, count: number): number =>
  Math.max(0, Math.min(value, count - 1))
