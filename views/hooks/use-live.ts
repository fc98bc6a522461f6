import { useEffect } from 'react'
import type { LiveDossier } from '../live-dossier.ts'
import { articlesLookedAt } from '../looked-at.ts'
import type { Store } from '../store.ts'

/** Of the time there is, what setting the screen anew may take at most: keys come first. */
const share = 0.25

/**
 * Takes a dossier over onto the screen whenever it has changed; changes that come faster than the
 * screen can be set are taken together.
 *
 * @param live The dossier.
 * @param store Where it is shown.
 * @returns What ends it.
 */
export function followDossier(live: LiveDossier, store: Pick<Store, 'take'>): () => void {
  let timer: NodeJS.Timeout | null = null
  let restUntil = 0
  const take = (): void => {
    timer = null
    const start = performance.now()
    store.take(live.get())
    const end = performance.now()
    restUntil = end + (end - start) * (1 / share - 1)
  }
  const schedule = (): void => {
    timer ??= setTimeout(take, Math.max(0, restUntil - performance.now()))
  }
  const stop = live.subscribe(schedule)
  schedule()
  return () => {
    stop()
    if (timer !== null) clearTimeout(timer)
  }
}

/**
 * Keeps the screen up with a dossier that changes, and tells that dossier what the reader has
 * looked at.
 *
 * @param live The dossier.
 * @param store Where it is shown.
 */
export function useLive(live: LiveDossier, store: Store): void {
  useEffect(() => followDossier(live, store), [live, store])
  useEffect(() => {
    let before = store.get()
    return store.subscribe(() => {
      const now = store.get()
      const articles = articlesLookedAt(now, before)
      before = now
      if (articles.length > 0) live.look(articles)
    })
  }, [live, store])
}
