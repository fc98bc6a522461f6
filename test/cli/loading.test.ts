import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LoadingRecord, recordLoading } from '../helpers/record-loading.ts'
import { runProgram } from '../helpers/run-program.ts'

let folder: string
let record: LoadingRecord

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peacedash-loading-'))
  record = recordLoading(folder)
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/**
 * Runs the program.
 *
 * @returns What it has loaded: bytes of code, whether Ink and the parser, and the formats beside
 *   plain text.
 */
function loadedBy(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  record.take()
  const { code } = runProgram(args, {
    env: { PEACEDASH_NO_CACHE: '1', ...env, NODE_OPTIONS: record.nodeOptions },
  })
  expect(code).toBe(0)
  const loaded = record.take()
  return {
    bytes: loaded.length,
    ink: loaded.includes('ink-root'),
    parser: loaded.includes('wink-nlp:'),
    zod: loaded.includes('ZodError'),
    formats: formats.filter(([, mark]) => loaded.includes(mark)).map(([name]) => name),
  }
}

/** Words of the code for one purpose alone, which the build leaves as they are. */
const formats = [
  ['page', 'Aborting parsing document'],
  ['feed', 'Unrecognized feed format'],
  ['ninjs', 'is under embargo until'],
  ['mail', 'is a message without text'],
  ['PDF', 'it may be a scan'],
  ['address', 'did not answer within'],
  ['schema', 'A dossier of peacedash'],
] as const

test.each([[['--help']], [['--version']]])('loads only the command line for %s', (args) => {
  const { bytes, ...loaded } = loadedBy(args)
  expect(loaded).toEqual({ ink: false, parser: false, zod: false, formats: [] })
  expect(bytes).toBeLessThan(160_000)
})

test('loads no article for the schema, and the schema for nothing else', () => {
  expect(loadedBy(['schema'])).toMatchObject({ ink: false, parser: false, formats: ['schema'] })
})

test.each([
  [['export']],
  [['export', '--format', 'jsonld']],
  [['explain']],
  [[]],
  [['demands']],
  [['search', 'talks']],
])('does without Ink for %s', (args) => {
  expect(loadedBy(args)).toMatchObject({ ink: false, parser: true, formats: [] })
})

test.each([
  [
    'page',
    'a.html',
    '<html><h1>Talks</h1><p>They go on, and on, until all of the twelve words are said.</p>',
  ],
  [
    'feed',
    'a.rss',
    '<rss version="2.0"><channel><item><title>Talks</title></item></channel></rss>',
  ],
  ['ninjs', 'a.json', '{"uri": "urn:x", "headline": "Talks", "body_text": "They go on."}'],
  ['mail', 'a.eml', 'From: a@b.test\nSubject: Talks\n\nThey go on.'],
])('loads what reads a %s when one comes', (format, name, content) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  expect(loadedBy(['export', path]).formats).toEqual([format])
})

test('loads nothing that reads or checks for what it has read before', () => {
  const env = { XDG_CACHE_HOME: folder, PEACEDASH_NO_CACHE: '' }
  const path = join(folder, 'talks.txt')
  writeFileSync(path, 'Talks\n\nRussia rejects the plan.')
  expect(loadedBy(['export', path], env)).toMatchObject({ parser: true, zod: true })
  expect(loadedBy(['export', path], env)).toMatchObject({ parser: false, zod: false })
})
