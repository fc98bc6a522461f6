import { reduce } from './reduce.ts'
import type { Scene } from './scene.ts'
import type { Action, State } from './state.ts'

/** The state of a dashboard, outside of React, so that no key waits for a drawing. */
export interface Store {
  readonly get: () => State
  readonly dispatch: (action: Action) => void
  /** Calls back when the state has changed, once for all keys that came together. */
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * Makes a store.
 *
 * @param scene The dossier on the screen.
 * @param start The state to start with.
 * @returns The store. Actions change it at once; listeners hear of it in the next turn of the
 *   event loop, so that a burst of keys is drawn once.
 */
export function makeStore(scene: Scene, start: State): Store {
  let state = start
  let isTold = true
  const listeners = new Set<() => void>()
  const tell = (): void => {
    isTold = true
    for (const listener of listeners) listener()
  }
  return {
    get: () => state,
    dispatch: (action) => {
      const next = reduce(state, action, scene)
      if (next === state) return
      state = next
      if (!isTold) return
      isTold = false
      setImmediate(tell)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
