import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { digestData } from '../../source/library/digest-data.ts'
import { Library, type LibraryOptions, type Progress } from '../../source/library/library.ts'
import { listUnits, unitOfFolder } from '../../source/library/list-units.ts'
import { loadUnit } from '../../source/library/load-unit.ts'
import { digestOf } from '../../source/library/seal.ts'
import { loadTeller } from '../../source/library/tell-unit.ts'
import type { UnitRead } from '../../source/library/unit.ts'
import { UnitCache } from '../../source/library/unit-cache.ts'
import { encodeArticles } from '../../source/library/unit-codec.ts'
import { generateArticles } from '../helpers/generate-articles.ts'

let home: string
let folder: string
const libraries: Library[] = []

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'peacedash-library-'))
  folder = join(home, 'articles')
  mkdirSync(folder)
})
afterEach(async () => {
  await Promise.all(libraries.splice(0).map((library) => library.close()))
  rmSync(home, { recursive: true, force: true })
})

const data = resolve('data')
const odd = new URL('../helpers/odd-worker.mjs', import.meta.url)
const now = new Date('2026-06-01T00:00:00Z')
const open = (options: Partial<LibraryOptions> = {}) => {
  const cache = join(home, 'cache')
  const library = new Library({ data, cache, build: 'build', workers: null, ...options })
  libraries.push(library)
  return library
}
const place = (name: string, text: string) => writeFileSync(join(folder, name), text)
const fill = (count: number) => {
  for (const { name, text } of generateArticles(count)) place(name, text)
}
const readAll = async (library = open(), sources = [folder], options = {}) => {
  const read: UnitRead[] = []
  const units = sources.flatMap((source) => listUnits(source))
  for await (const unit of library.read(units, { now, ...options })) read.push(unit)
  return read.sort((a, b) => a.place - b.place)
}
const progressOf = async (library: Library) => {
  const progress: Progress[] = []
  await readAll(library, [folder], { onProgress: (each: Progress) => progress.push(each) })
  return progress
}
const readBusy = (library: Library) => readAll(library, [folder], { isBusy: true })
/** Reads with workers that read nothing, so that only what is kept gives articles. */
const readKept = () => readBusy(open({ workers: odd }))
const close = () => libraries.pop()?.close()
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('gives the same out of the cache as when it was read, in the order of the units', async () => {
  fill(4)
  const fresh = await readAll()
  expect(fresh.map(({ place, told }) => [place, told.length])).toEqual(
    [0, 1, 2, 3].map((n) => [n, 1]),
  )
  await close()
  expect(plain(await readAll())).toEqual(plain(fresh))
  expect(plain(await readAll(open({ cache: null })))).toEqual(plain(fresh))
})

test('reads again what has changed and nothing else', async () => {
  fill(3)
  await readAll()
  await close()
  const [first = ''] = readdirSync(folder).sort()
  place(first, 'refuse this')
  expect((await readKept()).map(({ told }) => told.length)).toEqual([0, 1, 1])
  await close()
  place(first, 'A headline\n\nA text.\n')
  expect((await readAll())[0]?.told[0]?.article.headline).toBe('A headline')
  await close()
  expect((await readKept()).map(({ told }) => told.length)).toEqual([1, 1, 1])
})

test('does not even look into files that have not changed for long', async () => {
  fill(2)
  await new Promise((go) => setTimeout(go, 2200))
  expect(await progressOf(open())).toHaveLength(3)
  await close()
  expect(await progressOf(open())).toEqual([])
})

test('knows an article again when its file was moved', async () => {
  fill(1)
  await readAll()
  await close()
  const [first = ''] = readdirSync(folder)
  renameSync(join(folder, first), join(folder, 'moved.txt'))
  const [moved] = await readKept()
  expect(moved?.told[0]?.article.path).toBe(join(folder, 'moved.txt'))
})

test('keeps nothing and uses nothing kept when the code may change', async () => {
  fill(1)
  await readAll(open({ build: null }))
  expect(readdirSync(home)).toEqual(['articles'])
})

test('reads anew with another version of the program', async () => {
  place('a.txt', 'refuse this')
  const library = open()
  expect((await readAll(library))[0]?.told).toHaveLength(1)
  await close()
  const [again] = await readBusy(open({ build: 'another', workers: odd }))
  expect(again?.skipped).toHaveLength(1)
})

test('leaves out what cannot be read, says why, and reads the rest', async () => {
  fill(1)
  place('empty.txt', ' \n')
  const read = await readAll()
  expect(read.map(({ told, skipped }) => [told.length, skipped.length])).toEqual([
    [1, 0],
    [0, 1],
  ])
  expect(read[1]?.skipped[0]?.reason).toMatch(/empty\.txt” is empty\.$/)
})

test('leaves out the unit a worker dies of, says why, and reads the rest', async () => {
  for (const [index, text] of ['die', 'refuse', 'fail', 'fine'].entries())
    place(`${index}.txt`, text)
  // A worker that answers with what it is given: no articles.
  place('3.txt', '[]')
  const read = await readBusy(open({ workers: odd }))
  expect(read.map(({ skipped }) => skipped[0]?.reason ?? '')).toEqual([
    expect.stringContaining('ended before it was done'),
    'It is empty.',
    expect.stringContaining('A fault of peacedash itself'),
    '',
  ])
  for (const { skipped } of read.slice(0, 3)) expect(skipped[0]?.name).toMatch(/\d\.txt$/)
})

