import { setMaxListeners } from 'node:events'
import { basename, sep } from 'node:path'
import { isUnitName } from '../library/list-units.ts'
import type { FollowState } from '../model/follow-state.ts'
import { shown } from '../reading/unreadable.ts'
import { lookAt, settleFile } from './settle-file.ts'
import { TreeWatch } from './watch-tree.ts'

/** How often all is looked at where the system gives no notice, in ms. */
const blindInterval = 2000
/** How coarse clocks of file systems may be, in ms. */
const clockStep = 2000
/** Files looked at side by side in a sweep, so that keys are not held up. */
const atOnce = 64

export interface WatchedPathOptions {
  /** Files in it that have been read already. */
  readonly known: readonly string[]
  /** When reading them began, in ms since 1970. */
  readonly since: number
  /** How often all is looked at though no notice came, in ms. */
  readonly sweepInterval: number
  /** The time, in ms since 1970. */
  readonly now: () => number
  /** A file is there whole, and is not the one that was there before. */
  readonly onChanged: (path: string) => void
  /** A file is gone. */
  readonly onGone: (path: string) => void
  readonly onState: () => void
}

/** A file or folder that is followed. */
export class WatchedPath {
  readonly source: string
  readonly #options: WatchedPathOptions
  readonly #tree: TreeWatch
  /** What tells the state in which each file was last read; `''`: read before, state unknown. */
  readonly #prints: Map<string, string>
  readonly #settling = new Set<string>()
  readonly #ending = new AbortController()
  #timer: NodeJS.Timeout | null = null
  #sweeping: Promise<void> | null = null
  #isToSweep = false
  #isBlind = false
  #state: FollowState = { kind: 'watching' }

  constructor(source: string, options: WatchedPathOptions) {
    this.source = source
    this.#options = options
    // Any number of files may be waited for at a time; Node would warn of a leak, on the screen.
    setMaxListeners(0, this.#ending.signal)
    this.#prints = new Map(options.known.map((path) => [path, '']))
    this.#tree = new TreeWatch(source, {
      onTouched: (path) => this.#touched(path),
      onBlind: () => {
        this.#isBlind = true
        this.#schedule()
      },
    })
  }

  /** How it stands. */
  get state(): FollowState {
    return this.#state
  }

  /** Looks at all of it, for what no notice came of. */
  sweep(): Promise<void> {
    if (this.#sweeping !== null) {
      this.#isToSweep = true
      return this.#sweeping
    }
    this.#sweeping = this.#sweep().finally(() => {
      this.#sweeping = null
      if (this.#isToSweep) void this.sweep()
    })
    return this.#sweeping
  }

  /** Ends it. */
  close(): void {
    this.#ending.abort()
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#tree.close()
  }

  async #sweep(): Promise<void> {
    this.#isToSweep = false
    this.#isBlind = false
    const files = await this.#tree.sweep()
    const found = new Set(files ?? [])
    const all = [...found, ...[...this.#prints.keys()].filter((path) => !found.has(path))]
    for (let at = 0; at < all.length && !this.#ending.signal.aborted; at += atOnce) {
      await Promise.all(all.slice(at, at + atOnce).map((path) => this.#inspect(path)))
    }
    this.#setState(files === null)
    this.#schedule()
  }

  /** Looks at a file without waiting, and more closely when it is not as it was. */
  async #inspect(path: string): Promise<void> {
    const found = await lookAt(path)
    const known = this.#prints.get(path)
    if (found === null ? known === undefined : found.print === known) return
    // Read before, and as it was then.
    const isOld = found !== null && found.changed < this.#options.since - clockStep
    if (known === '' && isOld) this.#prints.set(path, found.print)
    else void this.#look(path)
  }

  #touched(path: string): void {
    if (path === this.source) {
      void this.sweep()
      return
    }
    if (isUnitName(basename(path))) {
      void this.#look(path)
      return
    }
    // A folder is gone, and all that was in it.
    const inside = path + sep
    for (const known of this.#prints.keys()) if (known.startsWith(inside)) void this.#look(known)
  }

  async #look(path: string): Promise<void> {
    if (this.#settling.has(path)) return
    this.#settling.add(path)
    try {
      const found = await settleFile(path, this.#ending.signal)
      if (found === null) {
        if (this.#prints.delete(path)) this.#options.onGone(path)
      } else if (found.print !== this.#prints.get(path)) {
        this.#prints.set(path, found.print)
        this.#options.onChanged(path)
      }
    } catch (error) {
      if (!this.#ending.signal.aborted) throw error
    } finally {
      this.#settling.delete(path)
    }
  }

  #setState(isMissing: boolean): void {
    const since = this.#state.kind === 'failing' ? this.#state.since : this.#options.now()
    const before = this.#state
    if (isMissing) {
      const reason = `“${shown(this.source)}” does not exist.`
      this.#state = { kind: 'failing', since, nextTry: null, reason }
    } else this.#state = this.#isBlind ? { kind: 'polling', nextTry: null } : { kind: 'watching' }
    if (before.kind !== this.#state.kind) this.#options.onState()
  }

  #schedule(): void {
    if (this.#ending.signal.aborted) return
    if (this.#timer !== null) clearTimeout(this.#timer)
    const { sweepInterval } = this.#options
    const wait = this.#isBlind ? Math.min(blindInterval, sweepInterval) : sweepInterval
    this.#timer = setTimeout(() => void this.sweep(), wait)
  }
}
