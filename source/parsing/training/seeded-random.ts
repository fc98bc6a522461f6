/**
 * A small generator of pseudo-random numbers that gives the same numbers everywhere.
 *
 * @param seed Any integer.
 * @returns A function giving numbers from 0, below 1.
 * @see Tommy Ettinger, mulberry32 (2017)
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Shuffles a list in place.
 *
 * @param list Any list.
 * @param random From `seededRandom`.
 * @see Fisher and Yates (1938), in Durstenfeld's form
 */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const moved = list[index]!
    list[index] = list[other]!
    list[other] = moved
  }
}
