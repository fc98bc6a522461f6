import type { LiveDossier, Snapshot } from '../../views/live-dossier.ts'
import { type Merge, startMerge } from '../dossier/merging/merge.ts'
import type { Following } from '../following/follow.ts'
import type { FollowChange } from '../following/follow-change.ts'
import type { KeptMerge } from '../library/kept-merge.ts'
import type { Library, Progress } from '../library/library.ts'
import type { Looked } from '../library/looked.ts'
import { Slices } from '../library/slices.ts'
import type { Skipped, UnitRead } from '../library/unit.ts'
import { noDossier } from '../model/dossier.ts'
import type { ToldArticle } from '../model/told-article.ts'
import { isNamed, openLibrary, refuse, unitsOf } from './open-dossier.ts'
import { openLooked, realSource } from './open-looked.ts'

/** From how many units on the screen opens before all of them are read. */
const worthWatching = 8
/** From how many articles on it is kept how they were put together. */
const worthKeeping = 100
/** Shortest time between two pictures while articles are read, in ms. */
const pictureTime = 250
/** How many times as long as it takes to make a picture the next one waits. */
const restShare = 4
/** How long it takes until what was looked at is written, in ms. */
const writeDelay = 400

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
  const units = await unitsOf(sources)
  const isLarge = units.length >= worthWatching
  const library = openLibrary({ useCache: options.useCache, isBusy: isLarge })
  const live = new Live(library, openLooked(sources), sources)
  try {
    const whole = live.read(units.length, library.read(units, live.reading()))
    await (isLarge ? Promise.race([live.shown, whole]) : whole)
    void whole.then(() => (options.follow ? live.follow(options, since) : undefined))
    return live
  } catch (error) {
    await live.close()
    throw error
  }
}

class Live implements OpenLive {
  /** Settles when there is something to be seen. */
  readonly shown: Promise<void>
  readonly #library: Library
  readonly #looked: Looked
  readonly #sources: readonly string[]
  readonly #keptMerge: KeptMerge | null
  readonly #listeners = new Set<() => void>()
  readonly #aborting = new AbortController()
  readonly #opened: UnitRead[] = []
  #merge: Merge = startMerge()
  #snapshot: Snapshot
  #seen: Set<string> | null
  #following: Following | null = null
  #show: () => void = () => undefined
  #pictured = 0
  #pictureCost = 0
  #isCached = true
  #writing: NodeJS.Timeout | null = null

