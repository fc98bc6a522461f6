import { resolve } from 'node:path'
import { expect } from 'vitest'
import { terminalTest } from '../helpers/terminal-test.ts'

const program = (...args: readonly string[]) =>
  [process.execPath, '--import', 'tsx', resolve('test/helpers/story-program.tsx'), ...args] as const

const header = (lines: readonly string[]): string => lines[0] ?? ''

terminalTest(
  'an article comes in while one reads; one stays on the same line',
  async ({ open }) => {
    const terminal = open({ command: program(), folder: resolve('.') })
    await terminal.waitFor('q quit')
    expect(header(terminal.lines())).toContain('3 articles, 2 sources')
    expect(header(terminal.lines())).toContain('↻ polling')
    terminal.press('j')
    await terminal.waitUntil(
      () => terminal.selection()?.words.includes('back pay') === true,
      'the second demand',
    )
    const before = terminal.selection()
    terminal.signal('SIGUSR2')
    await terminal.waitFor('+ 1 new')
    expect(terminal.selection()).toEqual(before)
    expect(terminal.screen()).toMatch(/~14 points/u)
    terminal.resize(60, 16)
    await terminal.waitFor(/3 Demands 2/u)
    expect(header(terminal.lines())).toContain('+ 1 new')
    expect(terminal.selection()?.words).toContain('back pay')
    terminal.signal('SIGUSR2')
    await terminal.waitFor('+ 2 new')
    terminal.resize(120, 40)
    await terminal.waitFor('2 Plan versions')
    expect(terminal.lines().every((line) => Array.from(line).length <= 120)).toBe(true)
  },
)

terminalTest('C shows what has come in, and leaving it makes it known', async ({ open }) => {
  const terminal = open({ command: program(), folder: resolve('.') })
  await terminal.waitFor('q quit')
  terminal.signal('SIGUSR2')
  await terminal.waitFor('+ 1 new')
  terminal.press('C')
  await terminal.waitFor('3 Demands › changes')
  expect(terminal.screen()).toMatch(/\+ new · Harbour News, 5 Mar 2026/u)
  expect(terminal.selection()?.words).toMatch(/^~ changed .*12 points → 14 points$/u)
  expect(terminal.screen()).toMatch(/after: 14 points/u)
  expect(terminal.screen()).toMatch(/before: 12 points “a 12-point agreement”/u)
  terminal.press('J')
  await terminal.waitFor('Evidence · before: 12 points')
  terminal.press('Enter')
  await terminal.waitFor('changes › plan version')
  terminal.press('Esc')
  await terminal.waitFor(/› changes ━+ 1 of 4/u)
  terminal.press('Esc')
  await terminal.waitUntil(() => !header(terminal.lines()).includes('new'), 'nothing new')
})

terminalTest('A lists the articles; Enter opens one, Esc leads back', async ({ open }) => {
  const terminal = open({ command: program(), folder: resolve('.'), columns: 100, rows: 30 })
  await terminal.waitFor('q quit')
  terminal.press('A')
  await terminal.waitFor('reprint of Coast Agency')
  expect(terminal.selection()?.words).toContain('Daily Post')
  terminal.press('Enter')
  await terminal.waitFor('Port Operator Refuses Shorter Week')
  await terminal.waitFor('articles › article')
  terminal.press('Esc')
  await terminal.waitFor('reprint of Coast Agency')
})

terminalTest('the title of the terminal says what is new, and is given back', async ({ open }) => {
  const terminal = open({ command: program('title'), folder: resolve('.') })
  await terminal.waitFor('q quit')
  terminal.signal('SIGUSR2')
  await terminal.waitUntil(
    () =>
      terminal.output().includes('\u001B]2;1 new: Talks Held, New Offer Made – peacedash\u001B\\'),
    'the title',
  )
  terminal.press('q')
  expect(await terminal.exit()).toBe(0)
  expect(terminal.output()).toContain('\u001B[22;2t')
  expect(terminal.output()).toContain('\u001B[23;2t')
})

terminalTest('a screen reader is told in one line what has come in', async ({ open }) => {
  const terminal = open({ command: program('none', 'spoken'), folder: resolve('.') })
  await terminal.waitFor('Press ? for the keys.')
  terminal.signal('SIGUSR2')
  await terminal.waitFor('1 new: Harbour News, 5 Mar 2026, “Talks Held, New Offer Made”')
  const before = terminal.lines().filter((line) => line !== '').length
  terminal.press('C')
  await terminal.waitFor('changes')
  await terminal.waitFor(/changed, plan version, 14 points/u)
  expect(terminal.lines().filter((line) => line !== '').length).toBeGreaterThan(before)
})
