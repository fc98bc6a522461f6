import { expect } from 'vitest'
import type { Terminal } from '../helpers/terminal.ts'
import { terminalTest } from '../helpers/terminal-test.ts'

const body = (terminal: Terminal): string => terminal.lines().slice(0, -1).join('\n')

terminalTest('a search finds as one types, whatever the accents, and shows where', async (desk) => {
  const terminal = desk.open()
  await terminal.waitFor('q quit')
  terminal.press('/')
  await terminal.waitFor('› / ▏')
  terminal.type('zelens')
  await terminal.waitFor(/\/ zelens▏[\s\S]*Ukraine “President Volodymyr Zelenskyy”/u)
  expect(terminal.selection()?.words).toContain('Ukraine')
  const lines = terminal.lines()
  const row = lines.findIndex(
    (line, at) => at > (terminal.selection()?.line ?? 0) && line.includes('Zelenskyy'),
  )
  const column = (lines[row] ?? '').indexOf('Zelenskyy')
  const marked = terminal.cell(column, row)
  const plain = terminal.cell(column - 2, row)
  const looks = (cell: typeof marked) =>
    [cell?.isBold(), cell?.isUnderline(), cell?.isInverse(), cell?.getFgColor()].join(' ')
  expect(looks(marked)).not.toBe(looks(plain))
})

terminalTest('Enter goes to the hit, n and N to the next and back', async ({ open }) => {
  const terminal = open()
  await terminal.waitFor('q quit')
  terminal.type('/')
  await terminal.waitFor('› / ▏')
  terminal.type('zelens')
  await terminal.waitFor('zelens▏')
  terminal.press('Enter')
  await terminal.waitFor('search “zelens” › party')
  const first = body(terminal)
  terminal.press('n')
  await terminal.waitUntil(() => body(terminal) !== first, 'the next hit')
  terminal.press('N')
  await terminal.waitUntil(() => body(terminal) === first, 'the hit before')
})

terminalTest('Esc leaves a search as if there had been none', async ({ open }) => {
  const terminal = open()
  await terminal.waitFor('q quit')
  const before = body(terminal)
  terminal.type('/')
  await terminal.waitFor('› / ▏')
  terminal.type('qqqq')
  await terminal.waitFor('/ qqqq▏')
  terminal.press('Esc')
  await terminal.waitUntil(() => body(terminal) === before, 'the panes as before')
})

terminalTest('letters of commands are letters where one types', async ({ open }) => {
  const terminal = open()
  await terminal.waitFor('q quit')
  terminal.type('/')
  await terminal.waitFor('› / ▏')
  terminal.type('jump?q:')
  await terminal.waitFor('/ jump?q:▏')
  terminal.press('Ctrl-u')
  await terminal.waitFor('› / ▏')
})

terminalTest('a filter is chosen by typing, told in the header, cleared by Esc', async (desk) => {
  const terminal = desk.open()
  await terminal.waitFor('q quit')
  const before = body(terminal)
  terminal.press('f')
  await terminal.waitFor('┏ Show only')
  terminal.type('russia')
  await terminal.waitFor(/› russia▏[\s\S]*› {2}party: Russia/u)
  terminal.press('Enter')
  await terminal.waitFor('only party: Russia')
  expect(terminal.lines()[0]).toContain('Esc shows all')
  expect(terminal.screen()).toMatch(/3 Demands ━+ \d+ of \d+ ━┓/u)
  terminal.press('Esc')
  await terminal.waitUntil(() => body(terminal) === before, 'everything')
})

for (const [label, key] of [
  [':', ':'],
  ['Ctrl-P', 'Ctrl-p'],
] as const) {
  terminalTest(`${label} does anything by its name`, async ({ open }) => {
    const terminal = open()
    await terminal.waitFor('q quit')
    terminal.press(key)
    await terminal.waitFor('┏ Do ')
    terminal.type('timeline')
    await terminal.waitFor('Show the timeline')
    terminal.press('Enter')
    await terminal.waitFor('› timeline')
  })
}

terminalTest('a command that does not apply says why, and does nothing', async ({ open }) => {
  const terminal = open()
  await terminal.waitFor('q quit')
  const before = body(terminal)
  terminal.press('n')
  await terminal.waitFor('Nothing has been searched for')
  expect(body(terminal)).toBe(before)
  terminal.press(':')
  await terminal.waitFor('┏ Do ')
  terminal.type('choose the versions')
  await terminal.waitFor('only in: comparison')
  terminal.press('Enter')
  await terminal.waitFor((screen) => /only in: comparison/u.test(screen))
})

for (const [what, key, crumb, does] of [
  ['panes', '1', '┏ 1 Parties', 'Go to the next pane'],
  ['article', 's', '› article', 'Go to the next marked passage'],
  ['comparison', 'c', '› compare', 'Choose the versions to compare'],
] as const) {
  terminalTest(`the help is that of the ${what} where one is there`, async ({ open }) => {
    const terminal = open()
    await terminal.waitFor('q quit')
    terminal.press(key)
    await terminal.waitFor(crumb)
    const before = body(terminal)
    terminal.press('?')
    await terminal.waitFor('┏ Help')
    await terminal.waitFor(does)
    terminal.press('Esc')
    await terminal.waitUntil(() => body(terminal) === before, 'the view as before')
  })
}