  constructor(library: Library, looked: Looked, sources: readonly string[]) {
    this.#library = library
    this.#looked = looked
    this.#sources = sources
    this.#keptMerge = library.mergeOf(sources.map(realSource))
    const seen = looked.read()
    this.#seen = seen === null ? null : new Set(seen)
    this.#snapshot = {
      dossier: noDossier(),
      skipped: [],
      looked: seen ?? new Set(),
      progress: null,
      following: null,
    }
    this.shown = new Promise((resolve) => {
      this.#show = resolve
    })
  }

  get = (): Snapshot => this.#snapshot

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  look = (articles: readonly string[]): void => {
    const seen = this.#seen ?? new Set(this.#snapshot.looked)
    const fresh = articles.filter((id) => !seen.has(id))
    if (fresh.length === 0) return
    for (const id of fresh) seen.add(id)
    this.#seen = seen
    this.#change({ looked: new Set(seen) })
    this.#writing ??= setTimeout(() => this.#writeLooked(), writeDelay)
  }

  /** How the library is to read: told how far it is, ended when the screen is left. */
  reading(): Parameters<Library['read']>[1] {
    return {
      now: new Date(),
      signal: this.#aborting.signal,
      onProgress: (progress) => this.#tellProgress(progress),
    }
  }

  /**
   * Takes in what the library reads, in the order of the units: what is in the cache at once, and
   * as it was put together the last time.
   */
  async read(count: number, reads: AsyncIterable<UnitRead>): Promise<void> {
    const waiting = new Map<number, UnitRead>()
    const slices = new Slices()
    let next = 0
    let isStarted = false
    for await (const read of reads) {
      if (read.told.length === 0 && isNamed(read.unit, this.#sources) && !isStarted) refuse(read)
      this.#opened.push(read)
      if (this.#isCached) continue
      if (!isStarted) {
        isStarted = true
        for (const one of this.#opened) waiting.set(one.place, one)
        await this.#addCached(this.#opened.filter((one) => one !== read))
      }
      waiting.set(read.place, read)
      for (; next < count; next++) {
        const one = waiting.get(next)
        if (one === undefined) break
        this.#merge.add(one.told)
        await slices.pause()
      }
      this.#pictureNow(false)
    }
    if (!isStarted) await this.#addCached(this.#opened)
    if (this.#opened.every(({ told }) => told.length === 0)) this.#opened.map(refuse)
    this.#seen ??= new Set(
      this.#opened.flatMap(({ told }) => told.map(({ article }) => article.id)),
    )
    this.#isCached = true
    this.#change({ progress: null, looked: new Set(this.#seen) })
    this.#pictureNow(true)
    if (this.#looked.read() === null) this.#writeLooked()
    for (const _ of this.#merge.prepare()) await slices.pause()
  }

  /** Follows the sources from now on. */
  async follow({ useCache, interval }: LiveOptions, since: number): Promise<void> {
    if (this.#aborting.signal.aborted) return
    const { follow } = await import('../following/follow.ts')
    const library = openLibrary({ useCache, isBusy: true })
    library.warmUp()
    this.#following = follow(this.#sources, {
      read: (units) => library.read(units, this.reading()),
      onChange: (change) => this.#take(change),
      onState: (following) => this.#change({ following }),
      opened: this.#opened,
      since,
      ...(interval === undefined ? {} : { interval }),
    })
    this.#change({ following: this.#following.states() })
    this.#aborting.signal.addEventListener('abort', () => void library.close())
  }

  close = async (): Promise<void> => {
    this.#aborting.abort()
    if (this.#writing !== null) this.#writeLooked()
    await this.#following?.close()
    await this.#library.close()
    if (this.#snapshot.dossier.articles.length >= worthKeeping && this.#isCached) {
      this.#keptMerge?.write(this.#merge.state())
    }
  }

  /** Puts together what was in the cache, as far as it is known how. */
  async #addCached(reads: readonly UnitRead[]): Promise<void> {
    const told = reads.toSorted(byPlace).flatMap((one) => one.told)
    const state = told.length >= worthKeeping ? (this.#keptMerge?.read() ?? null) : null
    const slices = new Slices()
    this.#merge = startMerge(state)
    for (const one of inOrderOf(state?.articles ?? [], told)) {
      this.#merge.add([one])
      await slices.pause()
    }
    this.#pictureNow(false)
  }

  #take({ added, removed, skipped }: FollowChange): void {
    this.#merge.remove(removed)
    this.#merge.add(added)
    this.#change({ dossier: this.#merge.dossier(), skipped: skipped.map(shown) })
  }

  /** Makes a picture of what there is, unless the last one is too fresh. */
  #pictureNow(isLast: boolean): void {
    const start = performance.now()
    const rest = Math.max(pictureTime, this.#pictureCost * restShare)
    if (!isLast && this.#pictured > 0 && start - this.#pictured < rest) return
    const dossier = this.#merge.dossier()
    const skipped = this.#opened
      .flatMap((read) => read.skipped)
      .filter(({ isOtherKind }) => !isOtherKind)
    this.#pictured = performance.now()
    this.#pictureCost = this.#pictured - start
    if (this.#seen === null) {
      this.#change({ looked: new Set(dossier.articles.map(({ id }) => id)) })
    }
    this.#change({ dossier, skipped: skipped.map(shown) })
    if (dossier.articles.length > 0 || isLast) this.#show()
  }

  #tellProgress({ done, total, elapsedMs }: Progress): void {
    this.#isCached = false
    const isOver = done >= total
    this.#change({ progress: isOver ? null : { done, total, elapsedMs } })
  }

  #change(parts: Partial<Snapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...parts }
    for (const listener of this.#listeners) listener()
  }

  #writeLooked(): void {
    if (this.#writing !== null) clearTimeout(this.#writing)
    this.#writing = null
    this.#looked.write(this.#seen ?? [])
  }
}

const byPlace = (a: UnitRead, b: UnitRead): number => a.place - b.place

const shown = ({ name, reason, remedy }: Skipped) => ({ source: name, reason, remedy })

/** Articles in the order of some ids; those that are not among them after the others. */
function inOrderOf(ids: readonly string[], told: readonly ToldArticle[]): readonly ToldArticle[] {
  const place = new Map(ids.map((id, at) => [id, at]))
  const placeOf = ({ article }: ToldArticle) => place.get(article.id) ?? ids.length
  return ids.length === 0 ? told : told.toSorted((a, b) => placeOf(a) - placeOf(b))
}
