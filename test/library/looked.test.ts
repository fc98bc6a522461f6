import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lookedAt } from '../../source/library/looked.ts'

let home: string
let folder: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'peacedash-looked-'))
  folder = join(home, 'deep', 'peacedash')
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

const onlyFile = () => {
  const [name = '', ...others] = readdirSync(folder)
  expect(others).toEqual([])
  return join(folder, name)
}

test('tells a dossier never looked at from one of which nothing was looked at', () => {
  const looked = lookedAt(folder, ['/talks'])
  expect(looked.read()).toBeNull()
  looked.write([])
  expect(looked.read()).toEqual(new Set())
})

test('remembers the articles, each once, and forgets what was there before', () => {
  const looked = lookedAt(folder, ['/talks'])
  looked.write(['a', 'b'])
  looked.write(['c', 'b', 'c'])
  expect(lookedAt(folder, ['/talks']).read()).toEqual(new Set(['b', 'c']))
})

test('goes by the sources, not by their order', () => {
  lookedAt(folder, ['/a', '/b']).write(['x'])
  expect(lookedAt(folder, ['/b', '/a', '/b']).read()).toEqual(new Set(['x']))
  expect(lookedAt(folder, ['/a']).read()).toBeNull()
})

test('knows nothing when any byte is damaged, or anything is cut off', () => {
  const looked = lookedAt(folder, ['/talks'])
  looked.write(['a'.repeat(64), 'b'.repeat(64)])
  const path = onlyFile()
  const whole = readFileSync(path)
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole)
    damaged[at] = damaged.readUInt8(at) ^ 1
    writeFileSync(path, damaged)
    expect(looked.read()).toBeNull()
    writeFileSync(path, whole.subarray(0, at))
    expect(looked.read()).toBeNull()
  }
  looked.write(['a'])
  expect(looked.read()).toEqual(new Set(['a']))
})

test('is no obstacle where nothing can be written', () => {
  writeFileSync(join(home, 'deep'), 'a file where a folder should be')
  const looked = lookedAt(folder, ['/talks'])
  looked.write(['a'])
  expect(looked.read()).toBeNull()
})

test('keeps what was there when it cannot be replaced', () => {
  const looked = lookedAt(folder, ['/talks'])
  looked.write(['a'])
  chmodSync(folder, 0o500)
  const isRoot = process.getuid?.() === 0
  looked.write(['b'])
  expect(looked.read()).toEqual(new Set([isRoot ? 'b' : 'a']))
  chmodSync(folder, 0o700)
})

test('remembers of no more than a few hundred dossiers', () => {
  for (let index = 0; index < 210; index++) lookedAt(folder, [`/${index}`]).write(['a'])
  expect(readdirSync(folder)).toHaveLength(200)
  expect(lookedAt(folder, ['/209']).read()).not.toBeNull()
})
