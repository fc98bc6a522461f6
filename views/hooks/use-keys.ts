import { useApp, useInput, usePaste } from 'ink'
import type { Keymap } from '../make-keymap.ts'
import { readKeys } from '../read-keys.ts'
import { placeOf } from '../state.ts'
import type { Store } from '../store.ts'

/** Exit codes of the two ways to leave by a key: 128 + 2 is what Ctrl-C gives in a shell. */
const exitCodes = { quit: 0, interrupt: 130 } as const

/** Stops the program, and what it was started by, until the shell takes it up again. */
function untilContinued(): Promise<void> {
  return new Promise((resolve) => {
    // Neither a paused keyboard nor a handler of signals keeps a program alive.
    const alive = setInterval(() => undefined, 1 << 30)
    process.once('SIGCONT', () => {
      clearInterval(alive)
      resolve()
    })
    process.kill(0, 'SIGTSTP')
  })
}

/**
 * Turns keys into actions by the keymap. Each key is read against the state the
 * one before it left, however many come at once.
 *
 * @param store Where the state is.
 * @param keymap What keys mean.
 */
export function useKeys(store: Store, keymap: Keymap): void {
  const { exit, suspendTerminal } = useApp()
  useInput((input, key) => {
    for (const name of readKeys(input, key)) {
      const command = keymap.commandFor(name, placeOf(store.get()))
      if (command === 'quit' || command === 'interrupt') exit(exitCodes[command])
      else if (command === 'suspend') void suspendTerminal(untilContinued)
      else if (command === 'redraw') void suspendTerminal(() => undefined)
      else if (command !== null) store.dispatch({ type: command })
    }
  })
  // Pasted text is no typing: without this it would be read as keys.
  usePaste(() => undefined)
}
