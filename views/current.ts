import { cellAt, type Grid } from './grid.ts'
import type { GridPage, ListPage, SearchPage } from './open-page.ts'
import { isRow, type RowList, type Target, type TextPlace, targetOf } from './pane-list.ts'
import type { Scene } from './scene.ts'
import type { State } from './state.ts'

/**
 * Finds the list of a page.
 *
 * @param page A list, or what was searched for.
 * @param scene The dossier on the screen.
 * @returns Its rows.
 */
export const listOf = (page: ListPage | SearchPage, scene: Scene): RowList =>
  page.kind === 'list' ? scene.listView(page.list) : scene.searchList(page.query)

/**
 * Finds the grid of a page.
 *
 * @param page A grid.
 * @param state The state it is open in: it says which versions are compared.
 * @param scene The dossier on the screen.
 * @returns The grid.
 */
export const gridOf = (page: GridPage, state: State, scene: Scene): Grid =>
  scene.grid({ grid: page.grid, versions: state.versions })

/**
 * Finds what the keyboard is on: a record and one of its quotations, or words of an article.
 *
 * @param state Any state.
 * @param scene The dossier on the screen.
 * @returns Null where there is nothing: an empty pane, list or cell.
 */
export function currentPlace(state: State, scene: Scene): Target | TextPlace | null {
  const page = state.trail.at(-1)
  if (page === undefined) {
    const id = state.selected[state.focus]
    return id === null ? null : { id, quote: state.quote }
  }
  switch (page.kind) {
    case 'record':
      return { id: page.id, quote: page.quote }
    case 'source':
      if (page.id !== null) return { id: page.id, quote: page.quote }
      return page.found === null ? null : { ...page.found, article: page.article }
    case 'list':
    case 'search': {
      const row = listOf(page, scene)
        .rows.filter(isRow)
        .find(({ id }) => id === page.row)
      if (row === undefined) return null
      const target = targetOf(row)
      return target !== null && 'id' in target ? { id: target.id, quote: page.quote } : target
    }
    case 'grid':
      return cellAt(gridOf(page, state, scene), page.row, page.column)[page.at]?.target ?? null
  }
}

/**
 * Finds the record the keyboard is on.
 *
 * @param state Any state.
 * @param scene The dossier on the screen.
 * @returns Its id and the index of the quotation one is at; null when there is none.
 */
export function currentRecord(state: State, scene: Scene): Target | null {
  const place = currentPlace(state, scene)
  return place !== null && 'id' in place ? place : null
}
