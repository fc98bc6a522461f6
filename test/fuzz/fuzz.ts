/**
 * Reads hostile input until told to stop, and says what came of it. Run by `npm run fuzz`.
 *
 * Usage: npm run fuzz -- [--seed N] [--count N]
 *
 * Input is drawn a hundred at a time, from seeds that follow one another, so that what is found is
 * found again with `--count 100` and the seed that is printed. It is read in a worker: one that
 * hangs or runs out of memory is found out.
 */
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import { hostileFile } from './hostile-files.ts'
import { type HostileInput, inputAsText } from './hostile-input.ts'
import { hostileText } from './hostile-text.ts'
import { listFileFaults, listTextFaults } from './list-faults.ts'
import { minimise } from './minimise.ts'

const batch = 100
/** How many of a batch are texts in no file. */
const texts = 20
/** No input is longer than some thousand words; one that takes so long hangs, in ms. */
const patience = 60_000
/** What reading may hold, in MiB: some hundred are the knowledge and the parser. */
const memory = 512

interface Job {
  readonly seed: number
  readonly count: number
}

/** What the worker says: what it is about to read, and what was wrong with it. */
type Said =
  | { readonly seed: number; readonly input: HostileInput }
  | { readonly seed: number; readonly faults: readonly string[]; readonly smallest: string }

if (isMainThread) await watch(jobOfArguments())
else await readAll(workerData as Job)

function jobOfArguments(): Job {
  const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string' } } })
  return { seed: Number(values.seed ?? 1206), count: Number(values.count ?? 20_000) }
}

/** Runs the worker, and ends it when it hangs. Sets the exit code: 1 when anything was found. */
async function watch(job: Job): Promise<void> {
  const start = performance.now()
  let [read, found, peak] = [0, 0, 0]
  let last: Said | null = null
  const worker = new Worker(process.argv[1] ?? '', {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  const fail = (what: string) => {
    found += 1
    print(what)
  }
  const hung = () => {
    fail(`It hangs. ${last !== null && 'input' in last ? described(last) : ''}`)
    void worker.terminate()
  }
  let timer = setTimeout(hung, patience)
  worker.on('message', (said: Said) => {
    clearTimeout(timer)
    timer = setTimeout(hung, patience)
    last = said
    peak = Math.max(peak, process.memoryUsage().rss)
    if ('faults' in said)
      return fail(`seed ${said.seed}: ${said.faults.join('\n')}\n${said.smallest}`)
    read += 1
    if (read % 1000 === 0) print(`${read} of ${job.count} read`)
  })
  worker.on('error', (error) => {
    fail(`It crashes: ${error.stack}. ${last !== null && 'input' in last ? described(last) : ''}`)
  })
  await new Promise((resolve) => worker.on('exit', resolve))
  clearTimeout(timer)
  const seconds = Math.round((performance.now() - start) / 1000)
  print(
    `${read} inputs read from seed ${job.seed} in ${seconds} s; ${found} of them went wrong; ` +
      `at most ${Math.round(peak / 1024 / 1024)} MiB held.`,
  )
  process.exitCode = found > 0 || read < job.count ? 1 : 0
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function described({ seed, input }: Extract<Said, { readonly input: HostileInput }>): string {
  return `seed ${seed}: ${inputAsText(input)}`
}

async function readAll({ seed, count }: Job): Promise<void> {
  const say = (said: Said) => parentPort?.postMessage(said)
  for (let done = 0; done < count; done += batch) {
    const own = seed + done / batch
    const size = Math.min(batch, count - done)
    const bare = Math.round((size * texts) / batch)
    for (const input of fc.sample(hostileFile, { seed: own, numRuns: size - bare })) {
      say({ seed: own, input })
      const faults = await listFileFaults(input)
      if (faults.length === 0) continue
      const isBad = async (bytes: Uint8Array) =>
        (await listFileFaults({ ...input, bytes })).length > 0
      const bytes = await minimise(input.bytes, isBad)
      say({ seed: own, faults, smallest: inputAsText({ ...input, bytes }) })
    }
    for (const text of bare === 0 ? [] : fc.sample(hostileText, { seed: own, numRuns: bare })) {
      // Two bytes a code unit hold halves of characters as well.
      const bytes = Buffer.from(text, 'utf16le')
      say({ seed: own, input: { name: 'text in UTF-16', bytes } })
      const faults = listTextFaults(text)
      if (faults.length === 0) continue
      const isBad = async (part: Uint8Array) =>
        listTextFaults(Buffer.from(part).toString('utf16le')).length > 0
      const smallest = Buffer.from(await minimise(bytes, isBad)).toString('utf16le')
      say({ seed: own, faults, smallest: JSON.stringify(smallest) })
    }
  }
}
