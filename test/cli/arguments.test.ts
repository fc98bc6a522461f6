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
  expect(out).toContain('A SOURCE is a file')
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
})

test.each([[[]], [['plans']]])('takes help %j as the flag', (command) => {
  expect(runProgram(['help', ...command])).toEqual(runProgram([...command, '--help']))
})

test.each([
  ['a flag that is not there', ['--wrong'], 'There is no flag --wrong.'],
  ['a short flag that is not there', ['-x'], 'There is no flag -x.'],
  ['a flag that is not there after a command', ['export', '--sort'], 'There is no flag --sort.'],
  ['a value where none belongs', ['--mouse=yes'], 'The flag --mouse takes no value.'],
  ['a colour wish that is none', ['--color=blue'], 'There is no colour wish “blue”.'],
  ['a mistyped command', ['demnads'], 'Did you mean peacedash demands?'],
  ['a mistyped flag', ['plans', '--fromat=csv'], 'Did you mean --format?'],
  ['a mistyped value', ['demands', '--kind=red-lines'], 'Did you mean red-line?'],
  ['a day that is none', ['demands', '--since=2025-02-30'], 'There is no day “2025-02-30”.'],
  ['a width that is none', ['demands', '--width=wide'], 'There is no width of “wide” cells.'],
  ['a column that is not there', ['demands', '--columns=partys'], 'Did you mean party?'],
  ['what a command does not take', ['schema', 'talks.txt'], 'schema takes flags alone.'],
  ['words that are missing', ['search'], 'search takes the words to look for.'],
  ['a page that is followed', ['-f', '--format=html'], 'A page cannot be followed.'],
  ['a flag given twice', ['--format=a', '--format=b'], 'can only be set once.'],
  ['a format that is not there', ['export', '--format', 'xml'], 'There is no format “xml”.'],
  ['no format', ['export', '--format'], 'There is no format “”.'],
  ['a format of another command', ['--format', 'json'], 'There is no format “json”.'],
  ['a format of an explanation', ['explain', '--format', 'json'], 'explain has no --format.'],
  [
    'an interval with nothing to follow',
    ['--interval', '60'],
    '--interval goes with --follow only.',
  ],
  ['too short an interval', ['--follow', '--interval=1'], 'There is no interval of “1” seconds.'],
  ['an interval that is no number', ['-f', '--interval=soon'], 'There is no interval of “soon”'],
  ['a record without explain', ['export', '--record', 'RUS'], 'export has no --record.'],
])('refuses %s in one line and says what to do', (_, args, message) => {
  const { code, out, err } = runProgram(args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^peacedash: [^\n]+\. [^\n]+[.?]\n$/)
  expect(err).toContain(message)
})

test('repeats no control characters of what it was given', () => {
  expect(runProgram(['--\u001b]52;c;aGk=\u0007wrong']).err).not.toContain('\u001b')
})

test('prints the brief where there is no terminal to show a dashboard in', () => {
  const { code, out, err } = runProgram([])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toBe(runProgram(['brief']).out)
})

test('says that following needs a terminal, and what does without', () => {
  const { code, out, err } = runProgram(['--follow'])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^peacedash: [^\n]*terminal[^\n]*peacedash brief[^\n]*\n$/)
})
