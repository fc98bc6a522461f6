import { idOfHit } from '../source/dossier/hit.ts'
import { choicesOf } from './choosers.ts'
import { ofPanes } from './of-panes.ts'
import { quoteStanding } from './quote-standing.ts'
import { rebasePage } from './rebase-page.ts'
import { rowStanding } from './row-standing.ts'
import type { Scene } from './scene.ts'
import { settle } from './settle.ts'
import { type State, startState } from './state.ts'

/** The selection of each pane, on the screen line it was on. */
function rebasePanes(state: State, before: Scene, after: Scene): State {
  if (before.lists === after.lists) return state
  const places = ofPanes((pane) => {
    const from = { rows: before.lists[pane].rows, row: state.selected[pane], top: state.tops[pane] }
    return rowStanding(from, after.lists[pane].rows, after)
  })
  const selected = ofPanes((pane) => places[pane].row)
  const tops = ofPanes((pane) => places[pane].top)
  // Where nothing was found so far there was no pane to be in.
  const focus = before.hasRecords ? state.focus : startState(after, state.size).focus
  const [was, is] = [state.selected[state.focus], selected[focus]]
  const quote =
    was === null || is === null
      ? 0
      : quoteStanding(before.quotesOf(was), state.quote, after.quotesOf(is))
  return { ...state, selected, tops, focus, quote }
}

/** What is chosen in a list that lies over the screen, by what it is, not by its place. */
function rebaseOverlay(state: State, from: State, before: Scene, after: Scene): State {
  const { overlay } = from
  if (overlay?.kind === 'related') {
    const [was, is] = [from.trail.at(-1), state.trail.at(-1)]
    if (was?.kind !== 'record' || is?.kind !== 'record') return { ...state, overlay: null }
    const meant = before.relatedTo(was.id)[overlay.index]
    const id = meant === undefined ? undefined : after.index.find(meant.id)?.id
    const index = after.relatedTo(is.id).findIndex((entry) => entry.id === id)
    return index < 0 ? { ...state, overlay: null } : { ...state, overlay: { ...overlay, index } }
  }
  if (overlay?.kind !== 'choose') return state
  const meant = choicesOf(from, before)[overlay.index]
  const index = choicesOf(state, after).findIndex(({ key }) => key === meant?.key)
  return { ...state, overlay: { ...overlay, index: Math.max(0, index) } }
}

/**
 * Takes a state over to another dossier, or the same one with more in it: one stays on the same
 * record, the same quotation and the same page, on the same line of the screen as far as there are
 * lines above it. What is no longer there gives way to what stood next to it.
 *
 * @param state The state now.
 * @param before The dossier it is of, unfiltered.
 * @param after The dossier it is to be of, unfiltered.
 * @returns The state.
 */
export function rebase(state: State, before: Scene, after: Scene): State {
  const [was, is] = [before.under(state.filter), after.under(state.filter)]
  const resolve = (id: string): string => is.index.find(id)?.id ?? id
  const moved: State = {
    ...rebasePanes(state, was, is),
    versions: state.versions.map(resolve).filter((id) => is.index.find(id) !== undefined),
    search: { ...state.search, hit: hitStanding(state, was, is) },
  }
  const trail = state.trail.flatMap((_, at): State['trail'] => {
    const there = { ...state, trail: state.trail.slice(0, at + 1) }
    const page = rebasePage(there, { ...moved, trail: there.trail }, was, is)
    return page === null ? [] : [page]
  })
  const paged = rebaseOverlay({ ...moved, trail }, state, was, is)
  return settle(paged, paged, is)
}

/** The hit one went to last, if it is still found. */
function hitStanding(
  { search: { query, hit } }: State,
  before: Scene,
  after: Scene,
): number | null {
  if (hit === null) return null
  const meant = before.found(query).hits[hit]
  if (meant === undefined) return null
  const id = meant.kind === 'record' ? after.index.find(meant.entry.id)?.id : idOfHit(meant)
  const at = after.found(query).hits.findIndex((one) => idOfHit(one) === id)
  return at < 0 ? null : at
}
