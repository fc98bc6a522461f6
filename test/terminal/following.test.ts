import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { terminalTest } from '../helpers/terminal-test.ts'

terminalTest('an empty folder is followed until the first article comes', async ({ open }) => {
  const folder = mkdtempSync(join(tmpdir(), 'peacedash-empty-'))
  try {
    const terminal = open({ args: ['--follow', folder] })
    await terminal.waitFor('Waiting for the first article.')
    writeFileSync(join(folder, 'first.txt'), readFileSync('test/articles/05-nineteen-points.txt'))
    await terminal.waitFor(/Plan versions[\s\S]*19 points/u)
    expect(terminal.screen()).not.toContain('Waiting')
    terminal.press('q')
    expect(await terminal.exit()).toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

terminalTest('an empty folder that is not followed is refused', async ({ open }) => {
  const folder = mkdtempSync(join(tmpdir(), 'peacedash-empty-'))
  const terminal = open({ args: [folder] })
  expect(await terminal.exit()).toBe(1)
  expect(terminal.screen()).toContain('is a folder without articles')
  rmSync(folder, { recursive: true })
})
