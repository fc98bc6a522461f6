import { KnowledgeError, ReaderError } from '../errors.ts'
import type { LoadedUnit } from './load-unit.ts'
import { type JobEnd, ReadPool } from './read-pool.ts'
import type { TellUnit } from './tell-unit.ts'
import type { Skipped } from './unit.ts'
import { encodeArticles } from './unit-codec.ts'

/** What was read out of a unit, in the form in which it is kept. */
export interface UnitBody {
  /** As `encodeArticles` writes it, in UTF-8. */
  readonly body: Uint8Array
  readonly skipped: readonly Skipped[]
}

/** Reads units by whatever there is to read them: workers, or this thread. */
export class BodyReader {
  readonly #data: string
  readonly #workers: URL | null
  #pool: ReadPool | null = null
  #teller: Promise<TellUnit> | null = null
  #isClosed = false

  /**
   * @param data Folder of the knowledge and the parser's model.
   * @param workers Script of the workers; null when there is none.
   */
  constructor(data: string, workers: URL | null) {
    this.#data = data
    this.#workers = workers
  }

  /** Starts the workers, if there are any to be had. @returns How many. */
  startWorkers(): number {
    if (this.#workers === null || this.#isClosed) return 0
    this.#pool ??= new ReadPool(this.#workers, this.#data)
    return this.#pool.size
  }

  /**
   * Reads one unit; in a worker once those have been started, else in this thread.
   *
   * @throws {ReaderError} If it holds no article that can be read, or a worker died of it; the
   *   remedy says what to do.
   * @throws {KnowledgeError} If the knowledge or the parser's model is damaged.
   */
  async read({ bytes, about }: LoadedUnit, now: Date): Promise<UnitBody> {
    if (this.#pool !== null) {
      return answerOf(await this.#pool.read({ bytes, about, now: now.getTime() }))
    }
    this.#teller ??= import('./tell-unit.ts').then(({ loadTeller }) => loadTeller(this.#data))
    const tell = await this.#teller
    const { told, skipped } = await tell(bytes, about, now)
    return { body: Buffer.from(encodeArticles(told)), skipped }
  }

  /** Ends the workers that have nothing to do, but one: each holds some 100 MB. */
  async rest(): Promise<void> {
    await this.#pool?.endIdle(1)
  }

  /** Ends the workers, for good. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#pool?.close()
    this.#pool = null
  }
}

const remedy = 'Leave it out, and please report it with the article.'

function answerOf(end: JobEnd): UnitBody {
  if ('body' in end) return end
  if ('broken' in end) throw new KnowledgeError(end.broken.message, end.broken.remedy)
  if ('error' in end) throw new ReaderError(end.error.message, end.error.remedy)
  if ('fault' in end) {
    const [first = ''] = end.fault.split('\n')
    throw new ReaderError(
      `A fault of peacedash itself came up while it was read: ${first}.`,
      remedy,
    )
  }
  throw new ReaderError(
    end.lost === 'hung'
      ? 'It took too long to read.'
      : 'What was to read it ended before it was done.',
    remedy,
  )
}
