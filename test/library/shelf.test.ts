import { execFile } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { boundFolder } from '../../source/library/bound-folder.ts'
import { type Fingerprint, fingerprintOf } from '../../source/library/fingerprint.ts'
import { Shelf } from '../../source/library/shelf.ts'

let home: string
let folder: string
let root: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'peacedash-shelf-'))
  folder = join(home, 'deep', 'peacedash')
  root = join(home, 'articles')
  mkdirSync(root)
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

const open = (build = 'build') => new Shelf(folder, root, build)
const packs = () => readdirSync(folder).filter((name) => name.endsWith('.pack'))
const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = (unit: Uint8Array | null) => (unit === null ? null : Buffer.from(unit).toString())
const put = (units: Readonly<Record<string, string>>) => {
  const shelf = open()
  for (const [key, text] of Object.entries(units)) shelf.put(key, bytes(text))
  shelf.close()
}
const get = (key: string, shelf = open()) => {
  const text = textOf(shelf.read(key))
  shelf.close()
  return text
}
/** Writes a file long ago. */
const place = (name: string, text: string, seconds = 1_000_000) => {
  writeFileSync(join(root, name), text)
  utimesSync(join(root, name), seconds, seconds)
}
const settled = (name: string): Fingerprint => {
  const print = fingerprintOf(join(root, name), Date.now() + 10_000)
  if (print === null) throw new Error('There is no file.')
  return print
}

test('gives back what was put there, making the folder', () => {
  put({ a: 'a unit of 🕊', b: '' })
  expect([get('a'), get('b'), get('c')]).toEqual(['a unit of 🕊', '', null])
})

test('has nothing for another folder of articles, nor for another version of the program', () => {
  put({ a: 'unit' })
  expect(get('a', open('another build'))).toBeNull()
  expect(get('a', new Shelf(folder, join(home, 'elsewhere'), 'build'))).toBeNull()
})

test('is ignored when any byte of it is damaged', () => {
  put({ a: 'the first unit', b: 'the second unit' })
  const [name = ''] = packs()
  const path = join(folder, name)
  const whole = readFileSync(path)
  let survivors = 0
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole)
    damaged[at] = damaged.readUInt8(at) ^ 0x20
    writeFileSync(path, damaged)
    const shelf = open()
    for (const [key, text] of [
      ['a', 'the first unit'],
      ['b', 'the second unit'],
    ] as const) {
      const found = textOf(shelf.read(key))
      if (found === null) continue
      expect(found).toBe(text)
      survivors++
    }
    shelf.close()
  }
  // Damage in one unit costs that one alone.
  expect(survivors).toBeGreaterThanOrEqual('the first unitthe second unit'.length)
})

test('is ignored wherever it is cut short', () => {
  put({ a: 'the only unit' })
  const [name = ''] = packs()
  const whole = readFileSync(join(folder, name))
  for (let length = 0; length < whole.length; length++) {
    writeFileSync(join(folder, name), whole.subarray(0, length))
    expect(get('a')).toBeNull()
  }
})

test('gives back a unit again once a damaged one was replaced', () => {
  put({ a: 'unit' })
  const [name = ''] = packs()
  const whole = readFileSync(join(folder, name))
  writeFileSync(join(folder, name), whole.fill(0x78, whole.length - 1))
  const shelf = open()
  expect(shelf.read('a')).toBeNull()
  shelf.put('a', bytes('unit'))
  shelf.close()
  expect(get('a')).toBe('unit')
})

test('ignores a pack that bears the name of another folder', () => {
  put({ a: 'unit' })
  const [name = ''] = packs()
  const other = new Shelf(folder, join(home, 'elsewhere'), 'build')
  other.put('b', bytes('other'))
  other.close()
  const foreign = packs().find((pack) => pack !== name) ?? ''
  copyFileSync(join(folder, name), join(folder, foreign))
  expect(get('a', new Shelf(folder, join(home, 'elsewhere'), 'build'))).toBeNull()
})

test('goes without where the folder cannot be made, and reads where it cannot be written', () => {
  writeFileSync(join(home, 'deep'), 'a file where a folder should be')
  put({ a: 'unit' })
  expect(get('a')).toBeNull()
  rmSync(join(home, 'deep'))
  put({ a: 'unit' })
  chmodSync(folder, 0o500)
  put({ b: 'unit' })
  expect(get('a')).toBe('unit')
  chmodSync(folder, 0o700)
})

test('lets no one else read what was read', () => {
  put({ a: 'unit' })
  expect(statSync(folder).mode & 0o077).toBe(0)
  for (const name of packs()) expect(statSync(join(folder, name)).mode & 0o077).toBe(0)
})

