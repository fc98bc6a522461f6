/**
 * Measures the built program over many generated articles of about 300 words: until all are read
 * when nothing is kept, until the first frame and until all are opened when everything is, from the
 * writing of a new article to the screen while the folder is followed, of one that is older than all
 * others as well, and from a key to the screen while one searches; with the peak of memory.
 * Times are given as ratios to a bare `node -e 0` as well, and reading to the work of reading the
 * same articles one after the other in one thread.
 *
 * Usage: npm run bench:many [-- COUNT…]   1000 without it; 10000 takes a while
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { openScreen } from './open-screen.mjs'

const counts = process.argv.slice(2).map(Number)
const program = resolve(process.env.PEACEDASH_PROGRAM ?? 'dist/peacedash.js')
const scratch = mkdtempSync(join(tmpdir(), 'peacedash-many-'))
const rounds = 3
/** Articles that come in while the folder is followed, and how long each is left alone, in ms. */
const arrivals = 20
const between = 400
/** How long the worker may practise before the first of them comes, in ms. */
const practice = 8000

/** What is searched for, key by key. */
const searched = ['talks', 'ceasefire', 'border talks', 'withdrawl']

/** Writes generated articles, and says how much work it is to read one of them alone, in ms. */
function prepare(folder, count, later) {
  for (const each of [folder, later]) mkdirSync(each)
  const script = resolve('test/bench/read-alone.ts')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['test/bench/run-bundled.mjs', script, folder, String(count), later, String(arrivals)],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return Number(stdout)
}

const isDrawn = (screen) => /q(?:uit)?$/.test(screen.line(-1).trimEnd())
const isWhole = (screen) => isDrawn(screen) && !/ (?:reading|opening) /.test(screen.line(0))

/** Opens the program, waits for the first frame and until all is there, and leaves it. */
async function open(args, env) {
  const screen = openScreen([program, ...args], env)
  const first = await screen.until(isDrawn)
  const whole = await screen.until(isWhole)
  const { worked, memory } = screen.used()
  await screen.leave()
  return { first, whole, worked, memory }
}

/** Follows the folder, writes one article after the other, and waits until each is on the screen. */
async function follow(folder, later, env) {
  const screen = openScreen([program, '--follow', folder], env)
  await screen.until(isWhole)
  await pause(practice)
  const times = []
  const names = readdirSync(later)
  for (const [at, name] of names.entries()) {
    const text = readFileSync(join(later, name))
    const start = performance.now()
    writeFileSync(join(folder, name), text)
    await screen.until(() => screen.line(0).includes(`+ ${at + 1} new`))
    times.push(performance.now() - start)
    await pause(between)
  }
  const { memory } = screen.used()
  const last = readFileSync(join(later, names.at(-1) ?? ''), 'utf8')
  const start = performance.now()
  // Of a year before all others: it comes in below them.
  writeFileSync(join(folder, 'older.txt'), last.replaceAll(/\b20(\d\d)\b/g, '19$1'))
  await screen.until(() => screen.line(0).includes(`+ ${names.length + 1} new`))
  const older = performance.now() - start
  await screen.leave()
  for (const name of [...names, 'older.txt']) rmSync(join(folder, name))
  return { first: times[0], median: share(times, 0.5), late: share(times, 0.95), older, memory }
}

/** Searches for words key by key, once all is searched, and measures from the key to what is found. */
async function search(folder, env) {
  const screen = openScreen([program, folder], env)
  await screen.until(isWhole)
  const type = async (key, typed) => {
    const start = performance.now()
    screen.press(key)
    await screen.until(() => screen.line(1).includes(`/ ${typed}▏`))
    return performance.now() - start
  }
  const clear = async (typed) => {
    for (let length = typed.length; length > 0; length--) {
      await type('\u007F', typed.slice(0, length - 1))
    }
  }
  await type('/', '')
  const times = []
  for (const [at, words] of searched.entries()) {
    for (let length = 1; length <= words.length; length++) {
      const took = await type(words[length - 1], words.slice(0, length))
      // With the first words the search takes in what there is.
      if (at > 0) times.push(took)
    }
    if (at === 0) await screen.until(() => !screen.has('still to be searched'))
    await clear(words)
  }
  const { memory } = screen.used()
  screen.press('\u001B')
  await screen.until(() => !screen.line(1).includes('▏'))
  await screen.leave()
  return { median: share(times, 0.5), late: share(times, 0.95), memory }
}

const share = (values, part) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]

/** The median of each number over a few runs, so that a busy moment counts for less. */
async function several(run) {
  const results = []
  for (let round = 0; round < rounds; round++) results.push(await run())
  const medianOf = (key) =>
    share(
      results.map((result) => result[key]),
      0.5,
    )
  return Object.fromEntries(Object.keys(results[0]).map((key) => [key, medianOf(key)]))
}

function bare() {
  const start = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return { time: performance.now() - start }
}

function print(name, time, ...more) {
  const columns = [`  ${name}`.padEnd(34), `${time.toFixed(0)} ms`.padStart(10)]
  process.stdout.write(`${[...columns, ...more].join('   ')}\n`)
}

const memoryWords = (memory) => (memory === null ? '' : `${memory} MiB`)

try {
  for (const count of counts.length > 0 ? counts : [1000]) {
    const [folder, later, cache] = ['articles', 'later', 'cache'].map((name) =>
      join(scratch, `${name}-${count}`),
    )
    const env = { PEACEDASH_NO_CACHE: '', XDG_CACHE_HOME: cache, XDG_STATE_HOME: cache }
    const alone = prepare(folder, count, later) * count
    const { time: node } = await several(bare)
    const times = (time) => `${(time / node).toFixed(1)} × node`
    process.stdout.write(
      `${count} articles; to read them alone is ${alone.toFixed(0)} ms of work\n`,
    )
    print('node -e 0', node)
    const cold = await open([folder], env)
    const work = cold.worked === null ? '' : `${(cold.worked / alone).toFixed(2)} × that work`
    print('nothing kept: all read', cold.whole, work, memoryWords(cold.memory))
    const warm = await several(() => open([folder], env))
    print('everything kept: first frame', warm.first, times(warm.first))
    print('everything kept: all opened', warm.whole, times(warm.whole), memoryWords(warm.memory))
    const { first, median, late, older, memory } = await follow(folder, later, env)
    print('followed: first new article', first, times(first))
    print('followed: new article, median', median, times(median))
    print('followed: 95th percentile', late, times(late), memoryWords(memory))
    print('followed: one older than all', older, times(older))
    const typed = await search(folder, env)
    print('searched: a key, median', typed.median, times(typed.median))
    print('searched: 95th percentile', typed.late, times(typed.late), memoryWords(typed.memory))
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
