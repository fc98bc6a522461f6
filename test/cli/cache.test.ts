import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runProgram } from '../helpers/run-program.ts'

let home: string
let article: string
const cached = () => readdirSync(join(home, 'peacedash')).filter((name) => name.endsWith('.pack'))
const run = (...args: string[]) =>
  runProgram(['export', article, ...args], {
    env: { XDG_CACHE_HOME: home, PEACEDASH_NO_CACHE: '' },
  })

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'peacedash-home-'))
  article = join(home, 'article.txt')
  writeFileSync(article, 'A headline\n\nA text.')
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

test('remembers what was read, and gives the same the second time', () => {
  const first = run()
  expect(cached()).toHaveLength(1)
  const [name = ''] = cached()
  const { mtimeMs } = statSync(join(home, 'peacedash', name))
  expect(run()).toEqual(first)
  expect(statSync(join(home, 'peacedash', name)).mtimeMs).toBe(mtimeMs)
})

test('reads anew when the article has changed', () => {
  run()
  writeFileSync(article, 'Another headline\n\nA text.')
  expect(run().out).toContain('Another headline')
  expect(cached()).toHaveLength(2)
})

test('reads anew when the cache is damaged', () => {
  const first = run()
  for (const name of cached()) writeFileSync(join(home, 'peacedash', name), '{"articles": []}')
  expect(run()).toEqual(first)
})

test('keeps nothing with --no-cache', () => {
  expect(run('--no-cache').code).toBe(0)
  expect(readdirSync(home)).toEqual(['article.txt'])
})

test('goes without a cache where it may not write', () => {
  chmodSync(home, 0o500)
  expect(run()).toMatchObject({ code: 0, err: '' })
  chmodSync(home, 0o700)
})
