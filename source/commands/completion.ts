import { UsageError } from '../errors.ts'
import { completions } from '../usage/completions.ts'
import { suggestion } from '../usage/suggest.ts'
import { writeOut } from './write-out.ts'

/**
 * `peacedash completion`: prints what completes the command line in a shell.
 *
 * @param operands The name of the shell, and nothing else.
 * @returns The exit code.
 * @throws {UsageError} When there is nothing for that shell; the remedy lists those there are.
 */
export async function runCompletion(operands: readonly string[]): Promise<number> {
  const [shell = '', ...rest] = operands
  const known = Object.keys(completions)
  const write = known.includes(shell) ? completions[shell as keyof typeof completions] : undefined
  if (write === undefined || rest.length > 0) {
    throw new UsageError(
      'completion takes the name of one shell.',
      suggestion(shell, known, `Use peacedash completion ${known.join(', ')}.`),
    )
  }
  return writeOut(write())
}
