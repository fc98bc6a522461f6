import { readFileSync } from 'node:fs'
import { commandNames, commandOf } from '../../source/usage/commands.ts'
import { renderKeyTable } from '../../views/render-key-table.ts'
import { type BenchResult, renderFigures } from '../bench/render-figures.ts'
import { openTerminal } from '../helpers/terminal.ts'
import { runExamples } from './example-output.ts'
import { replaceBlock } from './replace-block.ts'

/** Size of the screen shown, in cells: as wide as a page of code is. */
const columns = 112
const rows = 32

/**
 * Brings the generated parts of the README up to date.
 *
 * @param readme The README as it stands.
 * @returns The README with the screen and the keys of the built program.
 */
export async function renderReadme(readme: string): Promise<string> {
  const screen = ['```text', ...(await readScreen()), '```'].join('\n')
  const measured = JSON.parse(readFileSync('test/bench/last-result.json', 'utf8')) as BenchResult
  const blocks = {
    screen,
    keys: renderKeyTable(),
    commands: commandTable(),
    examples: examples(),
    bench: renderFigures(measured),
  }
  return Object.entries(blocks).reduce(
    (text, [name, content]) => replaceBlock(text, name, content),
    readme,
  )
}

/** Every command and what it does. */
const commandTable = (): string =>
  [
    '| command | prints, or does |',
    '|---|---|',
    ...commandNames.map((name) => {
      const { operands, summary } = commandOf(name)
      return `| \`peacedash ${`${name} ${operands}`.trim()}\` | ${summary} |`
    }),
  ].join('\n')

/** Commands whose examples the README shows, with what they print. */
const shown = ['demands', 'search'] as const

const examples = (): string =>
  [
    '```text',
    ...shown
      .flatMap((name) => Object.entries(runExamples(name)))
      .flatMap(([example, lines], at) => [...(at > 0 ? [''] : []), `$ ${example}`, ...lines]),
    '```',
  ].join('\n')

async function readScreen(): Promise<readonly string[]> {
  const terminal = openTerminal({ columns, rows, env: { PEACEDASH_NO_CACHE: '1' } })
  try {
    await terminal.waitFor('q quit')
    return terminal.lines()
  } finally {
    await terminal.close()
  }
}
