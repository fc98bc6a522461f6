import { choicesOf } from './choosers.ts'
import { clamp, distance, type Motion } from './motion.ts'
import { moveInGrid } from './move-in-grid.ts'
import { moveInList, moveInPane } from './move-in-list.ts'
import { movePassage, scrollSource } from './move-in-source.ts'
import { frameEdges } from './rectangle.ts'
import type { Scene } from './scene.ts'
import { type ShownPage, shownPage } from './shown-page.ts'
import type { State } from './state.ts'
import { withTop } from './with-top.ts'

/** How far each command moves. */
export const motions = {
  next: { unit: 'row', sign: 1 },
  previous: { unit: 'row', sign: -1 },
  'half-page-down': { unit: 'half', sign: 1 },
  'half-page-up': { unit: 'half', sign: -1 },
  'page-down': { unit: 'page', sign: 1 },
  'page-up': { unit: 'page', sign: -1 },
  last: { unit: 'all', sign: 1 },
  first: { unit: 'all', sign: -1 },
} as const satisfies Record<string, Motion>

/** Lines a chooser moves by a page: it has no more on the screen. */
const choicesAtOnce = 8

function scroll(state: State, motion: Motion, shown: ShownPage): State {
  const rows = shown.frame.height - frameEdges
  return withTop(state, clamp(shown.top + distance(motion, rows), shown.page.height))
}

/** Moves in the lists that lie over the screen. */
function moveInOverlay(state: State, motion: Motion, scene: Scene): State | null {
  const { overlay } = state
  if (overlay?.kind === 'choose') {
    const count = choicesOf(state, scene).length
    const index = clamp(overlay.index + distance(motion, choicesAtOnce), count)
    return index === overlay.index ? state : { ...state, overlay: { ...overlay, index } }
  }
  if (overlay?.kind !== 'related') return null
  const open = state.trail.at(-1)
  const count = open?.kind === 'record' ? scene.relatedTo(open.id).length : 0
  const index = clamp(overlay.index + distance(motion, 1), count)
  return { ...state, overlay: { kind: 'related', index } }
}

/**
 * Moves what the arrow keys move in the place the keyboard is.
 *
 * @param state Any state.
 * @param motion How far.
 * @param scene The dossier on the screen.
 * @returns The state after it; the same one at the end of a list.
 */
export function moveBy(state: State, motion: Motion, scene: Scene): State {
  const inOverlay = moveInOverlay(state, motion, scene)
  if (inOverlay !== null) return inOverlay
  const open = state.trail.at(-1)
  const shown = shownPage(state, scene)
  if (state.overlay !== null) return shown === null ? state : scroll(state, motion, shown)
  switch (open?.kind) {
    case undefined:
      return moveInPane(state, motion, scene)
    case 'list':
    case 'search':
      return moveInList(state, motion, scene)
    case 'grid':
      return moveInGrid(state, motion, scene)
    case 'record':
      return shown === null ? state : scroll(state, motion, shown)
    case 'source': {
      if (shown === null) return state
      if (scene.passagesOf(open.article).length === 0) return scroll(state, motion, shown)
      const isByPassage = motion.unit === 'row' || motion.unit === 'all'
      return isByPassage ? movePassage(state, motion, scene) : scrollSource(state, motion, scene)
    }
  }
}
