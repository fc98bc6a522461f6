import type { PaneId } from './layout.ts'
import { frameEdges } from './rectangle.ts'
import type { Scene } from './scene.ts'
import { layoutOf } from './shown-page.ts'
import type { State } from './state.ts'

/**
 * Counts the rows a pane shows at once.
 *
 * @param state Any state.
 * @param pane The pane.
 * @param scene The dossier on the screen.
 * @returns Rows; 0 for a pane that is not on the screen.
 */
export function paneRows(state: State, pane: PaneId, scene: Scene): number {
  const rectangle = layoutOf(state, scene).panes[pane]
  return rectangle === undefined ? 0 : Math.max(0, rectangle.height - frameEdges)
}
