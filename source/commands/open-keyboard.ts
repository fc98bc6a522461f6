import { openSync } from 'node:fs'
import { ReadStream } from 'node:tty'
import { ReaderError } from '../errors.ts'

/**
 * Opens the keyboard: standard input, or the terminal itself where something
 * else has been fed into standard input.
 *
 * @param isInputTaken True when an article has been read from standard input.
 * @returns A stream in cooked mode that the dashboard may put in raw mode.
 * @throws {ReaderError} When there is no terminal to read keys from.
 */
export function openKeyboard(isInputTaken: boolean): ReadStream {
  if (process.stdin.isTTY && !isInputTaken) return process.stdin
  try {
    return new ReadStream(
      openSync(process.platform === 'win32' ? '\\\\.\\CONIN$' : '/dev/tty', 'r'),
    )
  } catch {
    throw new ReaderError(
      'There is no keyboard, as standard input is not a terminal.',
      'Run it in a terminal, or use peacedash export to print what was read.',
    )
  }
}
