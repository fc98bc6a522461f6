import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { commandNames, commandOf } from '../../source/usage/commands.ts'
import exampleOutput from '../../source/usage/example-output.json' with { type: 'json' }
import { runProgram } from '../helpers/run-program.ts'
import { notRun, runExamples } from './example-output.ts'

const outputs: Readonly<Record<string, readonly string[]>> = exampleOutput
const run = commandNames.filter((name) => notRun[name] === undefined)

test('there is nothing of an example that is gone', () => {
  expect(Object.keys(outputs).sort()).toEqual(
    [...new Set<string>(run.flatMap((name) => commandOf(name).examples))].sort(),
  )
})

test.each(run)('the help of %s shows what its examples print (else: npm run readme)', (name) => {
  const { code, out, err } = runProgram([name, '--help'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  for (const [example, lines] of Object.entries(runExamples(name))) {
    expect(outputs[example]).toEqual(lines)
    const shown = [`  $ ${example}`, ...lines.map((line) => `  ${line}`.trimEnd())]
    expect(out).toContain(`\n${shown.join('\n')}\n`)
  }
})

test.each([[], ...commandNames.map((name) => [name])])(
  'no line of the help is wider than 80 cells: peacedash %s',
  (...command) => {
    const { out } = runProgram([...command, '--help'])
    for (const line of out.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80)
  },
)

test('only a command that can do without a source says what it does then', () => {
  const shipped = /the article that ships/
  expect(runProgram(['demands', '--help']).out.replace(/\s+/g, ' ')).toMatch(shipped)
  expect(runProgram(['add', '--help']).out.replace(/\s+/g, ' ')).not.toMatch(shipped)
})
