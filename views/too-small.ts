import { leastSize, type Size } from './layout.ts'
import { cutLine, type StyledLine, segment } from './styled-text.ts'

/**
 * Says that the terminal is too small, what is needed and what there is.
 *
 * @param size Size of the terminal in cells.
 * @returns One line, no wider than that.
 */
export function tooSmallLine(size: Size): StyledLine {
  const needed = `${leastSize.columns}×${leastSize.rows}`
  const words = `Needs ${needed}, has ${size.columns}×${size.rows}`
  return cutLine([segment(words, 'strong')], size.columns)
}
