import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { generateArticles } from '../helpers/generate-articles.ts'
import { program, type Terminal } from '../helpers/terminal.ts'
import { terminalTest } from '../helpers/terminal-test.ts'

/** The modes of a terminal nothing runs in: the cursor is shown, and that is all. */
const plainModes = [25]

/** Runs the program from a shell that says so when it is back. */
const fromShell = {
  command: ['bash', '-c', `echo before; '${process.execPath}' '${program}'; echo "after $?"`],
} as const

for (const [what, leave, code] of [
  ['q', (terminal: Terminal) => terminal.press('q'), 0],
  ['Ctrl-C', (terminal: Terminal) => terminal.press('Ctrl-c'), 130],
] as const) {
  terminalTest(`${what} gives the terminal back as it was, and ends with ${code}`, async (desk) => {
    const terminal = desk.open(fromShell)
    await terminal.waitFor('Parties')
    leave(terminal)
    await terminal.waitFor(`after ${code}`)
    expect(terminal.screen().trim()).toBe(`before\nafter ${code}`)
    expect(terminal.isAlternateScreen()).toBe(false)
    expect(terminal.modes()).toEqual(plainModes)
    expect(await terminal.exit()).toBe(0)
  })
}

for (const [signal, code] of [
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGQUIT', 131],
  ['SIGUSR2', 140],
  ['SIGALRM', 142],
] as const) {
  terminalTest(`${signal} gives the terminal back, and ends with ${code}`, async ({ open }) => {
    const terminal = open()
    await terminal.waitFor('Parties')
    terminal.signal(signal)
    expect(await terminal.exit()).toBe(code)
    expect(terminal.isAlternateScreen()).toBe(false)
    expect(terminal.modes()).toEqual(plainModes)
    expect(terminal.screen().trim()).toBe('')
  })
}

terminalTest('signals that mean nothing to it change nothing', async ({ open }) => {
  const terminal = open()
  await terminal.waitFor('q quit')
  for (const signal of ['SIGWINCH', 'SIGPIPE', 'SIGCONT', 'SIGURG', 'SIGCHLD'] as const) {
    terminal.signal(signal)
  }
  terminal.press('?')
  await terminal.waitFor('help')
  terminal.press('?', 'q')
  expect(await terminal.exit()).toBe(0)
  expect(terminal.modes()).toEqual(plainModes)
})

terminalTest(
  'one who leaves at once gets the terminal back, however much is begun',
  async (desk) => {
    // Workers are started for practice as soon as one follows: they are ended before they are ready.
    const folder = mkdtempSync(join(tmpdir(), 'peacedash-leaving-'))
    for (const { name, text } of generateArticles(30)) writeFileSync(join(folder, name), text)
    for (const env of [{ PEACEDASH_NO_CACHE: '1' }, {}]) {
      const terminal = desk.open({ args: ['--follow', '--mouse', folder], env })
      await terminal.waitFor('q quit')
      terminal.signal('SIGTERM')
      expect(await terminal.exit()).toBe(143)
      expect(terminal.screen().trim()).toBe('')
      expect(terminal.modes()).toEqual(plainModes)
    }
    rmSync(folder, { recursive: true })
  },
)

terminalTest('the terminal echoes again when the program has gone', async ({ open }) => {
  const terminal = open({ command: ['bash', '--norc', '-i'], env: { PS1: '$ ' } })
  await terminal.waitFor('$ ')
  terminal.type(`'${process.execPath}' '${program}'\r`)
  await terminal.waitFor('Parties')
  terminal.press('q')
  await terminal.waitFor((screen) => screen.trim().endsWith('$'))
  terminal.type('stty -a | grep -wo -e echo -e icanon | tr "\\n" " "\r')
  await terminal.waitFor('icanon echo')
})

terminalTest(
  'a terminal that is closed ends the program, which does not abort',
  async ({ open }) => {
    const terminal = open()
    await terminal.waitFor('q quit')
    terminal.hangUp()
    expect(await terminal.exit()).toBe(129)
  },
)
