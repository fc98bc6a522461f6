import type { OpenPage } from './open-page.ts'
import type { State } from './state.ts'

/**
 * Opens a page on top of what is on the screen.
 *
 * @param state Any state.
 * @param page The page.
 * @returns The state on it, with nothing over it.
 */
export const open = (state: State, page: OpenPage): State => ({
  ...state,
  trail: [...state.trail, page],
  overlay: null,
})

/**
 * Leaves the page on the screen.
 *
 * @param state A state with a page open.
 * @returns The state on what it was opened from.
 */
export const leave = (state: State): State => ({ ...state, trail: state.trail.slice(0, -1) })

/**
 * Puts another page in place of the one on the screen.
 *
 * @param state A state with a page open.
 * @param page The page.
 * @returns The state on it.
 */
export const replaceTop = (state: State, page: OpenPage): State => ({
  ...state,
  trail: [...state.trail.slice(0, -1), page],
})
