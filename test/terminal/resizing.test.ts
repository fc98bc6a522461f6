import { expect } from 'vitest'
import { terminalTest } from '../helpers/terminal-test.ts'

terminalTest('keeps its place through every size, and no line is too long', async ({ open }) => {
  const terminal = open({ columns: 120, rows: 40 })
  await terminal.waitFor('q quit')
  const top = terminal.selection()?.line ?? Number.NaN
  terminal.press('j')
  // A row may take several lines.
  await terminal.waitUntil(() => (terminal.selection()?.line ?? 0) > top, 'the second row')
  const line = terminal.selection()?.line
  const place = () => terminal.selection()?.words.split(/\s+/)[0]
  const second = place()

  for (const [columns, rows] of [
    [80, 24],
    [40, 10],
    [80, 24],
    [120, 40],
  ] as const) {
    terminal.resize(columns, rows)
    await terminal.waitUntil(
      () => /[┓╮]$/.test(widest(terminal.lines(), columns)) && isFramed(terminal.lines()),
      `a frame of ${columns} × ${rows}`,
    )
    expect(place()).toBe(second)
  }
  expect(terminal.selection()?.line).toBe(line)
})

terminalTest('says what size it needs, and comes back when it has it', async ({ open }) => {
  const terminal = open({ columns: 80, rows: 24 })
  await terminal.waitFor('q quit')
  terminal.resize(30, 5)
  await terminal.waitFor(/40 ?[×x] ?10[\s\S]*30 ?[×x] ?5/)
  terminal.resize(80, 24)
  await terminal.waitFor('q quit')
  expect(terminal.selection()).not.toBeNull()
})

/** The line of a frame that reaches the last column; empty without one. */
const widest = (lines: readonly string[], columns: number) =>
  lines.find((line) => line.length === columns && /[┓╮]$/.test(line)) ?? ''

const isFramed = (lines: readonly string[]) => (lines.at(-1) ?? '').includes('q quit')
