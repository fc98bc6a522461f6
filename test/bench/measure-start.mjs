/**
 * Measures how long the built program takes to start, as a ratio to a bare
 * `node -e 0`: each of the runs in turn, many times over, so that a busy moment
 * of the machine counts for all of them.
 *
 * Usage: npm run bench:start [-- ROUNDS]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { spawn } from '@lydell/node-pty'

const rounds = Number(process.argv[2] ?? 15)
const program = resolve(process.env.PEACEDASH_PROGRAM ?? 'dist/peacedash.js')
const scratch = mkdtempSync(join(tmpdir(), 'peacedash-bench-'))
const warm = join(scratch, 'warm')
const coldFolder = () => mkdtempSync(join(scratch, 'cold-'))

/** What is measured, the cache it uses, the output that ends it, and the ratio aimed at. */
const runs = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: '--help', args: [program, '--help'], aim: 1.5 },
  { name: 'demands --help', args: [program, 'demands', '--help'], aim: 1.5 },
  { name: '--version', args: [program, '--version'], aim: 1.5 },
  { name: 'first frame, cached', args: [program], cache: () => warm, until: 'quit', aim: 3.5 },
  { name: 'first frame, first time', args: [program], cache: coldFolder, until: 'quit', aim: 8 },
]

/** Runs it in a pseudo-terminal. @returns Time in ms to the output, or to the end without one. */
function measure({ args, cache = coldFolder, until }) {
  return new Promise((done) => {
    const env = { ...process.env, PEACEDASH_NO_CACHE: '' }
    let output = ''
    let time = null
    let memory = null
    const start = performance.now()
    const pty = spawn(process.execPath, args, {
      name: 'xterm-256color',
      cols: 120,
      rows: 40,
      env: { ...env, XDG_CACHE_HOME: cache() },
    })
    pty.onData((data) => {
      output += data
      if (time !== null || until === undefined || !output.includes(until)) return
      time = performance.now() - start
      memory = readPeakMemory(pty.pid)
      pty.write('q')
    })
    pty.onExit(() => done({ time: time ?? performance.now() - start, memory }))
  })
}

/** Peak of resident memory in MiB; null where the system does not tell. */
function readPeakMemory(pid) {
  try {
    const [, kilobytes] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/) ?? []
    return Math.round(Number(kilobytes) / 1024)
  } catch {
    return null
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const results = runs.map(() => [])
for (const run of runs) await measure(run)
for (let round = 0; round < rounds; round++) {
  for (const [index, run] of runs.entries()) results[index].push(await measure(run))
}
rmSync(scratch, { recursive: true, force: true })

const bare = median(results[0].map(({ time }) => time))
for (const [index, { name, aim }] of runs.entries()) {
  const time = median(results[index].map((result) => result.time))
  const memory = median(results[index].map((result) => result.memory ?? 0))
  const columns = [name.padEnd(24), `${time.toFixed(0)} ms`.padStart(7)]
  if (aim) columns.push(`${(time / bare).toFixed(2)} × node (aim ≤ ${aim})`.padStart(26))
  if (memory) columns.push(`${memory} MiB`.padStart(10))
  process.stdout.write(`${columns.join(' ')}\n`)
}
