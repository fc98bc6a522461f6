/**
 * Prepares the conversion of offsets into a text from UTF-16 code units to
 * Unicode code points.
 *
 * @param text Any text. A lone surrogate counts as one code point.
 * @returns A function from an offset in code units, 0 to `text.length`, to the
 *   number of code points before it; an offset inside a surrogate pair counts
 *   the pair.
 * @example
 * indexCodePoints('🕊 peace')(3) // 2
 */
export function indexCodePoints(text: string): (offset: number) => number {
  const pairEnds = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index + 2)
  return (offset) => offset - countBelow(pairEnds, offset)
}

/** How many surrogate pairs end at or before the offset, or hold it. */
function countBelow(pairEnds: readonly number[], offset: number): number {
  let low = 0
  let high = pairEnds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairEnds[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
