import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect } from 'vitest'
import { terminalTest } from '../helpers/terminal-test.ts'

const folder = mkdtempSync(join(tmpdir(), 'peacedash-faults-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

terminalTest('a fault in drawing is told on the normal screen', async ({ open }) => {
  const broken = resolve('test/helpers/broken-dashboard.tsx')
  const command = [process.execPath, '--import', 'tsx', broken] as const
  const terminal = open({ command, folder: '.' })
  await terminal.waitFor('q quit')
  terminal.signal('SIGUSR2')
  terminal.press('j')
  expect(await terminal.exit()).toBe(70)
  expect(terminal.isAlternateScreen()).toBe(false)
  expect(terminal.modes()).toEqual([25])
  expect(terminal.screen()).toMatch(/Error: The +has gone\.\s+at /)
  expect(terminal.screen()).toContain('This is a fault of peacedash itself.')
  expect(terminal.output()).not.toContain('\u001b]0;')
})

for (const [what, fault] of [
  ['a handler', "process.on('SIGUSR2', () => { throw new Error('A handler broke.') })"],
  ['a promise', "process.on('SIGUSR2', () => { Promise.reject(new Error('A handler broke.')) })"],
] as const) {
  terminalTest(`a fault in ${what} is told on the normal screen`, async ({ open }) => {
    const preload = join(folder, 'fault.mjs')
    writeFileSync(preload, fault)
    const terminal = open({ env: { NODE_OPTIONS: `--import=${preload}` } })
    await terminal.waitFor('q quit')
    terminal.signal('SIGUSR2')
    expect(await terminal.exit()).toBe(70)
    expect(terminal.isAlternateScreen()).toBe(false)
    expect(terminal.modes()).toEqual([25])
    expect(terminal.screen()).toContain('Error: A handler broke.')
    expect(terminal.screen()).toContain('This is a fault of peacedash itself.')
  })
}
