import { listOf } from './current.ts'
import type { RowList } from './pane-list.ts'
import { frameEdges, type Rectangle } from './rectangle.ts'
import type { Scene } from './scene.ts'
import { layoutOf } from './shown-page.ts'
import { splitBody } from './split-body.ts'
import type { State } from './state.ts'

/** A list on the screen. */
export interface ShownList {
  readonly list: RowList
  readonly frame: Rectangle
  /** Lines there are for rows. */
  readonly rows: number
  readonly evidence: Rectangle | null
}

/**
 * Finds the list on the screen.
 *
 * @param state Any state.
 * @param scene The dossier on the screen.
 * @returns Null where another page is open, or the screen is too small.
 */
export function shownList(state: State, scene: Scene): ShownList | null {
  const page = state.trail.at(-1)
  const { body, mode } = layoutOf(state, scene)
  if ((page?.kind !== 'list' && page?.kind !== 'search') || mode === 'too small') return null
  const [frame, evidence] = splitBody(body)
  return { list: listOf(page, scene), frame, rows: frame.height - frameEdges, evidence }
}
