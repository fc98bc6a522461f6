import type { LiveDossier, Snapshot } from '../../views/live-dossier.ts'
import type { Following } from '../following/follow.ts'
import type { FollowChange } from '../following/follow-change.ts'
import type { Library, ReadUnitsOptions } from '../library/library.ts'
import { GrowingDossier } from './growing-dossier.ts'
import { holdMemoryLow } from './hold-memory-low.ts'
import { LookedArticles } from './looked-articles.ts'
import { openLibrary, unitsOf } from './open-dossier.ts'
import { openLooked, realSource } from './open-looked.ts'
import { OpeningReader } from './opening-reader.ts'
import { shownSkipped } from './shown-skipped.ts'
import { Snapshots } from './snapshots.ts'

/** From how many units on the screen opens before all of them are read. */
const worthWatching = 8
/** From how many units on their memory is more than one would give a program of the terminal. */
const worthHolding = 2000

export interface LiveOptions {
  readonly useCache: boolean
  /** Whether the sources are followed once they are read. */
  readonly follow: boolean
  /** How long an address is left alone after it has answered, in ms. */
  readonly interval?: number | undefined
}

/** A dossier that is read, and followed, while it is on the screen. */
export interface OpenLive extends LiveDossier {
  /** Ends reading and following, and keeps what is worth keeping. */
  readonly close: () => Promise<void>
}

/**
 * Opens the dossier of some sources for the screen: read as a whole where that is quick, else as
 * far as it is in the cache, the rest coming in while one looks at it.
 *
 * @param sources Files, folders, addresses and `-`; none means the article that ships with the
 *   program.
 * @throws {ReaderError} When a source cannot be read at all; the remedy says what to do.
 */
export async function openLive(
  sources: readonly string[],
  options: LiveOptions,
): Promise<OpenLive> {
  const since = Date.now()
  const units = await unitsOf(sources, options.follow)
  if (units.length >= worthHolding) holdMemoryLow()
  const library = openLibrary(options)
  const live = new Live(library, sources)
  try {
    const isLarge = units.length >= worthWatching
    const whole = live.reader.read(units, { isBusy: isLarge })
    await (isLarge ? Promise.race([live.reader.shown, whole]) : whole)
    live.goOn(whole.then(() => (options.follow ? live.follow(options, since) : undefined)))
    return live
  } catch (error) {
    await live.close()
    throw error
  }
}

class Live implements OpenLive {
  readonly reader: OpeningReader
  readonly #library: Library
  readonly #sources: readonly string[]
  readonly #snapshots: Snapshots
  readonly #looked: LookedArticles
  readonly #growing: GrowingDossier
  readonly #ending = new AbortController()
  #following: Following | null = null
  #skipped: Snapshot['skipped'] = []
  #picturing: Promise<void> | null = null
  #isToPicture = false

  constructor(library: Library, sources: readonly string[]) {
    this.#library = library
    this.#sources = sources
    this.#looked = new LookedArticles(openLooked(sources))
    this.#snapshots = new Snapshots(this.#looked.ids() ?? new Set())
    const kept = library.mergeOf(sources.map(realSource))
    this.#growing = new GrowingDossier(kept)
    this.reader = new OpeningReader({
      sources,
      library,
      kept,
      signal: this.#ending.signal,
      growing: this.#growing,
      looked: this.#looked,
      snapshots: this.#snapshots,
    })
  }

  get = (): Snapshot => this.#snapshots.get()

  subscribe = (listener: () => void): (() => void) => this.#snapshots.subscribe(listener)

  look = (articles: readonly string[]): void => {
    const looked = this.#looked.look(articles, this.get().looked)
    if (looked !== null) this.#snapshots.change({ looked })
  }

  /** Lets something go on by itself: a fault in it is one, unless it has been ended meanwhile. */
  goOn(work: Promise<void>): void {
    const { signal } = this.#ending
    void work.catch((fault: unknown) => {
      if (!signal.aborted) throw fault
    })
  }

  /** Follows the sources from now on. */
  async follow({ interval }: LiveOptions, since: number): Promise<void> {
    const { signal } = this.#ending
    if (signal.aborted) return
    const { follow } = await import('../following/follow.ts')
    const reading = (): ReadUnitsOptions => ({ now: new Date(), isBusy: true, signal })
    this.#following = follow(this.#sources, {
      read: (units) => this.#library.read(units, reading()),
      onChange: (change) => this.#take(change),
      onState: (following) => this.#snapshots.change({ following }),
      opened: this.reader.opened,
      since,
      ...(interval === undefined ? {} : { interval }),
    })
    this.#snapshots.change({ following: this.#following.states() })
    await this.#growing.prepare()
    await this.#library.practise(await unitsOf([]), new Date())
  }

  close = async (): Promise<void> => {
    this.#ending.abort()
    this.#looked.close()
    await this.#following?.close()
    await this.#picturing
    await this.#library.close()
    if (this.reader.isWhole) this.#growing.keep()
  }

  /** Takes in what has changed; one that comes in among older ones moves much, and holds up no key. */
  #take(change: FollowChange): void {
    this.#growing.take(change)
    this.#skipped = change.skipped.map(shownSkipped)
    this.#isToPicture = true
    this.#picturing ??= this.#picture().finally(() => {
      this.#picturing = null
    })
  }

  async #picture(): Promise<void> {
    while (this.#isToPicture && !this.#ending.signal.aborted) {
      this.#isToPicture = false
      await this.#growing.assemble()
      this.#snapshots.change({ dossier: this.#growing.picture(), skipped: this.#skipped })
    }
  }
}
