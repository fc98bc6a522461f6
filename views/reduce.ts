import { assertNever } from './assert-never.ts'
import { choose, eraseTyped, openChooser, typeText } from './choosing.ts'
import { paneIds } from './layout.ts'
import { motions, moveBy } from './move.ts'
import {
  back,
  focusPane,
  focusSideways,
  focusStep,
  openHere,
  openSource,
  stepQuote,
} from './navigate.ts'
import { openGrid, openList } from './open-view.ts'
import { pointAtCell } from './point-at-cell.ts'
import type { Scene } from './scene.ts'
import { openSearch, stepHit } from './searching.ts'
import { settle } from './settle.ts'
import type { Action, State } from './state.ts'

function act(state: State, action: Action, scene: Scene): State {
  switch (action.type) {
    case 'resize':
      return { ...state, size: { columns: action.columns, rows: action.rows } }
    case 'say':
      return { ...state, toast: action.toast }
    case 'type':
      return typeText(state, action.text, scene)
    case 'point':
      return pointAtCell(state, action, scene)
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
      return focusSideways(state, -1, scene)
    case 'focus-right':
      return focusSideways(state, 1, scene)
    case 'next-quote':
      return stepQuote(state, 1, scene)
    case 'previous-quote':
      return stepQuote(state, -1, scene)
    case 'open':
      return state.overlay?.kind === 'choose' ? choose(state, scene) : openHere(state, scene)
    case 'open-source':
      return openSource(state, scene)
    case 'open-timeline':
      return openList(state, 'timeline', scene)
    case 'open-statements':
      return openList(state, 'statements', scene)
    case 'open-everything':
      return openList(state, 'everything', scene)
    case 'open-changes':
      return openList(state, 'changes', scene)
    case 'open-articles':
      return openList(state, 'articles', scene)
    case 'open-compare':
      return openGrid(state, 'compare', scene)
    case 'open-positions':
      return openGrid(state, 'positions', scene)
    case 'open-search':
      return openSearch(state, scene)
    case 'next-hit':
      return stepHit(state, 1, scene)
    case 'previous-hit':
      return stepHit(state, -1, scene)
    case 'open-filter':
      return openChooser(state, 'filter')
    case 'open-palette':
      return openChooser(state, 'palette')
    case 'choose-versions':
      return openChooser(state, 'versions')
    case 'erase':
    case 'erase-word':
    case 'erase-all':
      return eraseTyped(state, action.type, scene)
    case 'back':
      return back(state)
    case 'zoom':
      return { ...state, zoomed: !state.zoomed }
    case 'toggle-help':
      return { ...state, overlay: state.overlay?.kind === 'help' ? null : { kind: 'help', top: 0 } }
    case 'copy-quote':
    case 'copy-markdown':
    case 'page-article':
    case 'open-outside':
    case 'edit-file':
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
 * program around the screen (to copy, to quit) changes nothing here.
 *
 * @param state The state now.
 * @param action What is wanted.
 * @param dossier The dossier on the screen, unfiltered.
 * @returns The next state; the same one when nothing changes.
 */
export function reduce(state: State, action: Action, dossier: Scene): State {
  const told: State =
    state.toast === null || action.type === 'resize' ? state : { ...state, toast: null }
  const next = act(told, action, dossier.under(state.filter))
  return next === state ? state : settle(next, state, dossier.under(next.filter))
}
