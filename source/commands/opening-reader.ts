import { setImmediate } from 'node:timers/promises'
import type { Snapshot } from '../../views/live-dossier.ts'
import { mergeTold } from '../dossier/merging/merge.ts'
import type { KeptMerge } from '../library/kept-merge.ts'
import type { Library, Progress } from '../library/library.ts'
import type { Unit, UnitRead } from '../library/unit.ts'
import type { Dossier } from '../model/dossier.ts'
import type { GrowingDossier } from './growing-dossier.ts'
import type { LookedArticles } from './looked-articles.ts'
import { isNamed, refuse } from './open-dossier.ts'
import { shownSkipped } from './shown-skipped.ts'
import type { Snapshots } from './snapshots.ts'

/** Shortest time between two pictures while articles are read, in ms. */
const pictureTime = 250
/** How many times as long as it takes to make a picture the next one waits. */
const restShare = 4
/** From how many units on the latest are shown before the others are opened. */
const worthLatest = 150
/** How many those are: more than there are lines on a screen. */
const latestShown = 60
/** Shortest time between two words of how far opening has come, in ms. */
const tellTime = 100

interface Parts {
  readonly sources: readonly string[]
  readonly library: Library
  readonly kept: KeptMerge | null
  readonly growing: GrowingDossier
  readonly looked: LookedArticles
  readonly snapshots: Snapshots
  readonly signal: AbortSignal
}

/**
 * Reads the units of a dossier when it is opened: what is in the cache first, and of that the
 * latest articles, so that there is something to be seen at once however many there are.
 */
export class OpeningReader {
  /** Settles when there is something to be seen. */
  readonly shown: Promise<void>
  /** What has been read so far. */
  readonly opened: UnitRead[] = []
  /** Whether all has been read. */
  isWhole = false
  readonly #parts: Parts
  #show: () => void = () => undefined
  #toldAt = 0
  #start = 0
  #pictured = 0
  #pictureCost = 0
  /** Whether all so far came out of the cache. */
  #isCached = true

  constructor(parts: Parts) {
    this.#parts = parts
    this.shown = new Promise((resolve) => {
      this.#show = resolve
    })
  }

  /**
   * Reads units, and takes them into the dossier in their order.
   *
   * @throws {ReaderError} When a source that was named cannot be read; the remedy says what to do.
   */
  async read(units: readonly Unit[], { isBusy }: { readonly isBusy: boolean }): Promise<void> {
    const { library, kept, growing, sources, signal } = this.#parts
    this.#start = performance.now()
    const latest = placesOfLatest(units, new Set(kept?.readLatest()))
    const waiting = new Map<number, UnitRead>()
    let next = 0
    let isStarted = false
    const onProgress = (progress: Progress) => this.#tellProgress(progress)
    const options = { now: new Date(), signal, onProgress, isBusy, first: latest }
    for await (const read of library.read(units, options)) {
      if (read.told.length === 0 && isNamed(read.unit, sources) && !isStarted) refuse(read)
      this.opened.push(read)
      if (this.#isCached) {
        if (this.opened.length === latest.length) await this.#showLatest()
        this.#tellOpening(this.opened.length, units.length)
        continue
      }
      if (!isStarted) {
        isStarted = true
        for (const one of this.opened) waiting.set(one.place, one)
        await this.#addCached(
          this.opened.filter((one) => one !== read),
          units.length,
        )
        await this.#pictureSoon()
      }
      waiting.set(read.place, read)
      for (; next < units.length; next++) {
        const one = waiting.get(next)
        if (one === undefined) break
        await growing.add(one.told)
      }
      await this.#pictureSoon()
    }
    // Who has left in the middle of it has not seen the whole.
    if (signal.aborted) return
    if (!isStarted) await this.#addCached(this.opened, units.length)
    if (this.opened.every(({ told }) => told.length === 0)) this.opened.map(refuse)
    await this.#end()
  }

  /** Shows what the latest articles tell, while the others are still being opened. */
  async #showLatest(): Promise<void> {
    const told = this.opened.toSorted(byPlace).flatMap((one) => one.told)
    if (told.length > 0) this.#picture(mergeTold(told))
    // The screen is loaded and drawn before it goes on.
    await setImmediate()
  }

  /** Puts together what was in the cache. */
  async #addCached(reads: readonly UnitRead[], count: number): Promise<void> {
    const told = reads.toSorted(byPlace).flatMap((one) => one.told)
    let added = 0
    await this.#parts.growing.begin(told, () => {
      added += 1
      this.#tellOpening(count + (added / told.length) * count, count)
    })
  }

  async #end(): Promise<void> {
    const { growing, looked, snapshots } = this.#parts
    await growing.assemble()
    const dossier = growing.picture()
    this.isWhole = true
    snapshots.change({
      dossier,
      skipped: this.#skipped(),
      progress: null,
      looked: looked.begin(dossier.articles.map(({ id }) => id)),
    })
    this.#show()
  }

  /** Makes a picture of what there is, unless the last one is too fresh. */
  async #pictureSoon(): Promise<void> {
    const start = performance.now()
    const rest = Math.max(pictureTime, this.#pictureCost * restShare)
    if (this.#pictured > 0 && start - this.#pictured < rest) return
    await this.#parts.growing.assemble()
    this.#picture(this.#parts.growing.picture())
    this.#pictured = performance.now()
    this.#pictureCost = this.#pictured - start
  }

  #picture(dossier: Dossier): void {
    const { looked, snapshots } = this.#parts
    snapshots.change({
      dossier,
      skipped: this.#skipped(),
      looked: looked.ids() ?? new Set(dossier.articles.map(({ id }) => id)),
    })
    if (dossier.articles.length > 0) this.#show()
  }

  #skipped(): Snapshot['skipped'] {
    const skipped = this.opened.flatMap((read) => read.skipped)
    return skipped.filter(({ isOtherKind }) => !isOtherKind).map(shownSkipped)
  }

  /**
   * Says how far the opening of what is in the cache has come, once there is a screen to say it on.
   *
   * @param done Units that were read, and again those that were put together.
   * @param total Units there are.
   */
  #tellOpening(done: number, total: number): void {
    const now = performance.now()
    const { snapshots } = this.#parts
    if (snapshots.get().dossier.articles.length === 0 || now - this.#toldAt < tellTime) return
    this.#toldAt = now
    const elapsedMs = now - this.#start
    snapshots.change({
      progress: { isKept: true, done: Math.floor(done / 2), total, elapsedMs },
    })
  }

  #tellProgress({ done, total, elapsedMs }: Progress): void {
    this.#isCached = false
    const isOver = done >= total
    this.#parts.snapshots.change({ progress: isOver ? null : { done, total, elapsedMs } })
  }
}

const byPlace = (a: UnitRead, b: UnitRead): number => a.place - b.place

/**
 * Where among units the latest articles are.
 *
 * @param kept Paths of the files they were in the last time.
 * @returns Places from 0; where nothing is known, the last ones: names often begin with the day.
 */
function placesOfLatest(units: readonly Unit[], kept: ReadonlySet<string>): readonly number[] {
  if (units.length < worthLatest) return []
  const places = [...units.keys()]
  const known = places.filter((place) => kept.has(pathOf(units[place])))
  return known.length === 0 ? places.slice(-latestShown) : known
}

const pathOf = (unit: Unit | undefined): string => (unit?.kind === 'file' ? unit.path : '')
