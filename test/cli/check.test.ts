import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { widthOf } from '../../views/fit-text.ts'
import { forgeCache } from '../helpers/forge-cache.ts'
import { runProgram } from '../helpers/run-program.ts'

const [seed = ''] = readdirSync('seeds')
let home: string
let article: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'peacedash-check-'))
  article = join(home, 'article.txt')
  // Not the article as it ships, which is kept with the program and read from there.
  writeFileSync(article, `${readFileSync(join('seeds', seed), 'utf8')}\n\nThe talks go on.\n`)
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

const run = (args: readonly string[], input = '') =>
  runProgram(['check', ...args], {
    input,
    env: { XDG_CACHE_HOME: home, PEACEDASH_NO_CACHE: '' },
  })
const holds = (count: string) =>
  new RegExp(`^[1-9][\\d,]* quotations in ${count} hold\\.\\n\\n[A-Z]`)

test('ends with 0 when every quotation holds', () => {
  expect(run([])).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(holds('1 article')),
  })
})

test('ends with 1 when the cache says other than the file, with 0 without it', () => {
  expect(run([article]).code).toBe(0)
  expect(forgeCache(home, (kept) => kept.replaceAll('Black Sea', 'White Sea'))).toBe(1)
  const { code, out, err } = run([article])
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out).toMatch(/^\d+ of \d+ quotations in 1 article do not hold\.\n\nDO NOT HOLD: \d+\n✗ /)
  expect(run(['--no-cache', article])).toMatchObject({ code: 0 })
})

test('reads anew, and so finds nothing amiss, when the cache is damaged', () => {
  const first = run([article])
  for (const name of readdirSync(join(home, 'peacedash'))) {
    writeFileSync(join(home, 'peacedash', name), 'damaged')
  }
  expect(run([article])).toEqual(first)
})

test('checks a story, and what comes on standard input', () => {
  const { code, out } = run([resolve('test/dossiers/sudan-adre-corridor')])
  expect(code).toBe(0)
  expect(out).toMatch(holds('14 articles'))
  const read = run(['-'], readFileSync(article, 'utf8'))
  expect(read.out).toMatch(holds('1 article'))
})

test('keeps to a width, and shows looks only when asked', () => {
  const { out } = run(['--width', '40', article])
  for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(40)
  expect(out).not.toContain('\u001b')
  expect(run(['--color', 'always', article]).out).toContain('\u001b[1m')
})

test('says in one line what cannot be read', () => {
  const { code, out, err } = run([join(home, 'missing.txt')])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^peacedash: [^\n]+[.!?] [^\n]+\.\n$/)
})
