import type { State } from './state.ts'
import { replaceTop } from './trail.ts'

/**
 * Scrolls the page on the screen, or the help over it.
 *
 * @param state Any state.
 * @param top First line to be shown, from 0.
 * @returns The state; the same one where nothing scrolls or it is there already.
 */
export function withTop(state: State, top: number): State {
  if (state.overlay?.kind === 'help') return { ...state, overlay: { ...state.overlay, top } }
  const open = state.trail.at(-1)
  return open === undefined || open.top === top ? state : replaceTop(state, { ...open, top })
}
