import { runInTerminal } from './run-program.ts'
import { splitCommand } from './split-command.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Shows text in the pager: $PAGER, else less, else more.
 *
 * @param text The text, without control characters.
 * @param env Environment variables.
 * @throws {Error} When no pager was found, or it failed.
 */
export async function pageText(text: string, env: Environment): Promise<void> {
  const [file, ...args] = splitCommand(env.PAGER ?? '')
  if (file !== undefined) return runInTerminal({ file, args }, text)
  try {
    await runInTerminal({ file: 'less', args: [] }, text)
  } catch (fault) {
    if (!(fault instanceof Error) || !fault.message.includes('not found')) throw fault
    await runInTerminal({ file: 'more', args: [] }, text)
  }
}
