import { UsageError } from '../errors.ts'
import { manPage } from '../usage/man-page.ts'
import { writeOut } from './write-out.ts'

/**
 * `peacedash man`: prints the manual page.
 *
 * @returns The exit code.
 * @throws {UsageError} When anything is given.
 */
export async function runMan(operands: readonly string[]): Promise<number> {
  if (operands.length > 0) throw new UsageError('man takes nothing.', 'Use peacedash man.')
  return writeOut(manPage())
}
