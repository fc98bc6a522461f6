import type { PaneId } from './layout.ts'
import { paneOfKind, type Scene } from './scene.ts'
import type { State } from './state.ts'

/**
 * Finds the pane that lists a record.
 *
 * @param id Id of the record.
 * @param scene The dossier on the screen, filtered.
 * @returns Null for a record that no pane lists.
 */
export function paneListing(id: string, scene: Scene): PaneId | null {
  const kind = scene.index.find(id)?.kind
  const pane = kind === undefined ? undefined : paneOfKind[kind]
  const isListed = pane !== undefined && scene.lists[pane].rows.some((row) => row.id === id)
  return isListed ? pane : null
}

/**
 * Selects a record in its pane, so that one finds it there when one goes back.
 *
 * @param state Any state.
 * @param id Id of the record.
 * @param scene The dossier on the screen.
 * @returns The state; the same one for a record that no pane lists.
 */
export function selectRecord(state: State, id: string, scene: Scene): State {
  const pane = paneListing(id, scene)
  if (pane === null || state.selected[pane] === id) return state
  return { ...state, focus: pane, selected: { ...state.selected, [pane]: id }, quote: 0 }
}
