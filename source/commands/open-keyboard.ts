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
    const path = process.platform === 'win32' ? '\\\\.\\CONIN$' : '/dev/tty'
    return stopWhenPaused(new ReadStream(openSync(path, 'r')))
  } catch {
    throw new ReaderError(
      'There is no keyboard, as standard input is not a terminal.',
      'Run it in a terminal, or use peacedash export to print what was read.',
    )
  }
}

/** What Node keeps below a stream of a terminal. */
interface Handle {
  reading: boolean
  readonly readStop: () => void
}

/**
 * Lets a paused keyboard leave the terminal alone, as Node does with standard input only:
 * what is typed then is for a pager or an editor.
 */
function stopWhenPaused(keyboard: ReadStream): ReadStream {
  return keyboard.on('pause', () => {
    const { _handle: handle, _readableState: state } = keyboard as unknown as {
      readonly _handle: Handle | null
      readonly _readableState: { reading: boolean }
    }
    if (!handle?.reading) return
    state.reading = false
    handle.reading = false
    handle.readStop()
  })
}
