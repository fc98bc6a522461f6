import type { Dossier } from '../source/model/dossier.ts'
import type { Followed } from '../source/model/follow-state.ts'

/** A source, or a file of a dossier, that could not be read. */
export interface Skipped {
  /** File, folder or address, as it was named. */
  readonly source: string
  /** Why, as a sentence. */
  readonly reason: string
  /** What the reader can do about it; null where nothing is known. */
  readonly remedy: string | null
}

/** How far the reading of articles has come. */
export interface Progress {
  readonly done: number
  /** Articles to be read, those that are done among them; at least 1. */
  readonly total: number
  readonly elapsedMs: number
  /** True where they have been read before, and are only being opened. */
  readonly isKept?: boolean
}

/** A dossier as it is at one moment, and what goes on around it. */
export interface Snapshot {
  /**
   * The dossier. What has not changed since the snapshot before should be the same object, record
   * by record and article by article: the screen sets anew only what is not.
   */
  readonly dossier: Dossier
  readonly skipped: readonly Skipped[]
  /** Ids of the articles the reader has looked at before; the others are marked new. */
  readonly looked: ReadonlySet<string>
  /** Null when nothing is being read. */
  readonly progress: Progress | null
  /** The sources that are followed; null when none is to be. */
  readonly following: readonly Followed[] | null
}

/** A dossier that goes on changing while it is on the screen. */
export interface LiveDossier {
  /** The dossier as it is now: the same object as long as nothing has changed. */
  readonly get: () => Snapshot
  /**
   * Calls back after each change, in any turn of the event loop. However many come at once, the
   * screen takes the last.
   *
   * @returns What ends it.
   */
  readonly subscribe: (listener: () => void) => () => void
  /**
   * Hears which articles the reader has looked at: they are to be among `looked` from now on, the
   * next time the dossier is opened, too.
   */
  readonly look: (articles: readonly string[]) => void
}

/**
 * Makes a live dossier of one that does not change, all of it looked at.
 *
 * @param dossier Any dossier.
 * @param skipped What could not be read.
 * @returns It, without progress, followed by nothing.
 */
export function stillDossier(dossier: Dossier, skipped: readonly Skipped[] = []): LiveDossier {
  const snapshot: Snapshot = {
    dossier,
    skipped,
    looked: new Set(dossier.articles.map(({ id }) => id)),
    progress: null,
    following: null,
  }
  return { get: () => snapshot, subscribe: () => () => undefined, look: () => undefined }
}
