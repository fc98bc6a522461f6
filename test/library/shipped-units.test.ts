import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writePack } from '../../source/library/pack-file.ts'
import { ShippedUnits, shippedShelf } from '../../source/library/shipped-units.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peacedash-shipped-'))
  path = join(folder, 'seeds.pack')
  writePack(path, shippedShelf('build'), [], new Map([['key', Buffer.from('a unit of 🕊')]]))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const read = (key = 'key', build = 'build'): string | null => {
  const shipped = new ShippedUnits(path, build)
  const bytes = shipped.read(key)
  shipped.close()
  return bytes === null ? null : Buffer.from(bytes).toString()
}

test('gives what was shipped, and leaves the file as it is', () => {
  const before = statSync(path)
  expect(read()).toBe('a unit of 🕊')
  expect(statSync(path).mtimeMs).toBe(before.mtimeMs)
})

test('has nothing for another article, or for other code or knowledge', () => {
  expect(read('another key')).toBeNull()
  expect(read('key', 'another build')).toBeNull()
})

test('has nothing where any byte is damaged, where it is cut short, and where there is none', () => {
  const whole = readFileSync(path)
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = Buffer.from(whole)
    damaged[at] = damaged.readUInt8(at) ^ 0x01
    writeFileSync(path, damaged)
    // Of white space in the first line it makes no difference which it is.
    expect([at, [null, 'a unit of 🕊'].includes(read())]).toEqual([at, true])
    writeFileSync(path, whole.subarray(0, at))
    expect([at, read()]).toEqual([at, null])
  }
  rmSync(path)
  expect(read()).toBeNull()
})
