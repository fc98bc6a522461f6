import {
  type Heading,
  isRow,
  type Row,
  type Target,
  type TextPlace,
  targetOf,
} from './pane-list.ts'
import type { Scene } from './scene.ts'

/** Rows, the one selected, and the first one on the screen. */
export interface RowPlace {
  readonly rows: readonly (Row | Heading)[]
  readonly row: string | null
  /** Index of the first line shown, from 0. */
  readonly top: number
}

/** Whether two rows are about the same thing, though a record may go by another id by now. */
function isSameTarget(
  a: Target | TextPlace | null,
  b: Target | TextPlace | null,
  resolve: (id: string) => string,
): boolean {
  if (a === null || b === null) return a === b
  if ('id' in a) return 'id' in b && resolve(a.id) === b.id
  return 'article' in b && a.article === b.article && a.start === b.start && a.end === b.end
}

/** The row of a list that is what a row of another one was. */
function sameRow(
  meant: Row,
  rows: ReadonlyMap<string, number>,
  all: RowPlace['rows'],
  scene: Scene,
) {
  const resolve = (id: string): string => scene.index.find(id)?.id ?? id
  const target = targetOf(meant)
  const isIt = (at: number | undefined): at is number => {
    const row = at === undefined ? undefined : all[at]
    return row !== undefined && isRow(row) && isSameTarget(target, targetOf(row), resolve)
  }
  const [first] = [rows.get(meant.id), rows.get(resolve(meant.id))].filter(isIt)
  if (first !== undefined) return first
  // Where rows have ids of their own, those say nothing about a list made anew.
  if (meant.target === undefined) return -1
  return all.findIndex((_, at) => isIt(at))
}

/**
 * Finds the row one is on in a list that has been made anew, and the window over it in which it
 * stands on the line it stood on.
 *
 * @param from The list before, and where one was in it.
 * @param rows The list now.
 * @param scene The dossier now.
 * @returns The row; where it is gone the one after it, else before it; null in an empty list.
 */
export function rowStanding(
  from: RowPlace,
  rows: RowPlace['rows'],
  scene: Scene,
): { readonly row: string | null; readonly top: number } {
  const was = from.rows.findIndex(({ id }) => id !== null && id === from.row)
  const known = new Map(rows.flatMap(({ id }, at) => (id === null ? [] : [[id, at] as const])))
  const near = [
    ...from.rows.slice(Math.max(0, was)),
    ...from.rows.slice(0, Math.max(0, was)).reverse(),
  ]
  for (const meant of near) {
    const at = isRow(meant) ? sameRow(meant, known, rows, scene) : -1
    if (at >= 0) {
      const top = Math.max(0, at - (was - from.top))
      return { row: rows[at]?.id ?? null, top }
    }
  }
  return { row: rows.find(isRow)?.id ?? null, top: 0 }
}
