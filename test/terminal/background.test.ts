import { expect } from 'vitest'
import { palettes } from '../../views/palettes.ts'
import { terminalTest } from '../helpers/terminal-test.ts'

for (const [what, background, palette] of [
  ['dark', 'rgb:1e1e/1e1e/1e1e', palettes.dark],
  ['light', 'rgb:ffff/ffff/ffff', palettes.light],
  ['silent', undefined, palettes.either],
] as const) {
  terminalTest(`the colours go with a terminal that is ${what}`, async ({ open }) => {
    const terminal = open(background === undefined ? {} : { background })
    await terminal.waitFor('q quit')
    expect(terminal.output()).toContain(`38;5;${palette.accent}m`)
    expect(terminal.screen()).not.toContain('rgb:')
  })
}

for (const [what, end] of [
  ['a string terminator', '\u001B\\'],
  ['a bell', '\u0007'],
] as const) {
  terminalTest(`an answer that comes late is no keys, ended by ${what}`, async ({ open }) => {
    const terminal = open()
    await terminal.waitFor('q quit')
    const before = terminal.screen()
    terminal.type(`\u001B]11;rgb:1e1e/1e1e/1e1e${end}\u001B[?62;22c`)
    terminal.press('1')
    await terminal.waitFor('┏ 1 Parties')
    terminal.press('3')
    await terminal.waitUntil(() => terminal.screen() === before, 'the screen as it was')
    expect(terminal.screen()).toBe(before)
  })
}

terminalTest('keys pressed while the terminal is asked are not lost', async ({ open }) => {
  const terminal = open()
  terminal.type('1')
  await terminal.waitFor('┏ 1 Parties')
})
