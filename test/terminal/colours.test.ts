import { expect } from 'vitest'
import { terminalTest } from '../helpers/terminal-test.ts'

/** Codes that choose a colour, be it of the theme, one of 256, or one of 16 million. */
const colour = /\u001b\[(?:\d+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;\d+)*m/

terminalTest('uses colours in a terminal that has them', async ({ open }) => {
  const terminal = open()
  await terminal.waitFor('q quit')
  expect(terminal.output()).toMatch(colour)
})

for (const [what, opening] of [
  ['NO_COLOR', { env: { NO_COLOR: '1' } }],
  ['--no-color', { args: ['--no-color'] }],
] as const) {
  terminalTest(`${what} leaves out colours, and the selection still shows`, async ({ open }) => {
    const terminal = open(opening)
    await terminal.waitFor('q quit')
    expect(terminal.output()).not.toMatch(colour)
    const selection = terminal.selection()
    const line = terminal.lines()[selection?.line ?? 0] ?? ''
    const cell = terminal.cell(line.indexOf('›') + 1, selection?.line ?? 0)
    expect(cell?.isInverse()).toBeTruthy()
  })
}

terminalTest('a dumb terminal gets no attributes at all', async ({ open }) => {
  const terminal = open({ env: { TERM: 'dumb' } })
  await terminal.waitFor('q quit')
  expect(terminal.output()).not.toMatch(/\u001b\[[\d;]*[1-9][\d;]*m/)
  expect(terminal.selection()).not.toBeNull()
})

terminalTest('--color beats NO_COLOR', async ({ open }) => {
  const terminal = open({ args: ['--color'], env: { NO_COLOR: '1' } })
  await terminal.waitFor('q quit')
  expect(terminal.output()).toMatch(colour)
})

terminalTest('CI changes nothing in a terminal', async ({ open }) => {
  const terminal = open({ env: { CI: 'true' } })
  await terminal.waitFor('q quit')
  expect(terminal.output()).toMatch(colour)
  terminal.press('j')
  await terminal.waitUntil(() => terminal.selection() !== null, 'a selection')
  terminal.press('q')
  expect(await terminal.exit()).toBe(0)
})
