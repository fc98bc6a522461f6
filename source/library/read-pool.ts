import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { UnitAnswer, UnitJob } from './unit-job.ts'

/** Most workers: each holds the parser and the knowledge, some 100 MB. */
const mostWorkers = 4
/** How long a worker may take over one unit, in ms, before it is taken for hung. */
const patience = 30_000

/** What a worker may hold, in MiB; one that wants more dies, and not the program. */
const mostMemory = 1024

/** What became of a job: the answer of the worker, or that the worker died of it or hung. */
export type JobEnd = UnitAnswer | { readonly id: number; readonly lost: 'died' | 'hung' }

/** A unit to be read, without what the pool adds. */
export type Job = Omit<UnitJob, 'id'>

/** What workers may use; each has a default. */
export interface PoolLimits {
  /** How many there are. */
  readonly size?: number
  /** How long one may take over a unit, in ms. */
  readonly patience?: number
  /** What one may hold, in MiB. */
  readonly memory?: number
}

interface Waiting {
  readonly job: UnitJob
  readonly settle: (end: JobEnd) => void
  readonly fail: (error: unknown) => void
}

/**
 * Workers that read units, each one at a time. A worker that dies of a unit, or takes too long
 * over it, is replaced, and only that unit is lost. They do not keep the program running.
 */
export class ReadPool {
  readonly #entry: URL
  readonly #data: string
  readonly #limits: Required<PoolLimits>
  readonly #queue: Waiting[] = []
  readonly #workers = new Set<PoolWorker>()
  #next = 0
  #isClosed = false

  /**
   * @param entry The script of the workers.
   * @param data Folder of the knowledge and the parser's model.
   */
  constructor(entry: URL, data: string, limits: PoolLimits = {}) {
    this.#entry = entry
    this.#data = data
    const size = Math.min(availableParallelism(), mostWorkers)
    this.#limits = { size, patience, memory: mostMemory, ...limits }
  }

  /** How many jobs are worth handing over at a time. */
  get size(): number {
    return this.#limits.size
  }

  /**
   * Reads one unit.
   *
   * @throws When the workers cannot even start, which is a fault of the program.
   */
  read(job: Job): Promise<JobEnd> {
    if (this.#isClosed) throw new Error('The pool is closed.')
    return new Promise((settle, fail) => {
      this.#queue.push({ job: { id: this.#next++, ...job }, settle, fail })
      this.#handOut()
    })
  }

  /** Ends workers that have nothing to do, but some; they are replaced once there is more to read. */
  async endIdle(kept: number): Promise<void> {
    const idle = [...this.#workers].filter((worker) => worker.isIdle).slice(kept)
    for (const worker of idle) this.#workers.delete(worker)
    await Promise.all(idle.map((worker) => worker.end()))
  }

  /** Ends the workers; what they are at is lost. */
  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all([...this.#workers].map((worker) => worker.end()))
  }

  #handOut(): void {
    while (this.#queue.length > 0) {
      const idle = [...this.#workers].find((worker) => worker.isIdle) ?? this.#hire()
      if (idle === null) return
      idle.start(this.#queue.shift()!)
    }
  }

  #hire(): PoolWorker | null {
    if (this.#workers.size >= this.#limits.size) return null
    const worker = new PoolWorker(this.#entry, this.#data, this.#limits, (isGone) => {
      if (isGone) this.#workers.delete(worker)
      if (!this.#isClosed) this.#handOut()
    })
    this.#workers.add(worker)
    return worker
  }
}

class PoolWorker {
  readonly #worker: Worker
  readonly #patience: number
  readonly #onFree: (isGone: boolean) => void
  #current: Waiting | null = null
  #timer: NodeJS.Timeout | undefined
  #isReady = false
  #isEnded = false
  #fault: unknown

  constructor(
    entry: URL,
    data: string,
    { patience, memory }: Required<PoolLimits>,
    onFree: (isGone: boolean) => void,
  ) {
    this.#patience = patience
    this.#onFree = onFree
    this.#worker = new Worker(entry, {
      workerData: { data },
      // What a worker prints would tear the screen.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    this.#worker.on('message', (message: 'ready' | UnitAnswer) => this.#hear(message))
    this.#worker.on('error', (error) => {
      this.#fault = error
    })
    this.#worker.on('exit', () => this.#lose('died'))
    this.#worker.unref()
  }

  get isIdle(): boolean {
    return this.#current === null
  }

  start(waiting: Waiting): void {
    this.#current = waiting
    // While there is something to read, the program is not at its end.
    this.#worker.ref()
    const bytes = Uint8Array.from(waiting.job.bytes)
    this.#worker.postMessage({ ...waiting.job, bytes }, [bytes.buffer])
    if (this.#isReady) this.#watch()
  }

  async end(): Promise<void> {
    this.#isEnded = true
    clearTimeout(this.#timer)
    await this.#worker.terminate()
  }

  #hear(message: 'ready' | UnitAnswer): void {
    if (message === 'ready') {
      this.#isReady = true
      if (this.#current !== null) this.#watch()
      return
    }
    clearTimeout(this.#timer)
    const done = this.#current
    this.#current = null
    this.#worker.unref()
    done?.settle(message)
    this.#onFree(false)
  }

  /** Loading is not counted: on a busy machine that alone may take long. */
  #watch(): void {
    this.#timer = setTimeout(() => {
      this.#lose('hung')
      void this.#worker.terminate()
    }, this.#patience)
  }

  #lose(how: 'died' | 'hung'): void {
    clearTimeout(this.#timer)
    const lost = this.#current
    this.#current = null
    if (lost !== null) {
      // One that never got ready, though it was let, will not the next time either.
      if (this.#isReady || this.#isEnded) lost.settle({ id: lost.job.id, lost: how })
      else lost.fail(this.#fault ?? new Error('The worker ended before it was ready.'))
    }
    this.#onFree(true)
  }
}
