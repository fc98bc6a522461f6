import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type LoadingRecord, recordLoading } from '../helpers/record-loading.ts'
import { program } from '../helpers/terminal.ts'

let scratch: string
let copy: string
let record: LoadingRecord
const original = join(dirname(program), '..')
const pack = () => join(copy, 'dist', 'seeds.pack')

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'peacedash-shipped-'))
  copy = join(scratch, 'package')
  record = recordLoading(scratch)
})
beforeEach(() => {
  for (const part of ['dist', 'data', 'seeds', 'package.json']) {
    cpSync(join(original, part), join(copy, part), { recursive: true })
  }
})
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})

/** Runs the copy for the first time ever. @returns What it printed, and whether it read articles. */
function exportAnew(...args: readonly string[]) {
  record.take()
  const cache = mkdtempSync(join(scratch, 'cache-'))
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(copy, 'dist', 'peacedash.js'), 'export', ...args],
    {
      encoding: 'utf8',
      cwd: scratch,
      maxBuffer: 64 * 1024 * 1024,
      env: {
        ...process.env,
        PEACEDASH_NO_CACHE: '',
        XDG_CACHE_HOME: cache,
        NODE_OPTIONS: record.nodeOptions,
      },
    },
  )
  expect(status).toBe(0)
  return { out: stdout, hasRead: record.take().includes('wink-nlp:') }
}
let whole = ''

const seed = () => join(copy, 'seeds', readdirSync(join(copy, 'seeds'))[0] ?? '')

test('gives of the seed the very first time what reading it gives, without reading it', () => {
  const shipped = exportAnew()
  const read = exportAnew('--no-cache')
  expect([shipped.hasRead, read.hasRead]).toEqual([false, true])
  expect(shipped.out).toBe(read.out)
  expect(shipped.out.length).toBeGreaterThan(10_000)
  whole = shipped.out
})

test('gives it of the same article in another place, under its own path', () => {
  const elsewhere = join(scratch, 'elsewhere.txt')
  cpSync(seed(), elsewhere)
  expect(exportAnew(elsewhere).hasRead).toBe(false)
})

test.each([
  ['the article', () => appendFileSync(seed(), 'One more word.\n')],
  [
    'what is known of the world',
    () => {
      const path = join(copy, 'data', 'hedges.json')
      writeFileSync(path, `${readFileSync(path, 'utf8')}\n`)
    },
  ],
  [
    'the code',
    () => {
      for (const name of readdirSync(join(copy, 'dist')).filter((one) => one.endsWith('.js'))) {
        const path = join(copy, 'dist', name)
        const text = readFileSync(path, 'utf8')
        // The digest of the code as the build has written it.
        writeFileSync(path, text.replace(/(build:)"[\da-f]{16}"/, '$1"0123456789abcdef"'))
      }
    },
  ],
])('reads the seed where something differs: %s', (_, change) => {
  change()
  expect(exportAnew().hasRead).toBe(true)
})

test.each([
  ['gone', () => rmSync(pack())],
  [
    'damaged',
    () => {
      const bytes = readFileSync(pack())
      const last = bytes.length - 1
      bytes[last] = bytes.readUInt8(last) ^ 0x01
      writeFileSync(pack(), bytes)
    },
  ],
])('reads the seed, and gives the same, where the pack is %s', (_, change) => {
  change()
  expect(exportAnew()).toEqual({ out: whole, hasRead: true })
})

test('holds no path of the machine it was made on', () => {
  expect(readFileSync(pack(), 'utf8')).not.toContain(original)
})
