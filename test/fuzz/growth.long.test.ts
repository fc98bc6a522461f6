import { expect, it } from 'vitest'
import { shapes } from './hostile-shapes.ts'
import { measureGrowth } from './measure-growth.ts'

/** Between the length (1) and its square (2), on the side of the length. */
const steepest = 1.45

it.each(shapes)('reading takes time as the length: $name', async (shape) => {
  const { exponent, from, to } = await measureGrowth(shape)
  expect(exponent, `from ${from} to ${to} bytes`).toBeLessThan(steepest)
})
