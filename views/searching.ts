import { type Hit, idOfHit } from '../source/dossier/hit.ts'
import type { OpenPage } from './open-page.ts'
import { isRow, pointTo } from './pane-list.ts'
import type { Scene } from './scene.ts'
import type { State } from './state.ts'
import { open, replaceTop } from './trail.ts'

/**
 * Opens a search for nothing as yet.
 *
 * @param state Any state.
 * @param scene The dossier on the screen.
 * @returns The state on the search.
 */
export function openSearch(state: State, scene: Scene): State {
  const empty: OpenPage = { kind: 'search', query: '', row: null, quote: 0, top: 0 }
  return searchFor(open(state, empty), '', scene)
}

/**
 * Searches for something else.
 *
 * @param state A state with a search open.
 * @param query What is searched for.
 * @param scene The dossier on the screen.
 * @returns The state with the first hit selected.
 */
export function searchFor(state: State, query: string, scene: Scene): State {
  const first = scene.searchList(query).rows.find(isRow)
  return replaceTop(state, { kind: 'search', query, ...pointTo(first), top: 0 })
}

/** The page a hit is shown on: that of the record, or the article at the words found. */
const pageOf = (hit: Hit): OpenPage =>
  hit.kind === 'record'
    ? { kind: 'record', id: hit.entry.id, quote: hit.quote, top: 0 }
    : {
        kind: 'source',
        article: hit.article,
        id: null,
        quote: 0,
        found: { start: hit.at, end: hit.until },
        top: 0,
      }

/**
 * Goes to the hit the keyboard is on.
 *
 * @param state A state with a search open.
 * @param scene The dossier on the screen.
 * @returns The state on the record, or in the article; the same one when nothing was found.
 */
export function openHit(state: State, scene: Scene): State {
  const page = state.trail.at(-1)
  if (page?.kind !== 'search' || page.row === null) return state
  const { hits } = scene.found(page.query)
  const at = hits.findIndex((one) => idOfHit(one) === page.row)
  const hit = hits[at]
  if (hit === undefined) return state
  const search = { query: page.query, hit: at }
  return open({ ...state, search }, pageOf(hit))
}

/**
 * Goes on to another hit of the last search, round and round.
 *
 * @param state Any state.
 * @param by 1 for the next, −1 for the one before.
 * @param scene The dossier on the screen.
 * @returns The state on it; the page of the hit before gives way, so that Esc goes back to where
 *   the search began. The same state when nothing was searched for or found.
 */
export function stepHit(state: State, by: 1 | -1, scene: Scene): State {
  const { query, hit } = state.search
  const { hits } = scene.found(query)
  if (hits.length === 0) return state
  const at = hit === null ? 0 : (hit + by + hits.length) % hits.length
  const next = hits[at]
  if (next === undefined) return state
  const page = pageOf(next)
  const top = state.trail.at(-1)
  const isOnHit = hit !== null && top !== undefined && isPageOf(top, hits[hit])
  const trail = isOnHit ? state.trail.slice(0, -1) : state.trail
  const words = `Hit ${at + 1} of ${hits.length} for “${query}”`
  return {
    ...state,
    search: { query, hit: at },
    trail: [...trail, page],
    overlay: null,
    toast: { words, isWarning: false },
  }
}

const isPageOf = (page: OpenPage, hit: Hit | undefined): boolean =>
  hit?.kind === 'record'
    ? page.kind === 'record' && page.id === hit.entry.id
    : page.kind === 'source' && page.article === hit?.article

const noWords: ReadonlySet<string> = new Set()

/**
 * Gives the words to be marked on the page on the screen: those of the search that led to it.
 *
 * @param state Any state.
 * @param scene The dossier on the screen.
 * @returns Folded words; empty on a page no search has led to.
 */
export function foundHere(state: State, scene: Scene): ReadonlySet<string> {
  const { query, hit } = state.search
  const page = state.trail.at(-1)
  if (hit === null || page === undefined) return noWords
  const found = scene.found(query)
  return isPageOf(page, found.hits[hit]) ? found.words : noWords
}
