import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect } from 'vitest'
import { program } from '../helpers/terminal.ts'
import { terminalTest } from '../helpers/terminal-test.ts'

const folder = mkdtempSync(join(tmpdir(), 'peacedash-articles-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
const place = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

terminalTest('opens any article, and several at once', async ({ open }) => {
  const articles = ['11-sharm-sticking-points', '23-india-us-dairy']
  const terminal = open({ args: articles.map((name) => resolve(`test/articles/${name}.txt`)) })
  await terminal.waitFor('q quit')
  expect(terminal.selection()).not.toBeNull()
})

terminalTest('says so when an article is about no negotiation', async ({ open }) => {
  const terminal = open({ args: [resolve('test/articles/N1-tomato-soup.txt')] })
  await terminal.waitFor(/no negotiation|nothing/i)
  expect(terminal.screen()).toContain('q quit')
})

terminalTest('what an article tells the terminal never reaches it', async ({ open }) => {
  const hostile = [
    '\u001b]52;c;aGFja2Vk\u0007',
    '\u009b31m',
    '\u001b[2J',
    '\u001b]0;owned\u0007',
    '\u202e',
    '\u001bc',
    '\u001b[?1000h',
    '\u001bP0;1|17/61\u001b\\',
  ].join('')
  const seed = readdirSync('seeds')[0] ?? ''
  const lines = readFileSync(join('seeds', seed), 'utf8').split('\n')
  const armed = lines.map((line) => line && line + hostile)
  const terminal = open({ args: [place('hostile.txt', armed.join('\n'))] })
  await terminal.waitFor('q quit')
  for (const [key, shown] of [
    ['Enter', /┏ 3 Demands ›/],
    ['Esc', /4 Next steps/],
    ['s', /› article/],
    ['Esc', /4 Next steps/],
  ] as const) {
    terminal.press(key)
    await terminal.waitFor(shown)
  }
  terminal.press('q')
  expect(await terminal.exit()).toBe(0)
  expect(terminal.clipboard).toEqual([])
  expect(terminal.output()).not.toMatch(/\u001b\][02]|\u001bP|\u001bc|\u009b|\u202e|\u001b\[2J/)
  expect(terminal.modes()).toEqual([25])
})

for (const [what, make] of [
  ['a missing file', () => join(folder, 'missing.txt')],
  ['an empty file', () => place('empty.txt', '')],
  [
    'a binary file',
    () =>
      place(
        'binary.txt',
        new Uint8Array(4096).map((_, index) => index * 7),
      ),
  ],
] as const) {
  terminalTest(`${what} leaves one line on the screen`, async ({ open }) => {
    const terminal = open({ args: [make()], columns: 200 })
    expect(await terminal.exit()).toBe(1)
    expect(terminal.screen().trim()).toMatch(/^peacedash: [^\n]+$/)
    expect(terminal.output()).not.toContain('\u001b[?1049h')
  })
}

terminalTest('a wrong flag leaves one line on the screen', async ({ open }) => {
  const terminal = open({ args: ['--wrong'] })
  expect(await terminal.exit()).toBe(2)
  expect(terminal.screen().trim()).toMatch(/^peacedash: There is no flag --wrong\. [^\n]+$/)
})

terminalTest('reads an article from a pipe and keys from the terminal', async ({ open }) => {
  const seed = place('seed.txt', readFileSync('test/articles/11-sharm-sticking-points.txt'))
  const pipe = `cat '${seed}' | '${process.execPath}' '${program}' -; echo "after $?"`
  const terminal = open({ command: ['bash', '-c', pipe] })
  await terminal.waitFor('q quit')
  const start = terminal.selection()?.words
  terminal.press('j')
  await terminal.waitUntil(() => terminal.selection()?.words !== start, 'another row')
  terminal.press('q')
  await terminal.waitFor('after 0')
  expect(terminal.modes()).toEqual([25])
})
