import { ReaderError, UsageError } from '../errors.ts'
import { stripControls } from '../model/strip-controls.ts'

/** Exit codes of what went wrong; 70 is EX_SOFTWARE of sysexits. */
const readerFault = 1
const usageFault = 2
const ownFault = 70

/**
 * Tells the reader what went wrong, on standard error: one line for what the
 * reader can mend, the stack for what only we can.
 *
 * @param error Whatever was thrown.
 * @returns The exit code that goes with it.
 */
export function reportError(error: unknown): number {
  if (error instanceof ReaderError) {
    const line = `peacedash: ${asSentence(error.message)} ${asSentence(error.remedy)}`
    process.stderr.write(`${stripControls(line).replace(/\s+/g, ' ')}\n`)
    return error instanceof UsageError ? usageFault : readerFault
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `${stripControls(stack)}\n\npeacedash: This is a fault of peacedash itself. ` +
      'Please report it with the lines above.\n',
  )
  return ownFault
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
