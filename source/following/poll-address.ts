import { createHash } from 'node:crypto'
import { ReaderError } from '../errors.ts'
import { fetchedUnit } from '../library/fetch-unit.ts'
import type { BytesUnit } from '../library/unit.ts'
import type { FollowState } from '../model/follow-state.ts'
import { fetchAddress } from '../reading/fetch-address.ts'
import { FetchError } from '../reading/fetch-error.ts'
import { waitAfter } from './back-off.ts'

export interface PollOptions {
  /** Wait after a success, in ms. */
  readonly interval: number
  /** Longest time one request may take, in ms. */
  readonly timeout?: number | undefined
  /** True when it has just been fetched: then it is asked first after the interval. */
  readonly isFresh: boolean
  /** The time, in ms since 1970. */
  readonly now: () => number
  /** A number from 0 to less than 1. */
  readonly chance: () => number
  /** What came is read in here; the next request waits for it. */
  readonly onFresh: (unit: BytesUnit) => Promise<void>
  readonly onState: () => void
}

/** Asks for an address now and then, and hands on what is new. */
export class AddressPoll {
  readonly #address: string
  readonly #options: PollOptions
  readonly #ending = new AbortController()
  #timer: NodeJS.Timeout | null = null
  #running: Promise<void> | null = null
  #etag: string | null = null
  #lastModified: string | null = null
  #digest: string | null = null
  #failures = 0
  #since: number | null = null
  #state: FollowState = { kind: 'polling', nextTry: null }

  constructor(address: string, options: PollOptions) {
    this.#address = address
    this.#options = options
  }

  /** How it stands. */
  get state(): FollowState {
    return this.#state
  }

  /** Begins to ask. */
  start(): void {
    if (this.#options.isFresh) this.#wait(this.#options.interval, null)
    else this.ask()
  }

  /** Asks at once, unless it is asking. */
  ask(): void {
    if (this.#running !== null || this.#ending.signal.aborted) return
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#running = this.#ask().finally(() => {
      this.#running = null
    })
  }

  /** Ends it; a request under way is broken off. */
  async close(): Promise<void> {
    this.#ending.abort()
    if (this.#timer !== null) clearTimeout(this.#timer)
    await this.#running
  }

  async #ask(): Promise<void> {
    try {
      await this.#fetch()
      this.#failures = 0
      this.#since = null
      this.#wait(waitAfter({ failures: 0, interval: this.#options.interval, chance: 0 }), null)
    } catch (error) {
      if (this.#ending.signal.aborted) return
      if (!(error instanceof ReaderError)) throw error
      this.#failures += 1
      this.#since ??= this.#options.now()
      const retryAfter = error instanceof FetchError ? error.retryAfter : null
      const { interval, chance } = this.#options
      const wait = { failures: this.#failures, interval, retryAfter, chance: chance() }
      this.#wait(waitAfter(wait), error.message)
    }
  }

  async #fetch(): Promise<void> {
    const fetched = await fetchAddress(this.#address, {
      etag: this.#etag,
      lastModified: this.#lastModified,
      signal: this.#ending.signal,
      ...(this.#options.timeout === undefined ? {} : { timeout: this.#options.timeout }),
    })
    if (fetched.kind === 'unchanged') return
    const digest = createHash('sha256').update(fetched.bytes).digest('hex')
    if (digest !== this.#digest) {
      await this.#options.onFresh(fetchedUnit(this.#address, fetched))
    }
    // Only what has been taken in need not come again.
    this.#digest = digest
    this.#etag = fetched.etag
    this.#lastModified = fetched.lastModified
  }

  #wait(wait: number, reason: string | null): void {
    if (this.#ending.signal.aborted) return
    const nextTry = this.#options.now() + wait
    this.#state =
      reason === null
        ? { kind: 'polling', nextTry }
        : { kind: 'failing', since: this.#since ?? nextTry, nextTry, reason }
    this.#timer = setTimeout(() => this.ask(), wait)
    this.#options.onState()
  }
}
