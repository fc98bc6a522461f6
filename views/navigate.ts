import { isOpen, noFilter } from '../source/dossier/filter-dossier.ts'
import type { Evidence } from '../source/model/evidence.ts'
import { currentPlace, currentRecord, gridOf } from './current.ts'
import { cellAt } from './grid.ts'
import { type PaneId, paneIds } from './layout.ts'
import { pointAtQuote } from './move-in-source.ts'
import type { OpenPage, SourcePage } from './open-page.ts'
import type { Target, TextPlace } from './pane-list.ts'
import type { Scene } from './scene.ts'
import { openHit } from './searching.ts'
import { shownPage } from './shown-page.ts'
import type { State } from './state.ts'
import { leave, open, replaceTop } from './trail.ts'

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
 * Goes sideways: in a grid to the column beside, else to the pane. Panes stand in the order of
 * their numbers, side by side or one above the other or one at a time, so that it is the next or
 * the one before.
 *
 * @param state A state on the panes or a grid.
 * @param by 1 for the right, −1 for the left.
 * @param scene The dossier on the screen.
 * @returns The state; the same one at either end.
 */
export function focusSideways(state: State, by: 1 | -1, scene: Scene): State {
  const page = state.trail.at(-1)
  if (page?.kind !== 'grid') {
    return focusPane(state, paneIds[paneIds.indexOf(state.focus) + by] ?? state.focus)
  }
  const { columns } = gridOf(page, state, scene)
  const column = columns[columns.findIndex(({ key }) => key === page.column) + by]?.key
  return column === undefined ? state : replaceTop(state, { ...page, column, at: 0 })
}

/**
 * Goes to another quotation of the record one is on; in a cell of a grid to the next thing it
 * stands for.
 *
 * @param state Any state.
 * @param by 1 for the next, −1 for the one before.
 * @param scene The dossier on the screen.
 * @returns The state; the same one past the first and the last.
 */
export function stepQuote(state: State, by: 1 | -1, scene: Scene): State {
  const page = state.trail.at(-1)
  if (page?.kind === 'grid') {
    const at = page.at + by
    const items = cellAt(gridOf(page, state, scene), page.row, page.column)
    return items[at] === undefined ? state : replaceTop(state, { ...page, at })
  }
  const current = currentRecord(state, scene)
  if (current === null) return state
  const quote = current.quote + by
  if (scene.quotesOf(current.id)[quote] === undefined) return state
  if (page === undefined) return { ...state, quote }
  if (page.kind === 'source') return pointAtQuote(state, { id: current.id, quote }, scene)
  const moved = replaceTop(state, { ...page, quote })
  if (page.kind !== 'record') return moved
  const top = shownPage(moved, scene)?.page.anchors[quote] ?? page.top
  return replaceTop(moved, { ...page, quote, top })
}

/** An article from its beginning, no words of it pointed at. */
const articlePage = (article: string): SourcePage => ({
  kind: 'source',
  article,
  id: null,
  quote: 0,
  found: null,
  top: 0,
})

/** The page of what a row or cell is about: of a change the record, where that is still told. */
function pageAt(place: Target | TextPlace, from: OpenPage | undefined, scene: Scene): OpenPage {
  if (!('id' in place)) {
    const isArticle = from?.kind === 'list' && from.list === 'articles'
    const { article, start, end } = place
    return { ...articlePage(article), found: isArticle ? null : { start, end } }
  }
  const entry = scene.index.find(place.id)
  if (entry?.kind !== 'change') return { kind: 'record', ...place, top: 0 }
  const changed = scene.index.find(entry.record.record)
  const words = scene.quotesOf(place.id)[place.quote]?.evidence
  if (changed !== undefined) {
    const quote = scene.quotesOf(changed.id).findIndex(({ evidence }) => isWithin(words, evidence))
    return { kind: 'record', id: changed.id, quote: Math.max(0, quote), top: 0 }
  }
  const { article = '', start = 0, end = 0 } = words ?? {}
  return { ...articlePage(article), found: { start, end } }
}

const isWithin = (words: Evidence | undefined, around: Evidence): boolean =>
  words !== undefined &&
  words.article === around.article &&
  around.start <= words.start &&
  words.end <= around.end

/**
 * Opens what the keyboard is on: the selected record, the hit of a search, the list of related
 * records, or the one chosen from it.
 *
 * @param state Any state.
 * @param scene The dossier on the screen.
 * @returns The state; the same one when there is nothing to open.
 */
export function openHere(state: State, scene: Scene): State {
  const page = state.trail.at(-1)
  if (page?.kind === 'search') return openHit(state, scene)
  if (page?.kind !== 'record') {
    const place = currentPlace(state, scene)
    return place === null ? state : open(state, pageAt(place, page, scene))
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
 * Opens the article the current quotation stands in; without a record, the first article. Closes
 * it when it is on the screen.
 *
 * @param state Any state.
 * @param scene The dossier on the screen.
 * @returns The state; the same one when nothing was read.
 */
export function openSource(state: State, scene: Scene): State {
  if (state.trail.at(-1)?.kind === 'source' && state.overlay === null) return leave(state)
  const place = currentPlace(state, scene)
  const record = place !== null && 'id' in place ? place : null
  const found = place !== null && 'start' in place ? place : null
  const evidence = record === null ? undefined : scene.quotesOf(record.id)[record.quote]?.evidence
  const article = evidence?.article ?? found?.article ?? scene.index.dossier.articles[0]?.id
  if (article === undefined) return state
  return open(state, {
    kind: 'source',
    article,
    id: record?.id ?? null,
    quote: record?.quote ?? 0,
    found: found === null ? null : { start: found.start, end: found.end },
    top: 0,
  })
}

/**
 * Goes back one step: closes what lies over the page, then the page, then the zoom, then the
 * filter.
 *
 * @param state Any state.
 * @returns The state; the same one when there is nothing to go back from.
 */
export function back(state: State): State {
  if (state.overlay !== null) return { ...state, overlay: null }
  if (state.trail.length > 0) return leave(state)
  if (state.zoomed) return { ...state, zoomed: false }
  return isOpen(state.filter) ? state : { ...state, filter: noFilter }
}
