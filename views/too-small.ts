import { widthOf } from './fit-text.ts'
import { leastSize, type Size } from './layout.ts'
import { cutLine, type StyledLine, segment } from './styled-text.ts'

/**
 * Says that the terminal is too small, what is needed and what there is.
 *
 * @param size Size of the terminal in cells.
 * @returns One line, no wider than that; the fewer cells there are, the fewer words.
 */
export function tooSmallLine(size: Size): StyledLine {
  const needed = `${leastSize.columns}×${leastSize.rows}`
  const actual = `${size.columns}×${size.rows}`
  const words = [
    `peacedash needs a terminal of ${needed} cells, this one has ${actual}`,
    `peacedash needs ${needed}, has ${actual}`,
    `needs ${needed}, has ${actual}`,
    `${actual} < ${needed}`,
  ]
  const fitting = words.find((one) => widthOf(one) <= size.columns) ?? needed
  return cutLine([segment(fitting, 'strong')], size.columns)
}
