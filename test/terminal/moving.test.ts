import { expect } from 'vitest'
import type { Terminal } from '../helpers/terminal.ts'
import { terminalTest } from '../helpers/terminal-test.ts'

/** Goes to the parties, whose rows are one line each. @returns The line of the first. */
async function openParties(terminal: Terminal): Promise<number> {
  await terminal.waitFor('q quit')
  terminal.press('1')
  await terminal.waitFor('┏ 1 Parties')
  return terminal.selection()?.line ?? Number.NaN
}

terminalTest('j and k move the selection, and the evidence goes with it', async ({ open }) => {
  const terminal = open()
  await terminal.waitFor('q quit')
  const start = terminal.selection()
  const evidence = terminal.screen().split('Evidence')[1]
  terminal.press('j')
  await terminal.waitUntil(() => terminal.selection()?.words !== start?.words, 'another row')
  expect(terminal.selection()?.line).toBeGreaterThan(start?.line ?? Number.NaN)
  expect(terminal.screen().split('Evidence')[1]).not.toBe(evidence)
  terminal.press('k')
  await terminal.waitUntil(() => terminal.selection()?.words === start?.words, 'the row before')
  expect(terminal.screen().split('Evidence')[1]).toBe(evidence)
})

terminalTest('arrows and numbers go from pane to pane', async ({ open }) => {
  const terminal = open()
  await terminal.waitFor('┏ 3 Demands')
  terminal.press('1')
  await terminal.waitFor('┏ 1 Parties')
  terminal.press('Tab')
  await terminal.waitFor('┏ 2 Plan versions')
  terminal.press('Left')
  await terminal.waitFor('┏ 1 Parties')
  terminal.press('Right')
  await terminal.waitFor('┏ 2 Plan versions')
  terminal.press('Shift-Tab', 'Shift-Tab')
  await terminal.waitFor('┏ 4 Next steps')
})

terminalTest('Enter opens the record, and Esc goes back to the same row', async ({ open }) => {
  const terminal = open()
  await terminal.waitFor('q quit')
  terminal.press('j')
  await terminal.waitUntil(() => terminal.selection() !== null, 'a selection')
  terminal.press('Enter')
  await terminal.waitFor(/3 Demands ›[\s\S]*certainty/)
  terminal.press('Esc')
  await terminal.waitFor(/1 Parties[\s\S]*4 Next steps/)
  const words = terminal.selection()?.words
  terminal.press('k', 'j')
  await terminal.waitUntil(() => terminal.selection()?.words === words, 'the same row')
})

terminalTest('s shows the article, and s leaves it', async ({ open }) => {
  const terminal = open()
  await terminal.waitFor('q quit')
  terminal.press('s')
  await terminal.waitFor(/› article ·[\s\S]*passage \d+ of \d+/)
  terminal.press('s')
  await terminal.waitFor('1 Parties')
})

terminalTest('? shows the keys that work, and ? leaves them', async ({ open }) => {
  const terminal = open()
  await terminal.waitFor('q quit')
  terminal.press('?')
  await terminal.waitFor(/┏ Help[\s\S]*Go to the next row/)
  terminal.press('?')
  await terminal.waitFor('1 Parties')
})

terminalTest('keys that come in one write are each heeded', async ({ open }) => {
  const terminal = open()
  const start = await openParties(terminal)
  terminal.type('5jjj')
  await terminal.waitUntil(() => terminal.selection()?.line === start + 3, 'the fourth row')
})

terminalTest('no key of two hundred that come at once is lost', async ({ open }) => {
  const terminal = open()
  const start = await openParties(terminal)
  // One row down, then up and down around it: a single key lost would end elsewhere.
  terminal.type(`j${'jk'.repeat(99)}jj`)
  await terminal.waitUntil(() => terminal.selection()?.line === start + 3, 'the fourth row')
})