test('knows a file by a look at it, until it changes in any way', () => {
  place('a.txt', 'text')
  const shelf = open()
  shelf.note('a.txt', settled('a.txt'), 'key')
  shelf.put('key', bytes('unit'))
  shelf.close()
  const keyNow = () => {
    const again = open()
    const key = again.keyOf('a.txt', settled('a.txt'))
    again.close()
    return key
  }
  expect(keyNow()).toBe('key')
  place('a.txt', 'other')
  expect(keyNow()).toBeNull()
  place('a.txt', 'text')
  // The times of the file are as they were, but not that of its last change.
  expect(keyNow()).toBeNull()
})

test('trusts no look at a file that changed within the last two seconds', () => {
  writeFileSync(join(root, 'a.txt'), 'text')
  const fresh = fingerprintOf(join(root, 'a.txt'), Date.now())
  expect(fresh?.isSettled).toBe(false)
  const shelf = open()
  shelf.note('a.txt', fresh as Fingerprint, 'key')
  shelf.put('key', bytes('unit'))
  shelf.close()
  const again = open()
  expect(again.keyOf('a.txt', fresh as Fingerprint)).toBeNull()
  // Nor later on, since what was noted then may have been overtaken.
  expect(again.keyOf('a.txt', settled('a.txt'))).toBeNull()
  expect(again.has('key')).toBe(true)
  again.close()
})

test('puts small packs together, losing nothing that a file still gives', () => {
  for (let index = 0; index < 30; index++) {
    place(`${index}.txt`, 'text')
    const shelf = open()
    shelf.note(`${index}.txt`, settled(`${index}.txt`), `key-${index}`)
    shelf.put(`key-${index}`, bytes(`unit ${index}`))
    shelf.close()
  }
  expect(packs().length).toBeLessThanOrEqual(9)
  for (let index = 0; index < 30; index++) expect(get(`key-${index}`)).toBe(`unit ${index}`)
})

test('loses nothing of files that came in just now when putting packs together', () => {
  const shelf = open()
  for (let index = 0; index < 30; index++) {
    writeFileSync(join(root, `${index}.txt`), 'text')
    const fresh = fingerprintOf(join(root, `${index}.txt`), Date.now())
    shelf.note(`${index}.txt`, fresh as Fingerprint, `key-${index}`)
    shelf.put(`key-${index}`, bytes(`unit ${index}`))
    shelf.write()
  }
  shelf.close()
  expect(packs().length).toBeLessThanOrEqual(9)
  for (let index = 0; index < 30; index++) expect(get(`key-${index}`)).toBe(`unit ${index}`)
})

test('drops, when putting packs together, what no file gives any more', () => {
  for (let index = 0; index < 20; index++) {
    place('a.txt', `text ${index}`)
    const shelf = open()
    shelf.note('a.txt', settled('a.txt'), `key-${index}`)
    shelf.put(`key-${index}`, bytes('x'.repeat(1000)))
    shelf.close()
  }
  const size = packs().reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  expect(size).toBeLessThan(15_000)
  expect(get('key-19')).not.toBeNull()
})

test('goes on reading what another process has put together with others', () => {
  put({ a: 'unit' })
  const reader = open()
  for (const name of packs()) rmSync(join(folder, name))
  expect(textOf(reader.read('a'))).toBe('unit')
  reader.close()
})

test('keeps what several processes put there at the same time', async () => {
  const script = join(home, 'put.ts')
  writeFileSync(
    script,
    `import { Shelf } from ${JSON.stringify(resolve('source/library/shelf.ts'))}
    const [folder, root, name] = process.argv.slice(2)
    for (let index = 0; index < 12; index++) {
      const shelf = new Shelf(folder, root, 'build')
      shelf.put(name + index, new TextEncoder().encode('unit of ' + name + index))
      shelf.write()
      const unit = shelf.read(name + index)
      if (Buffer.from(unit ?? []).toString() !== 'unit of ' + name + index) process.exitCode = 3
      shelf.close()
    }`,
  )
  const run = (name: string) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', script, folder, root, name])
  await Promise.all(['a', 'b', 'c'].map(run))
  for (const name of packs()) expect(statSync(join(folder, name)).size).toBeGreaterThan(0)
  expect(readdirSync(folder).filter((name) => name.endsWith('.draft'))).toEqual([])
})

test('holds no more than it may: what was not used for longest goes first', () => {
  mkdirSync(folder, { recursive: true })
  for (const [index, name] of ['old.pack', 'older.pack', 'new.pack'].entries()) {
    writeFileSync(join(folder, name), 'x'.repeat(100))
    const age = [2000, 1000, 3000][index] ?? 0
    utimesSync(join(folder, name), age, age)
  }
  writeFileSync(join(folder, 'of-an-earlier-version.json'), '{}')
  boundFolder(folder, 200)
  expect(readdirSync(folder).sort()).toEqual(['new.pack', 'old.pack'])
})
