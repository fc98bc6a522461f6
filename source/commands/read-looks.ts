import { UsageError } from '../errors.ts'
import type { Given } from '../usage/read-arguments.ts'
import { findColourLevel } from './find-colour-level.ts'

/** Width of a line where neither the reader nor a terminal says one, in cells. */
const plainWidth = 100
/** Narrower and wider than that nobody reads. */
const narrowest = 20
const widest = 10_000
/** Of a terminal that is narrower, lines are wrapped by itself. */
const narrowestTerminal = 40

/** How a page is to look. */
export interface Looks {
  /** Cells of a line. */
  readonly width: number
  readonly hasColour: boolean
}

/**
 * Reads how what is printed is to look.
 *
 * @param given `--width` and `--color`; else the terminal and the environment decide.
 * @throws {UsageError} If the width is no number of cells from 20 to 10,000.
 */
export function readLooks({ width, color }: Pick<Given, 'width' | 'color'>): Looks {
  return { width: readWidth(width), hasColour: hasColour(color) }
}

function readWidth(given: string | undefined): number {
  if (given === undefined) {
    return Math.max(narrowestTerminal, process.stdout.columns ?? plainWidth)
  }
  const cells = Number(given)
  if (!/^\d+$/.test(given) || cells < narrowest || cells > widest) {
    throw new UsageError(
      `There is no width of “${given}” cells.`,
      `Give a whole number from ${narrowest} to ${widest}.`,
    )
  }
  return cells
}

/**
 * Reads whether there are to be looks.
 *
 * @param wish “auto”, “always”, “never”; undefined is as auto.
 * @returns By the wish, else by FORCE_COLOR, NO_COLOR, TERM, and whether there is a terminal.
 */
function hasColour(wish: string | undefined): boolean {
  const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...plain } = process.env
  const depth = process.stdout.isTTY === true ? process.stdout.getColorDepth(plain) : 1
  const flag = colourFlag(wish)
  return findColourLevel({ flag, env: process.env, depth }) > 0
}

/** `--color` as yes or no; undefined where it is left to the rest. */
export const colourFlag = (wish: string | undefined): boolean | undefined =>
  wish === undefined || wish === 'auto' ? undefined : wish === 'always'
