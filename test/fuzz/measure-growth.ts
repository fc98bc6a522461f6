import { tellArticle } from '../../source/build-dossier.ts'
import { ReaderError } from '../../source/errors.ts'
import { readBytes } from '../../source/reading/read-bytes.ts'
import { loadKnowledge } from '../evaluation/read-dossier.ts'
import { aboutFile, options } from '../reading/read-text.ts'
import type { Shape } from './hostile-shapes.ts'

/** Sizes go up by this factor. */
const step = 4
const smallest = 8000
const largest = 520_000
/** A time from which on nothing else matters beside it, in ms of the processor. */
const plain = 400
/** What is shorter says nothing: loading, compiling, collecting garbage take as long, in ms. */
const least = 60

/** How the time to read a shape grows with its size. */
export interface Growth {
  /** Sizes in bytes. */
  readonly from: number
  readonly to: number
  /** 1 where the time is as the length, 2 where it is as its square. */
  readonly exponent: number
}

/**
 * Reads a shape in ever larger sizes, until it takes long enough to be compared.
 *
 * Time is that of the processor, so that other programs do not count.
 */
export async function measureGrowth(shape: Shape): Promise<Growth> {
  let from = smallest
  let before = await costOf(shape, from)
  for (;;) {
    const to = from * step
    const after = await costOf(shape, to)
    if (after >= plain || to * step > largest) {
      const again = [await costOf(shape, from), await costOf(shape, to)]
      before = Math.min(before, again[0] ?? before)
      const ratio = Math.min(after, again[1] ?? after) / Math.max(before, least)
      return { from, to, exponent: Math.log(Math.max(ratio, 1)) / Math.log(step) }
    }
    from = to
    before = after
  }
}

/** Time of the processor to read a shape to its records, in ms. */
async function costOf(shape: Shape, size: number): Promise<number> {
  const bytes = shape.make(size)
  loadKnowledge()
  const start = process.cpuUsage()
  try {
    const { articles } = await readBytes(bytes, aboutFile(shape.file), options)
    for (const article of articles) tellArticle(article, loadKnowledge())
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
