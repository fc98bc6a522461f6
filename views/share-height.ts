/** Heights something can make use of, in lines. */
export interface HeightWish {
  /** Fewer lines than this show too little. */
  readonly least: number
  /** Lines that show every row, some of them cut. */
  readonly rows: number
  /** Lines that show every row whole. */
  readonly whole: number
}

const sum = (heights: readonly number[]): number => heights.reduce((all, one) => all + one, 0)

/** Gives lines to heights, always to the lowest that wants more, until none is left or wanted. */
function deal(heights: readonly number[], most: readonly number[], lines: number): number[] {
  const dealt = [...heights]
  for (let left = lines; left > 0; left -= 1) {
    const wanting = [...dealt.keys()].filter((at) => (dealt[at] ?? 0) < (most[at] ?? 0))
    const [lowest] = wanting.toSorted((a, b) => (dealt[a] ?? 0) - (dealt[b] ?? 0))
    if (lowest === undefined) return dealt
    dealt[lowest] = (dealt[lowest] ?? 0) + 1
  }
  return dealt
}

/**
 * Shares a height among things one above the other: to each what it cannot do without, then
 * rows to the favoured one up to half of it, then rows to all, then room to show rows whole.
 *
 * @param height Lines to share; no less than all cannot do without.
 * @param wishes What each can make use of, the most important first.
 * @param favoured Index of the one whose rows come first.
 * @returns A height for each; together no more than there is.
 */
export function shareHeight(
  height: number,
  wishes: readonly HeightWish[],
  favoured: number,
): readonly number[] {
  const rows = wishes.map((wish) => Math.max(wish.least, wish.rows))
  const half = Math.floor(height / 2)
  const spare = (heights: readonly number[]): number => height - sum(heights)
  let shared = wishes.map(({ least }) => least)
  const favouredRows = shared.map((least, at) =>
    at === favoured ? Math.min(rows[at] ?? 0, half) : least,
  )
  shared = deal(shared, favouredRows, spare(shared))
  shared = deal(shared, rows, spare(shared))
  for (const [first, { whole }] of wishes.entries()) {
    const wished = shared.map((one, at) => (at === first ? whole : one))
    shared = deal(shared, wished, spare(shared))
  }
  return shared
}
