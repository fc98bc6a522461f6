import type { Snapshot } from './live-dossier.ts'
import { rebase } from './rebase.ts'
import { reduce } from './reduce.ts'
import { type Scene, type SceneSource, setLiveScene } from './scene.ts'
import { settle } from './settle.ts'
import { type Action, type State, startState } from './state.ts'

/** What is on the screen: a dossier, what goes on around it, and where the reader is in it. */
export interface Shown {
  readonly state: State
  /** The dossier, unfiltered. */
  readonly scene: Scene
  readonly snapshot: Snapshot
}

/** The state of a dashboard, outside of React, so that no key waits for a drawing. */
export interface Store {
  /** The same object as long as nothing has changed. */
  readonly get: () => Shown
  readonly dispatch: (action: Action) => void
  /** Puts a dossier in the place of the one on the screen; the reader stays where they are. */
  readonly take: (snapshot: Snapshot) => void
  /** Shows again what has been found meanwhile; the reader stays where they are. */
  readonly redraw: () => void
  /** Calls back when something has changed, once for all keys that came together. */
  readonly subscribe: (listener: () => void) => () => void
}

const isSameSource = (a: SceneSource, b: SceneSource): boolean =>
  a.dossier === b.dossier && a.skipped === b.skipped && a.looked === b.looked

/**
 * Makes a store.
 *
 * @param snapshot The dossier to start with.
 * @param scene The same, made ready for the screen.
 * @param start The state to start with.
 * @returns The store. Actions change it at once; listeners hear of it in the next turn of the
 *   event loop, so that a burst of keys is drawn once.
 */
export function makeStore(snapshot: Snapshot, scene: Scene, start: State): Store {
  let shown: Shown = { state: start, scene, snapshot }
  let isTouched = false
  let isTold = true
  const listeners = new Set<() => void>()
  const tell = (): void => {
    isTold = true
    for (const listener of listeners) listener()
  }
  const change = (next: Shown): void => {
    shown = next
    if (!isTold) return
    isTold = false
    setImmediate(tell)
  }
  return {
    get: () => shown,
    dispatch: (action) => {
      if (action.type !== 'resize') isTouched = true
      const state = reduce(shown.state, action, shown.scene)
      if (state !== shown.state) change({ ...shown, state })
    },
    redraw: () => {
      const { state, scene } = shown
      change({ ...shown, state: settle({ ...state }, state, scene.under(state.filter)) })
    },
    take: (next) => {
      if (next === shown.snapshot) return
      const { state, scene: before, snapshot: last } = shown
      if (isSameSource(next, last)) {
        change({ ...shown, snapshot: next })
        return
      }
      const after = setLiveScene(next, before.theme, before.keymap, before)
      // Who has not begun to look is nowhere yet: while articles are read they start at the top.
      const isStart = !isTouched && last.progress !== null
      const there = isStart ? startState(after, state.size) : rebase(state, before, after)
      change({ state: there, scene: after, snapshot: next })
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
