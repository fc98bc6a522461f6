import { expect } from 'vitest'
import { terminalTest } from '../helpers/terminal-test.ts'

terminalTest('opens the article it ships with, on the alternate screen', async ({ open }) => {
  const terminal = open()
  await terminal.waitFor(/Parties[\s\S]*Plan versions[\s\S]*q quit/)
  expect(terminal.screen()).toMatch(/Demands/)
  expect(terminal.screen()).toMatch(/Next steps/)
  expect(terminal.isAlternateScreen()).toBe(true)
  expect(terminal.modes()).not.toContain(25)
  terminal.press('q')
  expect(await terminal.exit()).toBe(0)
})