test('tells how far it has come, from the beginning to the end', async () => {
  for (let index = 0; index < 20; index++) place(`${index}.txt`, '[]')
  const progress = await progressOf(open({ workers: odd }))
  expect(progress.map(({ done }) => done)).toEqual(Array.from({ length: 21 }, (_, n) => n))
  expect(progress.every(({ total }) => total === 20)).toBe(true)
  const times = progress.map(({ elapsedMs }) => elapsedMs)
  expect(times).toEqual(times.toSorted((a, b) => a - b))
})

test('ends early when asked to, keeping what has been read', async () => {
  for (let index = 0; index < 30; index++) place(`${index}.txt`, `[]${' '.repeat(index)}`)
  const ending = new AbortController()
  const library = open({ workers: odd })
  let count = 0
  for await (const _ of library.read(listUnits(folder), { now, signal: ending.signal })) {
    if (++count === 5) ending.abort()
  }
  expect(count).toBeGreaterThanOrEqual(5)
  expect(count).toBeLessThan(15)
})

test('never holds the thread for long', async () => {
  const [article] = generateArticles(1)
  place('0.txt', article?.text ?? '')
  const [{ told = [] } = {}] = await readAll()
  await close()
  // The same records for many files, put into the cache as reading them would.
  const body = Buffer.from(encodeArticles(told))
  const cache = join(home, 'cache')
  const kept = new UnitCache(cache, digestOf(JSON.stringify(['build', digestData(data, cache)])))
  for (let index = 0; index < 2000; index++) place(`${index}.txt`, `text ${index}`)
  for (const unit of listUnits(folder)) {
    const loaded = loadUnit(unit)
    kept.find(unit, loaded)
    kept.keep(unit, loaded, body)
  }
  kept.close()

  const library = open({ workers: odd })
  // Time of the processor, not of the clock: other programs may want it as well.
  const worked = () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  }
  const spells: number[] = []
  let last = worked()
  const timer = setInterval(() => {
    spells.push(worked() - last)
    last = worked()
  }, 1)
  const read = await readAll(library)
  clearInterval(timer)
  expect(read.every(({ told }) => told.length === 1)).toBe(true)
  expect(spells.length).toBeGreaterThan(5)
  expect(Math.max(...spells)).toBeLessThan(60)
})

test('reads an item of a feed once, though the feed comes again with others', async () => {
  const item = (number: number) =>
    `<item><title>Round ${number} of the talks</title><link>https://lakes.test/${number}</link>
    <description>${`Kenya demanded in round ${number} that France withdraw its ships. `.repeat(40)}</description></item>`
  const feed = (day: number, ...numbers: number[]) =>
    Buffer.from(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Lakes Press</title><link>https://lakes.test/</link>
      <lastBuildDate>Mon, 0${day} Mar 2026 10:00:00 GMT</lastBuildDate>${numbers.map(item).join('\n')}</channel></rss>`,
    )
  const url = 'https://lakes.test/feed.xml'
  const about = { name: url, path: null, url, mediaType: 'application/rss+xml', charset: 'utf-8' }
  const tell = loadTeller(data)
  const work = async (bytes: Uint8Array) => {
    const start = process.cpuUsage()
    const { told } = await tell(bytes, about, now)
    const { user, system } = process.cpuUsage(start)
    return { told, time: user + system }
  }
  const first = await work(feed(2, 1, 2, 3, 4, 5, 6, 7, 8))
  const second = await work(feed(3, 2, 3, 4, 5, 6, 7, 8))
  expect(second.told).toEqual(first.told.slice(1))
  expect(second.time * 4).toBeLessThan(first.time)
  // What is told is that of the item as it is now.
  const third = await work(feed(4, 8, 9))
  expect(third.told[0]).toBe(second.told.at(-1))
  expect(third.told[1]?.article.headline).toBe('Round 9 of the talks')
})

test('finds one file of a folder under the same name as when all are listed', () => {
  mkdirSync(join(folder, 'deep'))
  place('deep/a.txt', 'text')
  place('b.txt', 'text')
  const units = listUnits(folder)
  const paths = units.flatMap((unit) => (unit.kind === 'file' ? [unit.path] : []))
  expect(paths).toHaveLength(2)
  expect(paths.map((path) => unitOfFolder(folder, path))).toEqual(units)
})

test('lists articles of a dossier and what was put beside them, but not what marks it', () => {
  for (const name of ['peacedash.json', 'a.article', '.b.article', '.c.draft', 'd.txt', 'e.exe']) {
    place(name, '{"schema": "peacedash/folder@1"}')
  }
  const names = listUnits(folder).map((unit) => unit.kind === 'file' && unit.name)
  expect(names).toEqual(['a.article', 'd.txt'])
  rmSync(join(folder, 'a.article'))
  rmSync(join(folder, 'd.txt'))
  expect(listUnits(folder)).toEqual([])
  rmSync(join(folder, 'peacedash.json'))
  expect(() => listUnits(folder)).toThrow('is a folder without articles')
})
