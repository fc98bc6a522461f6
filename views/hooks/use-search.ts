import { useEffect } from 'react'
import type { Store } from '../store.ts'

/** How often what is found is shown while a search goes on, in ms. */
const shownEvery = 400

/**
 * Goes on searching many articles between keys, as long as what is found is on the screen.
 *
 * @param store Where the search is.
 */
export function useSearch(store: Store): void {
  useEffect(() => {
    let timer: NodeJS.Immediate | null = null
    let shownAt = 0
    const goOn = (): void => {
      timer = null
      const { scene } = store.get()
      if (!isNeeded(store)) return
      scene.search.goOn()
      const now = performance.now()
      if (scene.search.left() === 0 || now - shownAt > shownEvery) {
        shownAt = now
        store.redraw()
      }
      timer = setImmediate(goOn)
    }
    const start = (): void => {
      if (timer === null && isNeeded(store)) timer = setImmediate(goOn)
    }
    const stop = store.subscribe(start)
    return () => {
      stop()
      if (timer !== null) clearImmediate(timer)
    }
  }, [store])
}

function isNeeded(store: Store): boolean {
  const { state, scene } = store.get()
  const isLooking = state.trail.at(-1)?.kind === 'search' || state.search.hit !== null
  return isLooking && scene.search.left() > 0
}
