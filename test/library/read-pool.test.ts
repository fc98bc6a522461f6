import { afterEach, expect, test } from 'vitest'
import { type JobEnd, ReadPool } from '../../source/library/read-pool.ts'

const entry = new URL('../helpers/odd-worker.mjs', import.meta.url)
const about = { name: 'talks.txt', path: 'talks.txt', url: null, mediaType: null, charset: null }
const pools: ReadPool[] = []
const startPool = ({ data = 'data', patience = 30_000 } = {}) => {
  const pool = new ReadPool(entry, data, { size: 2, patience, memory: 64 })
  pools.push(pool)
  return pool
}
const read = (pool: ReadPool, text: string) =>
  pool.read({ bytes: new TextEncoder().encode(text), about, now: 0 })
const textOf = (end: JobEnd) => ('body' in end ? new TextDecoder().decode(end.body) : end)

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()))
})

test('reads more units than there are workers', async () => {
  const pool = startPool()
  const words = Array.from({ length: 20 }, (_, index) => `unit ${index}`)
  const ends = await Promise.all(words.map((word) => read(pool, word)))
  expect(ends.map(textOf)).toEqual(words)
})

test('leaves the bytes it is given where they are', async () => {
  const bytes = new TextEncoder().encode('unit')
  await startPool().read({ bytes, about, now: 0 })
  expect(bytes).toHaveLength(4)
})

test.each([
  ['dies', 'die', { lost: 'died' }],
  ['throws out of the blue', 'throw', { lost: 'died' }],
  ['hangs', 'hang', { lost: 'hung' }],
  ['takes all the memory', 'flood', { lost: 'died' }],
])('loses the one unit that a worker %s of, and reads the rest', async (_, way, end) => {
  const pool = startPool(way === 'hang' ? { patience: 500 } : {})
  const units = ['a', 'b', way, 'c', way, 'd', 'e']
  const ends = await Promise.all(units.map((unit) => read(pool, unit)))
  expect(ends.map(textOf)).toMatchObject(['a', 'b', end, 'c', end, 'd', 'e'])
})

test('hands on why a unit cannot be read', async () => {
  expect(await read(startPool(), 'refuse')).toMatchObject({ error: { remedy: 'Fill it.' } })
  expect(await read(startPool(), 'fail')).toMatchObject({ fault: expect.stringContaining('at y') })
})

test('fails where workers cannot even start, rather than losing unit after unit', async () => {
  await expect(read(startPool({ data: 'cannot start' }), 'a')).rejects.toThrow('There is no data.')
})

test('one that is closed before it has begun loses what it was at, and fails nobody', async () => {
  const pool = startPool()
  const reading = read(pool, 'a')
  await pool.close()
  expect(await reading).toMatchObject({ lost: 'died' })
})
