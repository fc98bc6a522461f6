import { useApp, useInput, usePaste, useStdin } from 'ink'
import { useRef } from 'react'
import { isTyping } from '../choosing.ts'
import type { Desk } from '../desk.ts'
import { interpretKey, type ProgramCommand } from '../interpret-key.ts'
import { readKeys } from '../read-keys.ts'
import type { Store } from '../store.ts'
import { takeOut } from '../take-out.ts'

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
 * @param desk What does things outside of the screen.
 */
export function useKeys(store: Store, desk: Desk): void {
  const { exit, suspendTerminal } = useApp()
  const { stdin } = useStdin()
  // Ink gives the terminal away once at a time: Ctrl-L and Ctrl-Z in one write must not clash.
  const turn = useRef<Promise<void>>(Promise.resolve())
  const suspendInTurn = (callback: () => void | Promise<void>): Promise<void> => {
    const mine = turn.current.then(() => suspendTerminal(callback))
    turn.current = mine.catch(() => undefined)
    return mine
  }
  // Ink only stops listening: what is typed next would still be read, and not by the editor.
  const handOver = (callback: () => void | Promise<void>): Promise<void> =>
    suspendInTurn(async () => {
      // A stream heeds it only once it has noticed that nobody listens.
      await new Promise((resolve) => setImmediate(resolve))
      stdin.pause()
      await callback()
    })
  const say = (words: string, isWarning = false): void =>
    store.dispatch({ type: 'say', toast: { words, isWarning } })
  const runProgram = (command: ProgramCommand): void => {
    switch (command) {
      case 'quit':
      case 'interrupt':
        exit(exitCodes[command])
        return
      case 'suspend':
        void suspendInTurn(untilContinued)
        return
      case 'redraw':
        void suspendInTurn(() => undefined)
        return
      default: {
        const { state, scene } = store.get()
        takeOut(command, state, scene.under(state.filter), desk, handOver).then(
          (done) => {
            if (done !== null) say(done)
          },
          (fault: unknown) => say(fault instanceof Error ? fault.message : String(fault), true),
        )
      }
    }
  }
  useInput((input, key) => {
    for (const name of readKeys(input, key)) {
      const { state, scene } = store.get()
      const { actions, program } = interpretKey(name, state, scene.under(state.filter))
      for (const action of actions) store.dispatch(action)
      if (program !== null) runProgram(program)
    }
  })
  // Pasted text is no keys: it is words to look for, or nothing.
  usePaste((text) => {
    if (isTyping(store.get().state)) store.dispatch({ type: 'type', text })
  })
}
