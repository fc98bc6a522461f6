/** What runs in a worker: it reads one unit after the other, as they are handed to it. */
import { parentPort, workerData } from 'node:worker_threads'
import { KnowledgeError, ReaderError } from '../errors.ts'
import { loadTeller, type TellUnit } from './tell-unit.ts'
import { encodeArticles } from './unit-codec.ts'
import type { UnitAnswer, UnitJob } from './unit-job.ts'

const port = parentPort
if (port === null) throw new Error('This runs in a worker only.')
const tell = load((workerData as { readonly data: string }).data)

port.on('message', async ({ id, bytes, about, now }: UnitJob) => {
  try {
    const { told, skipped } = await tell(bytes, about, new Date(now))
    const body = new TextEncoder().encode(encodeArticles(told))
    port.postMessage({ id, body, skipped } satisfies UnitAnswer, [body.buffer])
  } catch (error) {
    port.postMessage({ id, ...described(error) } satisfies UnitAnswer)
  }
})
port.postMessage('ready')

/** What is wrong with the knowledge is the answer to whatever is to be read. */
function load(data: string): TellUnit {
  try {
    return loadTeller(data)
  } catch (error) {
    return () => Promise.reject(error)
  }
}

function described(error: unknown) {
  if (error instanceof ReaderError) {
    const { message, remedy } = error
    return error instanceof KnowledgeError
      ? { broken: { message, remedy } }
      : { error: { message, remedy } }
  }
  return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
