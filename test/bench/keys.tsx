/**
 * Measures how long a key takes to the frame, and a new article to the screen, with the sample of
 * the seed and with many articles in the same run: `npm run bench:keys [COUNT]`.
 */
import { EventEmitter } from 'node:events'
import { render } from 'ink'
import type { Dossier } from '../../source/model/dossier.ts'
import { Dashboard } from '../../views/dashboard.tsx'
import { monoTheme } from '../../views/theme.ts'
import { manyArticles, withArticle } from '../helpers/many-articles.ts'
import { noDesk } from '../helpers/no-desk.ts'
import { pushDossier } from '../helpers/push-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'

/** A terminal that says when it is written to. */
class Output extends EventEmitter {
  readonly isTTY = true
  readonly writable = true
  readonly columns = 120
  readonly rows = 40
  written = 0
  write(_data: string, ...rest: readonly unknown[]): boolean {
    this.written += 1
    this.emit('written')
    const done = rest.at(-1)
    if (typeof done === 'function') done()
    return true
  }
}

/** A keyboard that sends what it is told to. */
class Input extends EventEmitter {
  readonly isTTY = true
  #data: string | null = null
  setEncoding(): void {}
  setRawMode(): void {}
  ref(): void {}
  unref(): void {}
  read(): string | null {
    const data = this.#data
    this.#data = null
    return data
  }
  send(data: string): void {
    this.#data = data
    this.emit('readable')
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits for the next frame. @returns ms; null when none comes. */
function nextFrame(output: Output, cause: () => void, patience = 3000): Promise<number | null> {
  return new Promise((resolve) => {
    const start = performance.now()
    const end = (): void => {
      clearTimeout(timer)
      output.off('written', end)
      resolve(performance.now() - start)
    }
    const timer = setTimeout(() => {
      output.off('written', end)
      resolve(null)
    }, patience)
    output.on('written', end)
    cause()
  })
}

const share = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0

/** Keys to be measured, each pressed so often where others have led first. */
const walks: Readonly<Record<string, readonly [way: string, keys: readonly string[]]>> = {
  'panes j/k': ['', ['j', 'k']],
  'panes Tab': ['', ['\t', '\u001B[Z']],
  'panes PgDn/PgUp': ['', ['\u001B[6~', '\u001B[5~']],
  'panes G/g': ['', ['G', 'g']],
  'parties j/k': ['1', ['j', 'k']],
  'zoom and back': ['', ['z', 'z']],
  'record open': ['', ['\r', '\u001B']],
  'record j/k': ['\r', ['j', 'k']],
  'related j/k': ['\r\r', ['j', 'k']],
  'party record open': ['1', ['\r', '\u001B']],
  'changes open': ['', ['C', 'C']],
  'changes j/k': ['C', ['j', 'k']],
  'articles open': ['', ['A', 'A']],
  'articles j/k': ['A', ['j', 'k']],
  'statements open': ['', ['w', 'w']],
  'statements j/k': ['w', ['j', 'k']],
  'timeline open': ['', ['t', 't']],
  'timeline j/k': ['t', ['j', 'k']],
  'also found open': ['', ['a', 'a']],
  'also found j/k': ['a', ['j', 'k']],
  'comparison open': ['', ['c', 'c']],
  'comparison j/k': ['c', ['j', 'k']],
  'positions open': ['', ['m', 'm']],
  'positions j/k': ['m', ['j', 'k']],
  'article open': ['', ['s', 's']],
  'article j/k': ['s', ['j', 'k']],
  'filter open': ['', ['f', '\u001B']],
  'filter type': ['f', ['c', '\u007F']],
  'palette open': ['', [':', '\u001B']],
  'search open': ['', ['/', '\u001B']],
  'search type': ['/', ['c', 'l', '\u007F', '\u007F']],
}

/** Presses of each key. */
const times = 6

interface Measured {
  readonly median: number
  readonly p95: number
}

async function measure(dossier: Dossier, only: string | undefined) {
  const live = pushDossier(dossier)
  const output = new Output()
  const input = new Input()
  const start = performance.now()
  const screen = render(<Dashboard live={live} theme={monoTheme} desk={noDesk} />, {
    stdout: output as unknown as NodeJS.WriteStream,
    stdin: input as unknown as NodeJS.ReadStream,
    incrementalRendering: true,
    exitOnCtrlC: false,
    patchConsole: false,
    maxFps: 120,
  })
  await screen.waitUntilRenderFlush()
  const first = performance.now() - start
  await pause(50)
  const keys = new Map<string, Measured>()
  for (const [name, [way, presses]] of Object.entries(walks)) {
    if (only !== undefined && !name.includes(only)) continue
    input.send('3g')
    await pause(40)
    for (const one of way) {
      input.send(one)
      await pause(60)
    }
    const all: number[] = []
    for (let time = 0; time < times && all.length === time * presses.length; time += 1) {
      for (const one of presses) {
        const took = await nextFrame(output, () => input.send(one))
        if (took === null) break
        all.push(took)
        await pause(12)
      }
    }
    keys.set(name, { median: share(all, 0.5), p95: share(all, 0.95) })
    for (let back = 0; back < 5; back += 1) {
      input.send('\u001B')
      await pause(60)
    }
  }
  const arrivals: number[] = []
  let now = dossier
  for (let time = 0; time < 5; time += 1) {
    now = withArticle(now)
    const next = now
    arrivals.push((await nextFrame(output, () => live.push({ dossier: next }))) ?? Number.NaN)
    await pause(700)
  }
  screen.unmount()
  return { first, keys, arrivals }
}

const count = Number(process.argv[2] ?? 10_000)
const only = process.argv[3]
const seed = await measure(seedDossier(), only)
const many = await measure(manyArticles(count), only)
const ms = (value: number): string => value.toFixed(1).padStart(8)
process.stdout.write(`first frame${ms(seed.first)}${ms(many.first)} ms\n`)
for (const [name, { median, p95 }] of seed.keys) {
  const other = many.keys.get(name) ?? { median: 0, p95: 0 }
  const ratio = (other.median / median).toFixed(2)
  process.stdout.write(
    `${name.padEnd(18)}${ms(median)}${ms(p95)} │${ms(other.median)}${ms(other.p95)} ms  × ${ratio}\n`,
  )
}
process.stdout.write(
  `new article ${seed.arrivals.map(ms).join('')}\n            ${many.arrivals.map(ms).join('')} ms\n`,
)
const { heapUsed } = process.memoryUsage()
process.stdout.write(`heap ${(heapUsed / 2 ** 20).toFixed(0)} MiB\n`)
process.exit(0)
