import { issuesOf } from '../source/dossier/record-facets.ts'
import { currentPlace, currentRecord, gridOf } from './current.ts'
import type { Grid } from './grid.ts'
import type { ListId } from './list-views.ts'
import type { GridId, GridPage, ListPage } from './open-page.ts'
import { isRow, pointTo, type Row, type Target, type TextPlace, targetOf } from './pane-list.ts'
import type { Scene } from './scene.ts'
import type { State } from './state.ts'
import { leave, open } from './trail.ts'

/** Where in the articles something stands: the number of the article, and the offset in it. */
function placeOf(place: Target | TextPlace, scene: Scene): readonly [number, number] | null {
  const words = 'id' in place ? scene.quotesOf(place.id)[place.quote]?.evidence : place
  if (words === undefined) return null
  return [scene.index.orderOf(words.article), words.start]
}

/** Whether both are the same record. */
const isAbout = (a: Target | TextPlace, b: Target | TextPlace): boolean =>
  'id' in a && 'id' in b && a.id === b.id

/** The row about a record; else the one whose words stand next after those one is at. */
function rowFor(rows: readonly Row[], place: Target | TextPlace | null, scene: Scene): Row | null {
  if (place === null) return rows[0] ?? null
  const targets = rows.map((row) => ({ row, target: targetOf(row) }))
  const same = targets.filter(({ target }) => target !== null && isAbout(target, place))
  const exact = same.find(
    ({ target }) =>
      target !== null && 'quote' in target && 'quote' in place && target.quote === place.quote,
  )
  if (same.length > 0) return (exact ?? same[0])?.row ?? null
  const here = placeOf(place, scene)
  const after = targets.find(({ target }) => {
    if (here === null) return false
    const there = target === null ? null : placeOf(target, scene)
    if (there === null) return false
    return there[0] > here[0] || (there[0] === here[0] && there[1] >= here[1])
  })
  return after?.row ?? rows.at(-1) ?? null
}

/**
 * Opens a list at the record one is on, or at what stands next to it in the text; closes it when
 * it is on the screen.
 *
 * @param state Any state.
 * @param list Which list.
 * @param scene The dossier on the screen.
 * @returns The state on the list.
 */
export function openList(state: State, list: ListId, scene: Scene): State {
  const top = state.trail.at(-1)
  if (top?.kind === 'list' && top.list === list && state.overlay === null) return leave(state)
  const rows = scene.listView(list).rows.filter(isRow)
  const place = currentPlace(state, scene)
  const row = firstRow(list, rows, place, scene)
  const page: ListPage = { kind: 'list', list, ...pointTo(row), top: 0 }
  return open(state, page)
}

/** The row one starts on. What is new is what one opens the changes for. */
function firstRow(
  list: ListId,
  rows: readonly Row[],
  place: Target | TextPlace | null,
  scene: Scene,
): Row | null {
  switch (list) {
    case 'timeline':
      return timeRow(rows, place)
    case 'changes':
      return rows[0] ?? null
    case 'articles': {
      const at = place === null ? null : placeOf(place, scene)
      const article = scene.index.dossier.articles[at?.[0] ?? -1]?.id
      return rows.find(({ id }) => id === article) ?? rows[0] ?? null
    }
    default:
      return rowFor(rows, place, scene)
  }
}

/** The order of time is not that of the text: without a row of the record one starts at the top. */
const timeRow = (rows: readonly Row[], place: Target | TextPlace | null): Row | null =>
  rows.find((row) => {
    const target = targetOf(row)
    return place !== null && target !== null && isAbout(target, place)
  }) ??
  rows[0] ??
  null

/** The cell a record stands in; else the line of its issue, or the column of its party. */
function cellFor(grid: Grid, record: Target | null, scene: Scene): Omit<GridPage, 'kind' | 'grid'> {
  const entry = record === null ? undefined : scene.index.find(record.id)
  const issues: readonly string[] = entry === undefined ? [] : issuesOf(entry)
  const cells = grid.rows.flatMap(({ key, cells }) =>
    cells.flatMap((items, of) =>
      items.map(({ target }, at) => ({
        row: key,
        column: grid.columns[of]?.key ?? null,
        at,
        target,
      })),
    ),
  )
  const own = cells.filter(({ target }) => target.id === record?.id)
  const found =
    own.find(({ target }) => target.quote === record?.quote) ??
    own[0] ??
    cells.find(({ column }) => column === record?.id) ??
    cells.find(({ row }) => issues.includes(row)) ??
    cells[0]
  return {
    row: found?.row ?? grid.rows[0]?.key ?? null,
    column: found?.column ?? grid.columns[0]?.key ?? null,
    at: found?.at ?? 0,
    top: 0,
  }
}

/**
 * Opens a grid at the record one is on; closes it when it is on the screen.
 *
 * @param state Any state.
 * @param grid Which grid.
 * @param scene The dossier on the screen.
 * @returns The state on the grid.
 */
export function openGrid(state: State, grid: GridId, scene: Scene): State {
  const top = state.trail.at(-1)
  if (top?.kind === 'grid' && top.grid === grid && state.overlay === null) return leave(state)
  const page: GridPage = { kind: 'grid', grid, row: null, column: null, at: 0, top: 0 }
  return open(state, {
    ...page,
    ...cellFor(gridOf(page, state, scene), currentRecord(state, scene), scene),
  })
}
