import { test } from 'vitest'
import { type Opening, openTerminal, type Terminal } from './terminal.ts'

interface Desk {
  /** Opens a terminal that is closed when the test ends. */
  readonly open: (opening?: Opening) => Terminal
}

/** A test with a terminal: whatever it opens is closed again, however the test ends. */
export function terminalTest(sentence: string, body: (desk: Desk) => Promise<void>): void {
  test(sentence, { timeout: 60_000 }, async () => {
    const terminals: Terminal[] = []
    const open = (opening?: Opening) => {
      const terminal = openTerminal(opening)
      terminals.push(terminal)
      return terminal
    }
    try {
      await body({ open })
    } finally {
      await Promise.all(terminals.map((terminal) => terminal.close()))
    }
  })
}
