import { type PaneId, paneIds } from './layout.ts'
import { pointAtQuote } from './move.ts'
import type { Scene } from './scene.ts'
import { shownPage } from './shown-page.ts'
import type { OpenPage, State } from './state.ts'

const open = (state: State, page: OpenPage): State => ({
  ...state,
  trail: [...state.trail, page],
  overlay: null,
})

/**
 * Finds the record the keyboard is on: that of the open page, else the selected one.
 *
 * @param state Any state.
 * @returns Its id and the index of the quotation one is at; null when there is none.
 */
export function currentRecord(
  state: State,
): { readonly id: string; readonly quote: number } | null {
  const page = state.trail.at(-1)
  const id = page === undefined ? state.selected[state.focus] : page.id
  return id === null ? null : { id, quote: page === undefined ? state.quote : page.quote }
}

/**
 * Focuses a pane, leaving whatever page is open.
 *
 * @param state Any state.
 * @param pane The pane.
 * @returns The state on that pane.
 */
export function focusPane(state: State, pane: PaneId): State {
  if (state.focus === pane && state.trail.length === 0) return state
  const quote = state.focus === pane ? state.quote : 0
  return { ...state, focus: pane, quote, trail: [], overlay: null }
}

/**
 * Focuses another pane, going round.
 *
 * @param state A state on the panes.
 * @param by Panes to go on, from 1.
 * @returns The state on that pane.
 */
export function focusStep(state: State, by: number): State {
  const at = paneIds.indexOf(state.focus) + by
  return focusPane(state, paneIds[at % paneIds.length] ?? state.focus)
}

/**
 * Focuses the pane on a side. Panes stand in the order of their numbers, side by side or one
 * above the other or one at a time, so that it is the next or the one before.
 *
 * @param state A state on the panes.
 * @param side Which way.
 * @returns The state; the same one at either end.
 */
export function focusSideways(state: State, side: 'left' | 'right'): State {
  const at = paneIds.indexOf(state.focus) + (side === 'left' ? -1 : 1)
  return focusPane(state, paneIds[at] ?? state.focus)
}

/**
 * Goes to another quotation of the record one is on.
 *
 * @param state Any state.
 * @param by 1 for the next, −1 for the one before.
 * @param scene The dossier on the screen.
 * @returns The state; the same one past the first and the last.
 */
export function stepQuote(state: State, by: 1 | -1, scene: Scene): State {
  const current = currentRecord(state)
  if (current === null) return state
  const quote = current.quote + by
  const target = scene.quotesOf(current.id)[quote]
  if (target === undefined) return state
  const page = state.trail.at(-1)
  if (page === undefined) return { ...state, quote }
  if (page.kind === 'source') return pointAtQuote(state, { id: current.id, quote }, scene)
  const moved: State = { ...state, trail: [...state.trail.slice(0, -1), { ...page, quote }] }
  const top = shownPage(moved, scene)?.page.anchors[quote] ?? page.top
  return { ...moved, trail: [...state.trail.slice(0, -1), { ...page, quote, top }] }
}

/**
 * Opens what the keyboard is on: the selected record, the list of related records,
 * or the one chosen from it.
 *
 * @param state Any state.
 * @param scene The dossier on the screen.
 * @returns The state; the same one when there is nothing to open.
 */
export function openHere(state: State, scene: Scene): State {
  const page = state.trail.at(-1)
  if (page?.kind !== 'record') {
    const current = currentRecord(state)
    return current === null ? state : open(state, { kind: 'record', ...current, top: 0 })
  }
  const related = scene.relatedTo(page.id)
  if (state.overlay?.kind !== 'related') {
    return related.length === 0 ? state : { ...state, overlay: { kind: 'related', index: 0 } }
  }
  const chosen = related[state.overlay.index]
  return chosen === undefined
    ? state
    : open(state, { kind: 'record', id: chosen.id, quote: 0, top: 0 })
}

/**
 * Opens the article the current quotation stands in; without a record, the first article.
 *
 * @param state Any state.
 * @param scene The dossier on the screen.
 * @returns The state; the same one when nothing was read.
 */
export function openSource(state: State, scene: Scene): State {
  const current = currentRecord(state)
  const evidence =
    current === null ? undefined : scene.quotesOf(current.id)[current.quote]?.evidence
  const article = evidence?.article ?? scene.index.dossier.articles[0]?.id
  if (article === undefined) return state
  return open(state, {
    kind: 'source',
    article,
    id: current?.id ?? null,
    quote: current?.quote ?? 0,
    top: 0,
  })
}

/**
 * Goes back one step: closes what lies over the page, then the page, then the zoom.
 *
 * @param state Any state.
 * @returns The state; the same one when there is nothing to go back from.
 */
export function back(state: State): State {
  if (state.overlay !== null) return { ...state, overlay: null }
  if (state.trail.length > 0) return { ...state, trail: state.trail.slice(0, -1) }
  return state.zoomed ? { ...state, zoomed: false } : state
}
