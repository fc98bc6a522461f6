import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runCommands } from './run-commands.ts'

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```sh\n(.*?)^```$/gms)]
  .map(([, block = '']) => block.split('\n').map((line) => line.replace(/ +# .*$/, '')))
  .map((lines) => lines.filter((line) => /\bpeacedash\b/.test(line)))
  .filter((lines) => lines.length > 0)

/** Why a line of the README is not run: a pattern of it, and what is wanting. */
const notRun: readonly (readonly [RegExp, string])[] = [
  [/--follow/, 'it goes on until it is ended, in a terminal'],
  ...(spawnSync('jq', ['--version']).error === undefined
    ? []
    : ([[/\| jq /, 'jq is not installed']] as const)),
]

const whyNot = (line: string): string | undefined =>
  notRun.find(([pattern]) => pattern.test(line))?.[1]

test('the README has commands for a shell, and most of them can be run', () => {
  expect(blocks.flat().filter((line) => whyNot(line) === undefined).length).toBeGreaterThan(4)
})

test.each(blocks)('what begins with “%s” can be typed as it stands', (...lines) => {
  const commands = lines.filter((line) => whyNot(line) === undefined)
  for (const [at, output] of runCommands(commands).entries()) {
    expect(output.join(''), commands[at]).not.toBe('')
  }
})

for (const line of blocks.flat()) {
  const reason = whyNot(line)
  if (reason !== undefined) test.skip(`“${line}”: ${reason}`, () => undefined)
}
