import type { LiveDossier, Snapshot } from '../../views/live-dossier.ts'
import { noDossier } from '../model/no-records.ts'

/** What is on the screen now, and who hears when it changes. */
export class Snapshots implements Pick<LiveDossier, 'get' | 'subscribe'> {
  readonly #listeners = new Set<() => void>()
  #snapshot: Snapshot

  /** @param looked Ids of the articles that were looked at before. */
  constructor(looked: ReadonlySet<string>) {
    this.#snapshot = {
      dossier: noDossier(),
      skipped: [],
      looked,
      progress: null,
      following: null,
    }
  }

  get = (): Snapshot => this.#snapshot

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  change(parts: Partial<Snapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...parts }
    for (const listener of this.#listeners) listener()
  }
}
