/**
 * Pairs rows with columns one to one so that the sum of the weights is greatest.
 *
 * @param weights One row a gold record, one column a found record; 0 or less: may not be paired.
 * @returns For each row its column, or null; empty for no rows.
 * @see Kuhn 1955, the Hungarian method; here with potentials, in cubic time.
 */
export function assign(weights: readonly (readonly number[])[]): readonly (number | null)[] {
  const rows = weights.length
  const size = Math.max(rows, ...weights.map((row) => row.length), 0)
  const cost = (row: number, column: number) => -Math.max(0, weights[row]?.[column] ?? 0)
  // Row 0 and column 0 are sentinels; real rows and columns count from 1.
  const rowPotential = new Array<number>(size + 1).fill(0)
  const columnPotential = new Array<number>(size + 1).fill(0)
  const rowOf = new Array<number>(size + 1).fill(0)

  for (let row = 1; row <= size; row++) {
    const slack = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY)
    const isVisited = new Array<boolean>(size + 1).fill(false)
    const previous = new Array<number>(size + 1).fill(0)
    rowOf[0] = row
    let column = 0
    while (rowOf[column] !== 0) {
      isVisited[column] = true
      const current = rowOf[column]!
      let nearest = 0
      let delta = Number.POSITIVE_INFINITY
      for (let next = 1; next <= size; next++) {
        if (isVisited[next]) continue
        const reduced =
          cost(current - 1, next - 1) - rowPotential[current]! - columnPotential[next]!
        if (reduced < slack[next]!) {
          slack[next] = reduced
          previous[next] = column
        }
        if (slack[next]! < delta) {
          delta = slack[next]!
          nearest = next
        }
      }
      for (let other = 0; other <= size; other++) {
        if (isVisited[other]) {
          rowPotential[rowOf[other]!]! += delta
          columnPotential[other]! -= delta
        } else {
          slack[other]! -= delta
        }
      }
      column = nearest
    }
    while (column !== 0) {
      const from = previous[column]!
      rowOf[column] = rowOf[from]!
      column = from
    }
  }

  const columnOf = new Array<number | null>(rows).fill(null)
  for (let column = 1; column <= size; column++) {
    const row = rowOf[column]! - 1
    if ((weights[row]?.[column - 1] ?? 0) > 0) columnOf[row] = column - 1
  }
  return columnOf
}
