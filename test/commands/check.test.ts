import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runCheck } from '../../source/commands/check.ts'
import { forgeCache } from '../helpers/forge-cache.ts'

const [seed = ''] = readdirSync('seeds')
let home: string
let article: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'peacedash-check-'))
  article = join(home, 'article.txt')
  copyFileSync(join('seeds', seed), article)
  vi.stubEnv('XDG_CACHE_HOME', home)
  vi.stubEnv('PEACEDASH_NO_CACHE', '')
  // Without it what is run from source keeps nothing.
  vi.stubEnv('PEACEDASH_BUILD', 'test')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(home, { recursive: true, force: true })
})

/** Runs the check. @returns Its exit code, and what it printed. */
async function check(...sources: readonly string[]) {
  let out = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text: unknown, done: unknown) => {
    out += String(text)
    if (typeof done === 'function') done()
    return true
  })
  const code = await runCheck(sources, { width: '100' })
  vi.mocked(process.stdout.write).mockRestore()
  return { code, out, lines: out.split('\n') }
}

test('says that everything holds, read now or out of the cache', async () => {
  const first = await check(article)
  expect(first).toMatchObject({
    code: 0,
    lines: expect.arrayContaining([expect.stringMatching(/^\d+ quotations in 1 article hold\.$/)]),
  })
  expect(await check(article)).toEqual(first)
})

test('ends with 1 when the cache holds a text the file does not', async () => {
  await check(article)
  expect(forgeCache(home, (kept) => kept.replaceAll('Black Sea', 'White Sea'))).toBe(1)
  const { code, out, lines } = await check(article)
  expect(code).toBe(1)
  expect(lines[0]).toMatch(/^[1-9]\d* of \d+ quotations in 1 article do not hold\.$/)
  expect(out).toContain('DO NOT HOLD: ')
  expect(out).toContain('there stands “additional Black Sea restrictions”')
  expect(out).toContain(`in ${article}`)
  expect(out).toContain('stands for threat · Russia: additional ')
})

test('sees what has changed since, since it then reads it anew', async () => {
  await check(article)
  writeFileSync(article, 'A headline\n\nA text.')
  expect(await check(article)).toMatchObject({
    code: 0,
    lines: ['There is no quotation to check in 1 article.', ''],
  })
})

test('says what was left out where the rest is', async () => {
  writeFileSync(join(home, 'empty.txt'), ' ')
  const { code, out } = await check(home)
  expect(code).toBe(0)
  expect(out).toMatch(/LEFT OUT: 1\n“.*empty\.txt” is empty\./)
})
