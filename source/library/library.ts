import { KnowledgeError, ReaderError } from '../errors.ts'
import { buildOf } from './build-of.ts'
import { digestData } from './digest-data.ts'
import { type KeptMerge, keptMerge } from './kept-merge.ts'
import { loadUnit } from './load-unit.ts'
import { BodyReader } from './read-bodies.ts'
import { Slices } from './slices.ts'
import type { Unit, UnitContent, UnitRead } from './unit.ts'
import { UnitCache } from './unit-cache.ts'
import { decodeArticles } from './unit-codec.ts'

/** After how long without reading there is time for what does not hurry, in ms. */
const restAfter = 1500

/** From how many units on it pays to start workers: one takes as long to start as ten to read. */
const worthWorkers = 8

export interface LibraryOptions {
  /** Folder of the knowledge and the parser's model. */
  readonly data: string
  /** Folder of the cache; null to keep nothing and use nothing kept. */
  readonly cache: string | null
  /** Pack of what was read when the program was built; null or left out when there is none. */
  readonly shipped?: string | null
  /** What tells this version of the code from any other; null when it may change: nothing is kept. */
  readonly build: string | null
  /** Script of the workers; null to read everything in this thread. */
  readonly workers: URL | null
}

/** How far reading has come. */
export interface Progress {
  /** Units that were read, or could not be. */
  readonly done: number
  /** Units that had to be read; those in the cache do not count. */
  readonly total: number
  /** Since reading began, in ms. */
  readonly elapsedMs: number
}

export interface ReadUnitsOptions {
  /** The instant at which embargoes are judged. */
  readonly now: Date
  /** Told at the beginning when anything has to be read, and after each unit. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** True where a screen is open, which even one long article would hold up: workers read it. */
  readonly isBusy?: boolean | undefined
  /** Places of units that are to come first, as far as they are in the cache. */
  readonly first?: readonly number[]
  /** Ends reading early; what has been read is kept. */
  readonly signal?: AbortSignal | undefined
}

interface Open {
  readonly unit: Unit
  readonly place: number
}

/**
 * Reads units: out of the cache, and what is not there by itself or in workers. It is made once
 * and may be asked again and again, as when a folder is followed.
 */
export class Library {
  readonly #cache: UnitCache | null
  /** Folder of the cache, and what tells its code and knowledge from any other. */
  readonly #kept: { readonly folder: string; readonly build: string } | null
  readonly #reader: BodyReader
  #resting: NodeJS.Timeout | undefined

  constructor({ data, cache, shipped = null, build, workers }: LibraryOptions) {
    this.#kept =
      cache === null || build === null
        ? null
        : { folder: cache, build: buildOf(build, digestData(data, cache)) }
    this.#cache =
      this.#kept === null ? null : new UnitCache(this.#kept.folder, this.#kept.build, shipped)
    this.#reader = new BodyReader(data, workers)
  }

  /**
   * Reads units, first what is in the cache, then the rest as it gets done.
   *
   * @param units Files and bytes.
   * @yields Each unit once, with its articles or the reason why there are none; its `place` says
   *   which it is.
   * @throws {KnowledgeError} When the knowledge or the parser's model is damaged.
   */
  async *read(units: readonly Unit[], options: ReadUnitsOptions): AsyncGenerator<UnitRead> {
    clearTimeout(this.#resting)
    const slices = new Slices()
    const open: Open[] = []
    for (const place of new Set([...(options.first ?? []), ...units.keys()])) {
      const unit = units[place]
      if (options.signal?.aborted) return
      if (unit === undefined) continue
      const told = unit.kind === 'file' ? (this.#cache?.recall(unit) ?? null) : null
      if (told === null) open.push({ unit, place })
      else yield { unit, place, told, skipped: [] }
      await slices.pause()
    }
    if (open.length > 0) yield* this.#readOpen(open, options)
    // Writing holds the thread, and who waits for the last article does not wait for it.
    this.#resting = setTimeout(() => this.#rest(), restAfter).unref()
  }

  /**
   * How the articles of some sources were put together the last time; null where nothing is kept.
   *
   * @param sources Real paths and addresses, in their order.
   */
  mergeOf(sources: readonly string[]): KeptMerge | null {
    return this.#kept === null ? null : keptMerge(this.#kept.folder, [this.#kept.build, ...sources])
  }

  /**
   * Has a worker read units for practice, so that the first article that comes need not wait until
   * one has started, loaded what is known and run every rule for the first time.
   *
   * @param units Units of any articles; nothing is kept of them.
   */
  async practise(units: readonly Unit[], now: Date): Promise<void> {
    if (this.#reader.startWorkers() === 0) return
    for (const unit of units) {
      try {
        await this.#reader.read(loadUnit(unit), now)
      } catch (error) {
        // What cannot be read is no practice; whatever else there is to say is said of real articles.
        if (!(error instanceof ReaderError)) throw error
      }
    }
  }

  /** Writes what waits for the cache, and ends the workers. */
  async close(): Promise<void> {
    clearTimeout(this.#resting)
    this.#cache?.close()
    await this.#reader.close()
  }

  #rest(): void {
    this.#cache?.write()
    void this.#reader.rest()
  }

  async *#readOpen(
    open: readonly Open[],
    { now, onProgress, isBusy = false, signal }: ReadUnitsOptions,
  ): AsyncGenerator<UnitRead> {
    const start = performance.now()
    const slices = new Slices()
    const workers = open.length >= worthWorkers || isBusy ? this.#reader.startWorkers() : 0
    const queue = open.values()
    const inHand = new Map<number, Promise<UnitRead>>()
    const tell = (done: number) =>
      onProgress?.({ done, total: open.length, elapsedMs: performance.now() - start })

    tell(0)
    for (let done = 1; ; done++) {
      // One more than there are workers, so that none waits for its next.
      while (inHand.size <= workers && !signal?.aborted) {
        const { value, done: isEnd } = queue.next()
        if (isEnd) break
        const { unit, place } = value
        const content = this.#readUnit(unit, now)
        const reading = content.then((read) => ({ unit, place, ...read }))
        // Where one fails the rest is not waited for, and may fail as well.
        reading.catch(() => {})
        inHand.set(place, reading)
        await slices.pause()
      }
      if (inHand.size === 0) return
      const read = await Promise.race(inHand.values())
      inHand.delete(read.place)
      tell(done)
      yield read
      await slices.pause()
    }
  }

  async #readUnit(unit: Unit, now: Date): Promise<UnitContent> {
    try {
      const loaded = loadUnit(unit)
      const kept = this.#cache?.find(unit, loaded) ?? null
      if (kept !== null) return { told: kept, skipped: [] }
      const { body, skipped } = await this.#reader.read(loaded, now)
      // What was left out today may be let in tomorrow, when its embargo has ended.
      if (skipped.every(({ isOtherKind }) => isOtherKind)) this.#cache?.keep(unit, loaded, body)
      const text = Buffer.from(body.buffer, body.byteOffset, body.length).toString('utf8')
      return { told: decodeArticles(text, loaded.about.path), skipped }
    } catch (error) {
      if (!(error instanceof ReaderError) || error instanceof KnowledgeError) throw error
      const name = unit.kind === 'file' ? unit.path : unit.about.name
      return { told: [], skipped: [{ name, reason: error.message, remedy: error.remedy }] }
    }
  }
}
