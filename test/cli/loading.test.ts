import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from '../helpers/run-program.ts'

let folder: string
let recorder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peacedash-loading-'))
  const hooks = join(folder, 'hooks.mjs')
  writeFileSync(
    hooks,
    `import { appendFileSync } from 'node:fs'
    export function load(url, context, next) {
      appendFileSync(${JSON.stringify(join(folder, 'loaded'))}, url + '\\n')
      return next(url, context)
    }`,
  )
  recorder = join(folder, 'recorder.mjs')
  writeFileSync(
    recorder,
    `import { register } from 'node:module'
    register(${JSON.stringify(pathToFileURL(hooks).href)})`,
  )
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
  writeFileSync(join(folder, 'loaded'), '')
  const { code } = runProgram(args, {
    env: { PEACEDASH_NO_CACHE: '1', ...env, NODE_OPTIONS: `--import=${recorder}` },
  })
  expect(code).toBe(0)
  const urls = new Set(readFileSync(join(folder, 'loaded'), 'utf8').split('\n'))
  const files = [...urls].filter((url) => url.startsWith('file:') && !url.endsWith('recorder.mjs'))
  const loaded = files.map((url) => readFileSync(fileURLToPath(url), 'utf8')).join('\n')
  return {
    bytes: loaded.length,
    ink: loaded.includes('ink-root'),
    parser: loaded.includes('wink-nlp:'),
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
  expect(loaded).toEqual({ ink: false, parser: false, formats: [] })
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

test('loads no parser for what it has read before', () => {
  const env = { XDG_CACHE_HOME: folder, PEACEDASH_NO_CACHE: '' }
  expect(loadedBy(['export'], env).parser).toBe(true)
  expect(loadedBy(['export'], env).parser).toBe(false)
})
