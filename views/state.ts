import { assertNever } from './assert-never.ts'
import type { CommandId, Place } from './keymap.ts'
import { type PaneId, paneIds, type Size } from './layout.ts'
import { motions, moveBy, settle } from './move.ts'
import {
  back,
  focusPane,
  focusSideways,
  focusStep,
  openHere,
  openSource,
  stepQuote,
} from './navigate.ts'
import type { Scene } from './scene.ts'

/** A page opened on top of the panes. */
export type OpenPage =
  | { readonly kind: 'record'; readonly id: string; readonly quote: number; readonly top: number }
  | {
      readonly kind: 'source'
      readonly article: string
      /** The record pointed at; null when the article has none. */
      readonly id: string | null
      readonly quote: number
      readonly top: number
    }

/** What lies over the screen, at most one at a time. */
export type Overlay =
  | { readonly kind: 'help'; readonly top: number }
  | { readonly kind: 'related'; readonly index: number }

/** Everything that changes while one looks at a dossier. */
export interface State {
  readonly size: Size
  readonly focus: PaneId
  /** Id of the selected record of each pane; null in an empty one. */
  readonly selected: Readonly<Record<PaneId, string | null>>
  /** First row each pane shows, from 0. */
  readonly tops: Readonly<Record<PaneId, number>>
  /** Index of the quotation shown of the selected record, from 0. */
  readonly quote: number
  readonly zoomed: boolean
  /** Pages opened one from another, the one on the screen last; empty on the panes. */
  readonly trail: readonly OpenPage[]
  readonly overlay: Overlay | null
}

/** What a reader, or the terminal, wants. */
export type Action = { readonly type: CommandId } | ({ readonly type: 'resize' } & Size)

/**
 * Gives the state one starts with: the first pane that lists something is focused,
 * each pane has its first row selected.
 *
 * @param scene The dossier on the screen.
 * @param size Size of the terminal in cells.
 * @returns The state.
 */
export function startState(scene: Scene, size: Size): State {
  const first = (pane: PaneId): string | null => scene.lists[pane].rows[0]?.id ?? null
  const ofEach = <Value>(value: (pane: PaneId) => Value): Record<PaneId, Value> => ({
    parties: value('parties'),
    plans: value('plans'),
    demands: value('demands'),
    steps: value('steps'),
  })
  const busiest = (['demands', 'plans', 'parties', 'steps'] as const).find(
    (pane) => first(pane) !== null,
  )
  return {
    size,
    focus: busiest ?? 'parties',
    selected: ofEach(first),
    tops: ofEach(() => 0),
    quote: 0,
    zoomed: false,
    trail: [],
    overlay: null,
  }
}

/**
 * Tells whether no pane lists anything.
 *
 * @param state Any state.
 * @returns True for a dossier without records in its panes.
 */
export const isEmpty = ({ selected }: State): boolean =>
  paneIds.every((pane) => selected[pane] === null)

/**
 * Says what the keyboard is on, whatever lies over it.
 *
 * @param state Any state.
 * @returns The page on the screen, else the panes.
 */
export function placeUnder(state: State): Place {
  return state.trail.at(-1)?.kind ?? (isEmpty(state) ? 'empty' : 'panes')
}

/**
 * Says where the keyboard is.
 *
 * @param state Any state.
 * @returns The overlay if there is one, else what lies under it.
 */
export function placeOf(state: State): Place {
  return state.overlay?.kind ?? placeUnder(state)
}

function act(state: State, action: Action, scene: Scene): State {
  switch (action.type) {
    case 'resize':
      return { ...state, size: { columns: action.columns, rows: action.rows } }
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
    case 'half-page-down':
    case 'half-page-up':
    case 'page-down':
    case 'page-up':
      return moveBy(state, motions[action.type], scene)
    case 'focus-parties':
      return focusPane(state, 'parties')
    case 'focus-plans':
      return focusPane(state, 'plans')
    case 'focus-demands':
      return focusPane(state, 'demands')
    case 'focus-steps':
      return focusPane(state, 'steps')
    case 'focus-next-pane':
      return focusStep(state, 1)
    case 'focus-previous-pane':
      return focusStep(state, paneIds.length - 1)
    case 'focus-left':
      return focusSideways(state, 'left')
    case 'focus-right':
      return focusSideways(state, 'right')
    case 'next-quote':
      return stepQuote(state, 1, scene)
    case 'previous-quote':
      return stepQuote(state, -1, scene)
    case 'open':
      return openHere(state, scene)
    case 'open-source':
      return openSource(state, scene)
    case 'back':
      return back(state)
    case 'zoom':
      return { ...state, zoomed: !state.zoomed }
    case 'toggle-help':
      return { ...state, overlay: state.overlay?.kind === 'help' ? null : { kind: 'help', top: 0 } }
    case 'quit':
    case 'interrupt':
    case 'suspend':
    case 'redraw':
      return state
    default:
      return assertNever(action)
  }
}

/**
 * Gives the state that follows from what a reader does. Pure: what is asked of the
 * program around the screen (to quit, to redraw) changes nothing here.
 *
 * @param state The state now.
 * @param action What is wanted.
 * @param scene The dossier on the screen.
 * @returns The next state; the same one when nothing changes.
 */
export function reduce(state: State, action: Action, scene: Scene): State {
  const next = act(state, action, scene)
  return next === state ? state : settle(next, state, scene)
}
