import { type PaneId, paneIds } from './layout.ts'
import { frameEdges } from './rectangle.ts'
import { paneOfKind, type Scene } from './scene.ts'
import { keepInView } from './scroll.ts'
import { currentPassage, layoutOf, type ShownPage, shownPage } from './shown-page.ts'
import type { OpenPage, State } from './state.ts'

/** How far a key goes: rows, or parts of what is on the screen, or all the way. */
export interface Motion {
  readonly unit: 'row' | 'half' | 'page' | 'all'
  readonly sign: 1 | -1
}

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

function distance({ unit, sign }: Motion, rows: number): number {
  const lengths = {
    row: 1,
    half: Math.max(1, Math.floor(rows / 2)),
    page: Math.max(1, rows - 1),
    all: 1e9,
  }
  return sign * lengths[unit]
}

const clamp = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1))

/** Rows a pane shows at once. */
function paneRows(state: State, pane: PaneId, scene: Scene): number {
  const rectangle = layoutOf(state, scene).panes[pane]
  return rectangle === undefined ? 0 : Math.max(0, rectangle.height - frameEdges)
}

/** Index of the selected record of a pane; 0 when it is not there. */
function selectedRow(state: State, pane: PaneId, scene: Scene): number {
  return Math.max(
    0,
    scene.lists[pane].rows.findIndex(({ id }) => id === state.selected[pane]),
  )
}

function moveSelection(state: State, motion: Motion, scene: Scene): State {
  const { rows } = scene.lists[state.focus]
  if (rows.length === 0) return state
  const by = distance(motion, paneRows(state, state.focus, scene))
  const id = rows[clamp(selectedRow(state, state.focus, scene) + by, rows.length)]?.id ?? null
  if (id === state.selected[state.focus]) return state
  return { ...state, selected: { ...state.selected, [state.focus]: id }, quote: 0 }
}

/** A record and one of its quotations, by its index from 0. */
interface Pointed {
  readonly id: string
  readonly quote: number
}

/**
 * Points at a quotation of a record in its article, and selects the record in its pane.
 *
 * @param state A state with an article on the screen.
 * @param pointed The record and the quotation.
 * @param scene The dossier on the screen.
 * @returns The state with the passage pointed at; the same one when there is no such quotation.
 */
export function pointAtQuote(state: State, { id, quote }: Pointed, scene: Scene): State {
  const open = state.trail.at(-1)
  const entry = scene.index.records.get(id)
  const evidence = scene.quotesOf(id)[quote]?.evidence
  if (open?.kind !== 'source' || entry === undefined || evidence === undefined) return state
  const page: OpenPage = { ...open, article: evidence.article, id, quote }
  const moved = { ...state, trail: [...state.trail.slice(0, -1), page] }
  const pane = paneOfKind[entry.kind]
  if (pane === undefined) return moved
  return { ...moved, focus: pane, selected: { ...state.selected, [pane]: id }, quote }
}

/** Goes to another passage; past the last of an article to the first of the next. */
function movePassage(state: State, motion: Motion, scene: Scene): State {
  const open = state.trail.at(-1)
  if (open?.kind !== 'source') return state
  const own = scene.passagesOf(open.article)
  const here = own[currentPassage(open, scene) ?? -1]
  const passages = motion.unit === 'all' ? own : scene.passages()
  const at = here === undefined ? -1 : passages.indexOf(here)
  const passage = passages[clamp(at + distance(motion, 1), passages.length)]
  const isMoved = passage !== undefined && passage !== here
  return isMoved ? pointAtQuote(state, passage.spans[0], scene) : state
}

/** Scrolls an article by parts of the screen; the pointer comes along when it would be left behind. */
function scrollSource(state: State, motion: Motion, scene: Scene): State {
  const open = state.trail.at(-1)
  const shown = shownPage(state, scene)
  if (open?.kind !== 'source' || shown === null) return state
  const rows = shown.frame.height - frameEdges
  const top = clamp(open.top + distance(motion, rows), Math.max(1, shown.page.height - rows + 1))
  const scrolled: State = { ...state, trail: [...state.trail.slice(0, -1), { ...open, top }] }
  const isSeen = (line: number | null | undefined): boolean =>
    line != null && line >= top && line < top + rows
  if (isSeen(shown.line)) return scrolled
  const seen = scene.passagesOf(open.article).filter((_, at) => isSeen(shown.page.anchors[at]))
  const passage = motion.sign > 0 ? seen[0] : seen.at(-1)
  return passage === undefined ? scrolled : pointAtQuote(scrolled, passage.spans[0], scene)
}

function withTop(state: State, top: number): State {
  if (state.overlay?.kind === 'help') return { ...state, overlay: { ...state.overlay, top } }
  const open = state.trail.at(-1)
  return open === undefined || open.top === top
    ? state
    : { ...state, trail: [...state.trail.slice(0, -1), { ...open, top }] }
}

function scroll(state: State, motion: Motion, shown: ShownPage): State {
  const rows = shown.frame.height - frameEdges
  return withTop(state, clamp(shown.top + distance(motion, rows), shown.page.height))
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
  if (state.overlay?.kind === 'related') {
    const open = state.trail.at(-1)
    const count = open?.kind === 'record' ? scene.relatedTo(open.id).length : 0
    const index = clamp(state.overlay.index + distance(motion, 1), count)
    return { ...state, overlay: { kind: 'related', index } }
  }
  const shown = shownPage(state, scene)
  if (shown === null) return moveSelection(state, motion, scene)
  const open = state.trail.at(-1)
  const hasPassages =
    state.overlay === null && open?.kind === 'source' && scene.passagesOf(open.article).length > 0
  if (!hasPassages) return scroll(state, motion, shown)
  const isByPassage = motion.unit === 'row' || motion.unit === 'all'
  return isByPassage ? movePassage(state, motion, scene) : scrollSource(state, motion, scene)
}

/** What is pointed at on the page on the screen, as one word. */
function pointer(state: State): string {
  const open = state.trail.at(-1)
  return `${state.trail.length} ${open?.kind} ${open?.id} ${open?.quote}`
}

/**
 * Brings every window over a list or page back to where the selection is in it.
 * A page that was only scrolled keeps its place, though what is pointed at be out of sight.
 *
 * @param state A state after a change.
 * @param before The state before it.
 * @param scene The dossier on the screen.
 * @returns The state, with every first line within its list.
 */
export function settle(state: State, before: State, scene: Scene): State {
  const tops = { ...state.tops }
  for (const pane of paneIds) {
    const rows = paneRows(state, pane, scene)
    const count = scene.lists[pane].rows.length
    if (rows > 0) tops[pane] = keepInView(tops[pane], selectedRow(state, pane, scene), rows, count)
  }
  const settled = { ...state, tops }
  const shown = shownPage(settled, scene)
  if (shown === null) return settled
  const rows = shown.frame.height - frameEdges
  const isScrolledOnly = state.size === before.size && pointer(state) === pointer(before)
  const line = isScrolledOnly ? null : shown.line
  return withTop(settled, keepInView(shown.top, line, rows, shown.page.height, 2))
}
