import { afterAll, expect } from 'vitest'
import { makeFakePrograms } from '../helpers/fake-programs.ts'
import { terminalTest } from '../helpers/terminal-test.ts'

const programs = makeFakePrograms()
afterAll(programs.remove)

for (const [what, opening] of [
  ['--screen-reader', { args: ['--screen-reader'] }],
  ['INK_SCREEN_READER', { env: { INK_SCREEN_READER: 'true' } }],
] as const) {
  terminalTest(`${what} tells line by line, without boxes or redrawing`, async ({ open }) => {
    const terminal = open(opening)
    await terminal.waitFor('Press ? for the keys.')
    expect(terminal.isAlternateScreen()).toBe(false)
    const start = terminal.output().length
    terminal.press('j')
    await terminal.waitFor(/2 of \d+/u)
    terminal.press('1')
    await terminal.waitFor('1 Parties')
    const grown = terminal.output().slice(start)
    expect(grown.split('\n').length).toBeLessThan(24)
    expect(terminal.output()).not.toMatch(/[┃│╭╮╰╯┏┓┗┛]/u)
    expect(terminal.output()).not.toContain('\u001B[2J')
    terminal.press('q')
    expect(await terminal.exit()).toBe(0)
    expect(terminal.modes()).toEqual([25])
  })
}

terminalTest('the mouse is left to the terminal unless it is asked for', async ({ open }) => {
  const terminal = open()
  await terminal.waitFor('q quit')
  expect(terminal.modes()).not.toContain(1000)
  expect(terminal.modes()).not.toContain(1006)
})

terminalTest('with --mouse a press selects and the wheel moves', async ({ open }) => {
  const terminal = open({ args: ['--mouse'] })
  await terminal.waitFor('q quit')
  await terminal.waitUntil(() => terminal.modes().includes(1000), 'the mouse')
  expect(terminal.modes()).toContain(1006)
  const line = terminal.lines().findIndex((text) => text.includes('1 Parties')) + 3
  terminal.type(`\u001B[<0;10;${line}M\u001B[<0;10;${line}m`)
  await terminal.waitFor('┏ 1 Parties')
  await terminal.waitUntil(() => terminal.selection()?.line === line - 1, 'the row pressed')
  terminal.type(`\u001B[<65;10;${line}M`)
  await terminal.waitUntil(() => (terminal.selection()?.line ?? 0) > line - 1, 'a row below')
  terminal.press('q')
  expect(await terminal.exit()).toBe(0)
  expect(terminal.modes()).toEqual([25])
})

terminalTest('the mouse is off while the pager has the terminal', async ({ open }) => {
  const pager = programs.place('a-pager', 'cat > /dev/null; echo paging; read key < /dev/tty')
  const terminal = open({ args: ['--mouse'], env: { PAGER: pager } })
  await terminal.waitFor('q quit')
  await terminal.waitUntil(() => terminal.modes().includes(1000), 'the mouse')
  terminal.press('p')
  await terminal.waitFor('paging')
  expect(terminal.modes()).not.toContain(1000)
  expect(terminal.modes()).not.toContain(1006)
  terminal.type('\r')
  await terminal.waitFor('q quit')
  await terminal.waitUntil(() => terminal.modes().includes(1000), 'the mouse again')
})

for (const [key, crumb] of [
  ['c', '› compare'],
  ['s', '› article'],
  ['w', '› statements'],
] as const) {
  terminalTest(`y copies, and p and e come back to the same screen, from ${key}`, async (desk) => {
    const pager = programs.place('b-pager', 'cat > /dev/null; echo paging; read key < /dev/tty')
    const editor = programs.place('b-editor', 'echo "$@" > "$DIR/args"; echo editing; read key')
    const terminal = desk.open({
      env: {
        PAGER: pager,
        VISUAL: '',
        EDITOR: editor,
        PATH: programs.folder,
        WAYLAND_DISPLAY: '',
        DISPLAY: '',
        TMUX: '',
      },
    })
    await terminal.waitFor('q quit')
    terminal.press(key)
    await terminal.waitFor(crumb)
    const body = () => terminal.lines().slice(0, -1).join('\n')
    const before = body()
    terminal.press('y')
    await terminal.waitFor('Copied by the terminal: “')
    expect(terminal.clipboard).toHaveLength(1)
    expect(body()).toBe(before)
    terminal.press('p')
    await terminal.waitFor('paging')
    terminal.type('\r')
    await terminal.waitUntil(() => body() === before, 'the view after the pager')
    terminal.press('e')
    await terminal.waitFor('editing')
    expect(programs.read('args')).toMatch(/^\+\d+ \S+\.txt\n$/u)
    terminal.type('\r')
    await terminal.waitUntil(() => body() === before, 'the view after the editor')
  })
}
