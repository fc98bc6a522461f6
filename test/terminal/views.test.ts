import { expect } from 'vitest'
import { program, type Terminal } from '../helpers/terminal.ts'
import { terminalTest } from '../helpers/terminal-test.ts'

/** Views by their keys, and what stands in the crumb line of each. */
const views = [
  ['s', '› article ·'],
  ['c', '› compare'],
  ['m', '› positions'],
  ['t', '› timeline'],
  ['w', '› statements'],
  ['a', '› also found'],
] as const

const body = (terminal: Terminal): string => terminal.lines().slice(0, -1).join('\n')

/** Opens the dashboard on the second demand. */
async function openSecond(terminal: Terminal): Promise<void> {
  await terminal.waitFor('q quit')
  const start = terminal.selection()?.words
  terminal.press('j')
  await terminal.waitUntil(() => terminal.selection()?.words !== start, 'another row')
}

for (const [key, crumb] of views) {
  terminalTest(`${key} opens a view, and Esc goes back to the same row`, async ({ open }) => {
    const terminal = open()
    await openSecond(terminal)
    const before = body(terminal)
    terminal.press(key)
    await terminal.waitFor(`3 Demands ${crumb}`)
    terminal.press('Esc')
    await terminal.waitUntil(() => body(terminal) === before, 'the panes as before')
  })

  terminalTest(
    `${key}: the place is kept through sizes, Ctrl-L and the shell`,
    async ({ open }) => {
      const terminal = open({ command: ['bash', '--norc', '-i'], env: { PS1: '$ ' } })
      await terminal.waitFor('$ ')
      terminal.type(`'${process.execPath}' '${program}'\r`)
      await terminal.waitFor('q quit')
      terminal.press(key)
      await terminal.waitFor(crumb)
      terminal.press('j', 'j')
      terminal.press('k')
      await settled(terminal)
      const words = pointedAt(terminal)
      expect(words).not.toBe('')
      for (const [columns, rows] of [
        [40, 10],
        [200, 60],
        [50, 60],
        [120, 40],
      ] as const) {
        terminal.resize(columns, rows)
        await terminal.waitUntil(() => isFramed(terminal, columns), `a frame of ${columns}×${rows}`)
      }
      await terminal.waitUntil(() => pointedAt(terminal) === words, 'the same words')
      const before = body(terminal)
      terminal.press('Ctrl-l')
      terminal.press('Ctrl-z')
      await terminal.waitFor('Stopped')
      terminal.type('fg\r')
      await terminal.waitUntil(() => body(terminal) === before, 'the view as before')
      expect(terminal.isAlternateScreen()).toBe(true)
    },
  )
}

/** The words that are marked as those one is at; on an empty cell what is said of it. */
const pointedAt = (terminal: Terminal): string =>
  (terminal.screen().match(/▌[^▐]*▐|Nothing found on [^.]*/u)?.[0] ?? '').replace(/[│┃\s]+/gu, ' ')

/** Whether a frame goes from the first column to the last, and the footer stands under it. */
function isFramed(terminal: Terminal, columns: number): boolean {
  const lines = terminal.lines()
  const ends = lines.some((line) => /[┓╮]$/u.test(line) && line.length === columns)
  return ends && (lines.at(-1) ?? '').includes('quit')
}

/** Opens and closes the help, so that all keys before it have been heeded. @returns The screen. */
async function settled(terminal: Terminal): Promise<string> {
  terminal.press('?')
  await terminal.waitFor('┏ Help')
  terminal.press('?')
  await terminal.waitFor((screen) => !screen.includes('┏ Help'))
  return body(terminal)
}

terminalTest('what is selected is carried from view to view', async ({ open }) => {
  const terminal = open()
  await openSecond(terminal)
  terminal.press('s')
  await terminal.waitFor('› article')
  const passage =
    terminal
      .screen()
      .match(/▌([^▐┃]{6,})/u)?.[1]
      ?.trim() ?? ''
  expect(passage).not.toBe('')
  terminal.press('Esc', 'Enter')
  await terminal.waitFor('3 Demands › ')
  await terminal.waitFor(passage)
  terminal.press('m')
  await terminal.waitFor('› positions')
  await terminal.waitFor((screen) => (screen.split('Evidence')[1] ?? '').includes(passage))
  terminal.press('s')
  await terminal.waitFor(/› positions › article/u)
  await terminal.waitFor(`▌${passage}`)
})

terminalTest('many keys at once lead where the same keys lead one by one', async ({ open }) => {
  const [first, second] = [open(), open()]
  const keys = 'jjlkhcljjjhmjlljktjjGkwjjkajjjgjsjjjkjjqq'.replaceAll('q', '')
  const many = keys.repeat(6).slice(0, 200)
  await first.waitFor('q quit')
  await second.waitFor('q quit')
  first.type(many)
  for (const key of many) second.press(key)
  const [together, apart] = [await settled(first), await settled(second)]
  expect(together).toBe(apart)
})

terminalTest('the comparison and the positions stay aligned at every width', async ({ open }) => {
  const terminal = open({ columns: 120, rows: 40 })
  await terminal.waitFor('q quit')
  for (const [key, crumb] of [
    ['c', '› compare'],
    ['m', '› positions'],
  ] as const) {
    terminal.press(key)
    await terminal.waitFor(crumb)
    const bars = terminal
      .lines()
      .filter((line) => /^┃.*│.*┃$/u.test(line) && !line.includes('┃ ✗ rejects'))
      .map((line) => [...line.matchAll(/│/gu)].map(({ index }) => index).join(' '))
    expect(bars.length).toBeGreaterThan(5)
    expect(new Set(bars).size).toBe(1)
  }
})

terminalTest('without colours the cell and the row one is on still show', async ({ open }) => {
  const terminal = open({ env: { NO_COLOR: '1' } })
  await terminal.waitFor('q quit')
  terminal.press('m')
  await terminal.waitFor('› positions')
  const row = terminal.lines().findIndex((line) => /│›/u.test(line))
  const column = (terminal.lines()[row] ?? '').indexOf('│›') + 1
  expect(terminal.cell(column, row)?.isInverse()).toBeTruthy()
  terminal.press('t')
  await terminal.waitFor('› timeline')
  const selection = terminal.selection()
  expect(selection).not.toBeNull()
  expect(terminal.cell(3, selection?.line ?? 0)?.isInverse()).toBeTruthy()
})
