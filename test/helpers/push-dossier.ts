import type { Dossier } from '../../source/model/dossier.ts'
import type { LiveDossier, Snapshot } from '../../views/live-dossier.ts'

/** A live dossier that a test changes. */
export interface PushedDossier extends LiveDossier {
  readonly push: (change: Partial<Snapshot>) => void
}

/** Makes one of what is on the screen first, all of it looked at. */
export function pushDossier(dossier: Dossier, rest: Partial<Snapshot> = {}): PushedDossier {
  let snapshot: Snapshot = {
    dossier,
    skipped: [],
    looked: new Set(dossier.articles.map(({ id }) => id)),
    progress: null,
    following: null,
    ...rest,
  }
  const listeners = new Set<() => void>()
  const push = (change: Partial<Snapshot>): void => {
    snapshot = { ...snapshot, ...change }
    for (const listener of listeners) listener()
  }
  return {
    push,
    get: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    look: (articles) => push({ looked: new Set([...snapshot.looked, ...articles]) }),
  }
}
