import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runProgram } from '../helpers/run-program.ts'

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

test.each([['--version'], ['export', '--version']])('prints its version with %s', (...args) => {
  expect(runProgram(args)).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' })
})

test.each([['--help'], ['-h'], ['export', '--help']])('prints its help with %s', (...args) => {
  const { code, out, err } = runProgram(args)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('peacedash export')
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
})

test.each([
  ['a flag that is not there', ['--wrong'], 'There is no flag --wrong.'],
  ['a short flag that is not there', ['-x'], 'There is no flag -x.'],
  ['a flag that is not there after a command', ['export', '--sort'], 'There is no flag --sort.'],
  ['a value where none belongs', ['--color=always'], 'The flag --color takes no value.'],
  ['a flag given twice', ['--format=a', '--format=b'], 'can only be set once.'],
  ['a format that is not there', ['export', '--format', 'xml'], 'There is no format “xml”.'],
  ['no format', ['export', '--format'], 'There is no format “”.'],
  ['a format without an export', ['--format', 'json'], 'The dashboard has no --format.'],
  ['a format of an explanation', ['explain', '--format', 'json'], 'explain has no --format.'],
  [
    'an interval with nothing to follow',
    ['--interval', '60'],
    '--interval goes with --follow only.',
  ],
  ['too short an interval', ['--follow', '--interval=1'], 'There is no interval of “1” seconds.'],
  ['an interval that is no number', ['-f', '--interval=soon'], 'There is no interval of “soon”'],
  ['a record without explain', ['export', '--record', 'RUS'], 'Only explain takes --record.'],
])('refuses %s in one line and says what to do', (_, args, message) => {
  const { code, out, err } = runProgram(args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^peacedash: [^\n]+\. [^\n]+\.\n$/)
  expect(err).toContain(message)
})

test('repeats no control characters of what it was given', () => {
  expect(runProgram(['--\u001b]52;c;aGk=\u0007wrong']).err).not.toContain('\u001b')
})

test('says that a dashboard needs a terminal, and what does without', () => {
  const { code, out, err } = runProgram([])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^peacedash: [^\n]*terminal[^\n]*peacedash export[^\n]*\n$/)
})
