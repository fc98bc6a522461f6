/** What runs in a worker: it reads one unit after the other, as they are handed to it. */
import { parentPort, workerData } from 'node:worker_threads'
import { ReaderError } from '../errors.ts'
import { loadTeller } from './tell-unit.ts'
import { encodeArticles } from './unit-codec.ts'
import type { UnitAnswer, UnitJob } from './unit-job.ts'

const port = parentPort
if (port === null) throw new Error('This runs in a worker only.')
const tell = loadTeller((workerData as { readonly data: string }).data)

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

function described(error: unknown) {
  if (error instanceof ReaderError) {
    return { error: { message: error.message, remedy: error.remedy } }
  }
  return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
