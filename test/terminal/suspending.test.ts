import { expect } from 'vitest'
import { program } from '../helpers/terminal.ts'
import { terminalTest } from '../helpers/terminal-test.ts'

terminalTest('Ctrl-Z goes to the shell, and fg comes back to the same row', async ({ open }) => {
  const terminal = open({ command: ['bash', '--norc', '-i'], env: { PS1: '$ ' } })
  await terminal.waitFor('$ ')
  terminal.type(`'${process.execPath}' '${program}'\r`)
  await terminal.waitFor('q quit')
  const start = terminal.selection()?.words
  terminal.press('j')
  await terminal.waitUntil(() => terminal.selection()?.words !== start, 'another row')
  const words = terminal.selection()?.words

  terminal.press('Ctrl-z')
  await terminal.waitFor('Stopped')
  expect(terminal.isAlternateScreen()).toBe(false)
  expect(terminal.modes()).toContain(25)

  terminal.type('fg\r')
  await terminal.waitFor('q quit')
  expect(terminal.selection()?.words).toBe(words)
  terminal.press('k')
  await terminal.waitUntil(() => terminal.selection()?.words === start, 'the row before')
  terminal.press('q')
  await terminal.waitFor((screen) => screen.trim().endsWith('$'))
  expect(terminal.isAlternateScreen()).toBe(false)
})
