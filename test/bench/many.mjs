/**
 * Measures the built program over many generated articles of about 300 words: to the first frame
 * when nothing is kept, and when everything is; as ratios to a bare `node -e 0`, and to the work of
 * reading the same articles one after the other in one thread.
 *
 * Usage: npm run bench:many [-- COUNT…]   100 and 1000 without it; 10000 takes a while
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { spawn } from '@lydell/node-pty'

const counts = process.argv.slice(2).map(Number)
const program = resolve(process.env.PEACEDASH_PROGRAM ?? 'dist/peacedash.js')
const scratch = mkdtempSync(join(tmpdir(), 'peacedash-many-'))
const warmRounds = 3

/** Writes generated articles, and says how much work it is to read one of them alone, in ms. */
function prepare(folder, count) {
  mkdirSync(folder)
  const script = resolve('test/bench/read-alone.ts')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['test/bench/run-bundled.mjs', script, folder, String(count)],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return Number(stdout)
}

/**
 * Runs the program in a pseudo-terminal up to a line.
 *
 * @returns Time in ms by the clock and by all processors, and memory in MiB.
 */
function measure(args, cache, until) {
  return new Promise((done) => {
    let output = ''
    let time = null
    let memory = null
    let worked = null
    const start = performance.now()
    const pty = spawn(process.execPath, args, {
      name: 'xterm-256color',
      cols: 120,
      rows: 40,
      env: { ...process.env, PEACEDASH_NO_CACHE: '', XDG_CACHE_HOME: cache, XDG_STATE_HOME: cache },
    })
    pty.onData((data) => {
      output = (output + data).slice(-100_000)
      if (time !== null || until === undefined || !until.test(output)) return
      time = performance.now() - start
      memory = readPeakMemory(pty.pid)
      worked = readWorkTime(pty.pid)
      pty.write('q')
    })
    pty.onExit(() => done({ time: time ?? performance.now() - start, worked, memory }))
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

/** Time the processors have worked for it, in ms; null where the system does not tell. */
function readWorkTime(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    // In hundredths of a second, in user mode and in the kernel.
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return null
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** The median of a few runs, so that a busy moment of the machine counts for less. */
async function several(run) {
  const results = []
  for (let round = 0; round < warmRounds; round++) results.push(await run())
  return {
    time: median(results.map(({ time }) => time)),
    worked: median(results.map(({ worked }) => worked ?? 0)),
    memory: median(results.map(({ memory }) => memory ?? 0)),
  }
}

const row = (name, { time, worked, memory }, ratio) => {
  const columns = [name.padEnd(30), `${time.toFixed(0)} ms`.padStart(10), ratio.padStart(20)]
  if (worked) columns.push(`${worked} ms of work`.padStart(18))
  if (memory) columns.push(`${memory} MiB`.padStart(9))
  process.stdout.write(`${columns.join(' ').trimEnd()}\n`)
}

// The footer of keys is drawn with the first frame that has the dossier in it.
const frame = /quit/
try {
  for (const count of counts.length > 0 ? counts : [100, 1000]) {
    const folder = join(scratch, `articles-${count}`)
    const cache = join(scratch, `cache-${count}`)
    const alone = prepare(folder, count) * count
    const bare = await several(() => measure(['-e', '0'], cache))
    process.stdout.write(
      `${count} articles; to read them alone is ${alone.toFixed(0)} ms of work\n`,
    )
    row('  node -e 0', bare, '')
    const cold = await measure([program, folder], cache, frame)
    row(
      '  first frame, nothing kept',
      cold,
      `${((cold.worked ?? 0) / alone).toFixed(2)} × that work`,
    )
    const warm = await several(() => measure([program, folder], cache, frame))
    row('  first frame, everything kept', warm, `${(warm.time / bare.time).toFixed(1)} × node`)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
