import { expect, it } from 'vitest'
import { shapes } from './hostile-shapes.ts'
import { measureGrowth } from './measure-growth.ts'

/** Between the length (1) and its square (2), on the side of the length. */
const steepest = 1.45

/** Every sixteenth; all of them, which takes a quarter of an hour, by `npm run fuzz:growth`. */
const measured = process.env.ALL_SHAPES === '1' ? shapes : shapes.filter((_, at) => at % 16 === 0)

it.each(measured)('reading takes time as the length: $name', async (shape) => {
  const { exponent, from, to } = await measureGrowth(shape)
  expect(exponent, `from ${from} to ${to} bytes`).toBeLessThan(steepest)
})
