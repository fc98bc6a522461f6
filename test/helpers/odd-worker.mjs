/** A worker that reads as the first word of the bytes says: it answers, dies, hangs or refuses. */
import { parentPort, workerData } from 'node:worker_threads'

if (workerData.data === 'cannot start') throw new Error('There is no data.')

const ways = {
  die: () => process.exit(3),
  throw: () => {
    setImmediate(() => {
      throw new Error('out of the blue')
    })
  },
  hang: () => {
    for (;;);
  },
  refuse: (id) => ({ id, error: { message: 'It is empty.', remedy: 'Fill it.' } }),
  fail: (id) => ({ id, fault: 'TypeError: x\n    at y' }),
  flood: () => {
    const kept = []
    for (;;) kept.push(new Array(100_000).fill(kept.length))
  },
}

parentPort.on('message', ({ id, bytes }) => {
  const [way = ''] = new TextDecoder().decode(bytes).split(' ')
  const answer = ways[way] ? ways[way](id) : { id, body: bytes, skipped: [] }
  if (answer) parentPort.postMessage(answer)
})
parentPort.postMessage('ready')
