import type { Looked } from '../library/looked.ts'

/** How long it takes until what was looked at is written, in ms. */
const writeDelay = 400

/** Which articles have been looked at, kept from run to run. */
export class LookedArticles {
  readonly #kept: Looked
  readonly #isFirstLook: boolean
  #ids: Set<string> | null
  #writing: NodeJS.Timeout | null = null

  constructor(kept: Looked) {
    this.#kept = kept
    const known = kept.read()
    this.#isFirstLook = known === null
    this.#ids = known === null ? null : new Set(known)
  }

  /** Null when the dossier was never looked at: then all that is in it counts as looked at. */
  ids(): ReadonlySet<string> | null {
    return this.#ids === null ? null : new Set(this.#ids)
  }

  /**
   * Notes that articles have been looked at.
   *
   * @param looked Those that count as looked at so far.
   * @returns All of them; null when none is new.
   */
  look(articles: readonly string[], looked: ReadonlySet<string>): ReadonlySet<string> | null {
    const ids = this.#ids ?? new Set(looked)
    const fresh = articles.filter((id) => !ids.has(id))
    if (fresh.length === 0) return null
    for (const id of fresh) ids.add(id)
    this.#ids = ids
    this.#writing ??= setTimeout(() => this.#write(), writeDelay)
    return new Set(ids)
  }

  /**
   * Takes all that a dossier holds when it is first opened for looked at.
   *
   * @param articles Ids of all its articles.
   * @returns Those that are looked at.
   */
  begin(articles: readonly string[]): ReadonlySet<string> {
    this.#ids ??= new Set(articles)
    if (this.#isFirstLook) this.#write()
    return new Set(this.#ids)
  }

  /** Writes what waits to be written. */
  close(): void {
    if (this.#writing !== null) this.#write()
  }

  #write(): void {
    if (this.#writing !== null) clearTimeout(this.#writing)
    this.#writing = null
    this.#kept.write(this.#ids ?? [])
  }
}
