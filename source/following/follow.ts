import type { Unit, UnitRead } from '../library/unit.ts'
import type { Followed } from '../model/follow-state.ts'
import type { Skipped } from '../reading/reading.ts'
import { isWebAddress, shownAddress } from '../reading/web-address.ts'
import { fileUnit, within } from './file-unit.ts'
import type { FollowChange } from './follow-change.ts'
import { GatheredChange } from './gathered-change.ts'
import { HeldArticles } from './held-articles.ts'
import { AddressPoll } from './poll-address.ts'
import { WatchedPath } from './watched-path.ts'

export interface FollowOptions {
  /** How long an address is left alone after it has answered, in ms; 60 s by default. */
  readonly interval?: number
  /** Reads units, as a library does. */
  readonly read: (units: readonly Unit[]) => AsyncIterable<UnitRead>
  /** Told of what has changed; not again before it returns. */
  readonly onChange: (change: FollowChange) => void
  /** Told when the state of a source has changed. */
  readonly onState?: (sources: readonly Followed[]) => void
  /** What the sources gave when they were opened; without it all that is found arrives. */
  readonly opened?: readonly UnitRead[]
  /** When opening them began, in ms since 1970: files changed since then are read again. */
  readonly since?: number
  /** The time, in ms since 1970. */
  readonly now?: () => number
  /** A number from 0 to less than 1. */
  readonly chance?: () => number
  /** Longest time one request may take, in ms. */
  readonly timeout?: number
  /** How often all is looked at for which no notice may have come, in ms; 60 s by default. */
  readonly sweepInterval?: number
}

/** Sources that are being followed. */
export interface Following {
  /** How each of them is followed now. */
  readonly states: () => readonly Followed[]
  /** Settles when all has been looked at once; addresses are asked after that. */
  readonly ready: Promise<void>
  /** Looks at and asks for everything at once. */
  readonly refresh: () => void
  /** Ends it: no notice, no request, no timer is left. */
  readonly close: () => Promise<void>
}

const usualInterval = 60_000

/**
 * Follows sources: watches files and folders, and asks for addresses now and then.
 *
 * @param sources Files, folders and addresses; standard input, `-`, is not followed.
 * @param options How they are read, and who is told.
 */
export function follow(sources: readonly string[], options: FollowOptions): Following {
  return new Follower(sources, options)
}

/** A unit that has to be read, or is gone. */
interface Touched {
  /** Path or address. */
  readonly name: string
  /** Null: it is gone. */
  readonly unit: Unit | null
  readonly done: () => void
}

class Follower implements Following {
  readonly ready: Promise<void>
  readonly #options: FollowOptions
  readonly #held = new HeldArticles()
  readonly #skipped = new Map<string, readonly Skipped[]>()
  readonly #paths: readonly WatchedPath[]
  readonly #polls: readonly { readonly source: string; readonly poll: AddressPoll }[]
  readonly #order: readonly string[]
  #queue: Touched[] = []
  #pumping: Promise<void> | null = null
  #isClosed = false

  constructor(sources: readonly string[], options: FollowOptions) {
    this.#options = options
    const named = [...new Set(sources)].filter((source) => source !== '-')
    for (const read of options.opened ?? []) this.#know(read)
    const { interval = usualInterval, now = Date.now, chance = Math.random, timeout } = options
    const onState = () => this.#tellState()
    this.#order = named
    this.#polls = named.filter(isWebAddress).map((source) => ({
      source,
      poll: new AddressPoll(source, {
        interval,
        timeout,
        isFresh: options.opened !== undefined,
        now,
        chance,
        onFresh: (unit) => this.#put(shownAddress(source), unit),
        onState,
      }),
    }))
    this.#paths = named
      .filter((source) => !isWebAddress(source))
      .map(
        (source) =>
          new WatchedPath(source, {
            known: this.#held.units().filter(within(source)),
            since: options.since ?? 0,
            now,
            sweepInterval: options.sweepInterval ?? usualInterval,
            onChanged: (path) => this.#put(path, fileUnit(path, source)),
            onGone: (path) => this.#put(path, null),
            onState,
          }),
      )
    this.ready = this.#start()
  }

  states(): readonly Followed[] {
    return this.#order.map((source) => {
      const poll = this.#polls.find((each) => each.source === source)?.poll
      const path = this.#paths.find((each) => each.source === source)
      const state = poll?.state ?? path?.state ?? { kind: 'watching' as const }
      return { source: isWebAddress(source) ? shownAddress(source) : source, state }
    })
  }

  refresh(): void {
    for (const { poll } of this.#polls) poll.ask()
    for (const path of this.#paths) void path.sweep()
  }

  async close(): Promise<void> {
    this.#isClosed = true
    for (const path of this.#paths) path.close()
    for (const { done } of this.#queue.splice(0)) done()
    await Promise.all(this.#polls.map(({ poll }) => poll.close()))
    await this.#pumping
  }

  async #start(): Promise<void> {
    await Promise.all(this.#paths.map((path) => path.sweep()))
    if (this.#isClosed) return
    for (const { poll } of this.#polls) poll.start()
  }

  #know({ unit, told, skipped }: UnitRead): void {
    const name = unit.kind === 'file' ? unit.path : unit.about.name
    this.#held.know(name, told)
    if (skipped.length > 0) this.#skipped.set(name, skipped)
  }

  /** Has a unit read as soon as may be. @returns Settles when it is. */
  #put(name: string, unit: Unit | null): Promise<void> {
    if (this.#isClosed) return Promise.resolve()
    return new Promise((done) => {
      this.#queue.push({ name, unit, done })
      this.#pumping ??= this.#pump().finally(() => {
        this.#pumping = null
      })
    })
  }

  /** Reads what waits, all of it at once, until nothing does. */
  async #pump(): Promise<void> {
    while (this.#queue.length > 0 && !this.#isClosed) {
      const touched = this.#queue.splice(0)
      const change = new GatheredChange()
      for (const { name, unit } of touched) if (unit === null) this.#lose(name, change)
      const open = touched.flatMap(({ name, unit }) => (unit === null ? [] : [{ name, unit }]))
      if (open.length > 0) {
        for await (const read of this.#options.read(open.map(({ unit }) => unit))) {
          if (this.#isClosed) break
          const name = open[read.place]?.name
          if (name !== undefined) this.#take(name, read, change)
        }
      }
      if (!this.#isClosed && change.isAny) {
        this.#options.onChange(change.all([...this.#skipped.values()].flat()))
      }
      for (const { done } of touched) done()
    }
  }

  #take(name: string, { unit, told, skipped }: UnitRead, change: GatheredChange): void {
    const before = this.#skipped.get(name) ?? []
    const left = skipped.filter(({ isOtherKind }) => !isOtherKind)
    if (left.length > 0) this.#skipped.set(name, left)
    else this.#skipped.delete(name)
    if (JSON.stringify(before) !== JSON.stringify(left)) change.isAny = true
    // What cannot be read just now may be half written: its last good edition stays.
    if (told.length === 0 && skipped.length > 0) return
    change.add(this.#held.change(name, told, unit.kind === 'file'))
  }

  #lose(name: string, change: GatheredChange): void {
    if (this.#skipped.delete(name)) change.isAny = true
    change.add(this.#held.change(name, [], true))
  }

  #tellState(): void {
    if (!this.#isClosed) this.#options.onState?.(this.states())
  }
}
