import { type Filter, noFilter } from '../source/dossier/filter-dossier.ts'
import type { ChooserId } from './choosers.ts'
import type { CommandId, Place } from './keymap.ts'
import type { PaneId, Size } from './layout.ts'
import { ofPanes } from './of-panes.ts'
import type { OpenPage } from './open-page.ts'
import type { Scene } from './scene.ts'

/** What lies over the screen, at most one at a time. */
export type Overlay =
  | { readonly kind: 'help'; readonly top: number }
  | { readonly kind: 'related'; readonly index: number }
  | {
      readonly kind: 'choose'
      readonly chooser: ChooserId
      /** What was typed to narrow the choice. */
      readonly query: string
      readonly index: number
    }

/** A line that says what has been done, or why not; it goes with the next key. */
export interface Toast {
  readonly words: string
  readonly isWarning: boolean
}

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
  readonly filter: Filter
  /** Ids of the plan versions to compare; empty for all. */
  readonly versions: readonly string[]
  /** What was last searched for, and which of the hits one went to, from 0; null: none yet. */
  readonly search: { readonly query: string; readonly hit: number | null }
  /** Pages opened one from another, the one on the screen last; empty on the panes. */
  readonly trail: readonly OpenPage[]
  readonly overlay: Overlay | null
  readonly toast: Toast | null
}

/** What a reader, or the terminal, wants. */
export type Action =
  | { readonly type: CommandId }
  | ({ readonly type: 'resize' } & Size)
  /** Letters typed where there is something to type into. */
  | { readonly type: 'type'; readonly text: string }
  /** Says something in place of the footer; null: nothing any more. */
  | { readonly type: 'say'; readonly toast: Toast | null }
  | { readonly type: 'point'; readonly column: number; readonly row: number }

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
  const busiest = (['demands', 'plans', 'parties', 'steps'] as const).find(
    (pane) => first(pane) !== null,
  )
  return {
    size,
    focus: busiest ?? 'parties',
    selected: ofPanes(first),
    tops: ofPanes(() => 0),
    quote: 0,
    zoomed: false,
    filter: noFilter,
    versions: [],
    search: { query: '', hit: null },
    trail: [],
    overlay: null,
    toast: null,
  }
}

/**
 * Says what the keyboard is on, whatever lies over it.
 *
 * @param state Any state.
 * @param scene The dossier on the screen.
 * @returns The page on the screen, else the panes.
 */
export function placeUnder(state: State, scene: Scene): Place {
  const page = state.trail.at(-1)
  if (page === undefined) return scene.hasRecords ? 'panes' : 'empty'
  return page.kind === 'grid' ? page.grid : page.kind
}

/**
 * Says where the keyboard is.
 *
 * @param state Any state.
 * @param scene The dossier on the screen.
 * @returns The overlay if there is one, else what lies under it.
 */
export function placeOf(state: State, scene: Scene): Place {
  return state.overlay?.kind ?? placeUnder(state, scene)
}
