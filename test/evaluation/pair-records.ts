import { assign } from './assign.ts'

/** Gold and found records paired one to one, by index. */
export interface Pairing {
  readonly pairs: readonly { readonly gold: number; readonly found: number }[]
  readonly misses: readonly number[]
  readonly extras: readonly number[]
}

/**
 * Pairs gold records with found ones, as many as can be, and among these the best fitting.
 *
 * @param golds Number of gold records.
 * @param founds Number of found records.
 * @param qualityOf How well two of them fit; 0: not at all. Below 1000 in sum.
 */
export function pairRecords(
  golds: number,
  founds: number,
  qualityOf: (gold: number, found: number) => number,
): Pairing {
  // A pair more outweighs any gain in fit.
  const weigh = (quality: number) => (quality > 0 ? 1000 + quality : 0)
  const columns = assign(
    range(golds).map((gold) => range(founds).map((found) => weigh(qualityOf(gold, found)))),
  )
  const pairs = columns.flatMap((found, gold) => (found === null ? [] : [{ gold, found }]))
  const taken = new Set(pairs.map((pair) => pair.found))
  return {
    pairs,
    misses: range(golds).filter((gold) => columns[gold] === null),
    extras: range(founds).filter((found) => !taken.has(found)),
  }
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index)
}
