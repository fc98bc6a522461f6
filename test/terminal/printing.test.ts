import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { generateArticles } from '../helpers/generate-articles.ts'
import { terminalTest } from '../helpers/terminal-test.ts'

terminalTest('a table fits the terminal it is printed in, with looks', async ({ open }) => {
  const terminal = open({ args: ['demands'], columns: 80, rows: 60 })
  expect(await terminal.exit()).toBe(0)
  const lines = terminal.lines()
  expect(lines[0]).toMatch(/^Party +Kind +Quote/)
  expect(terminal.cell(0, 0)?.isBold()).toBeTruthy()
  // A line that goes on below would begin with what belongs to the one above.
  for (const line of lines.filter((one) => /^\S/.test(one)).slice(1)) {
    expect(line).toMatch(/^(?:US|Russia|Ukraine) /)
  }
})

terminalTest(
  'while many articles are read a line says how far it is, and goes',
  async ({ open }) => {
    const articles = mkdtempSync(join(tmpdir(), 'peacedash-printing-'))
    for (const { name, text } of generateArticles(40)) writeFileSync(join(articles, name), text)
    const terminal = open({ args: ['parties', articles], env: { PEACEDASH_NO_CACHE: '1' } })
    await terminal.waitFor(/reading \d+ of 40/)
    expect(await terminal.exit()).toBe(0)
    expect(terminal.lines().join('\n')).not.toContain('reading')
    rmSync(articles, { recursive: true })
  },
)
