import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { columnsOf } from '../../source/usage/columns.ts'
import { commandNames } from '../../source/usage/commands.ts'
import { completed, quoteForShell } from '../../source/usage/completed.ts'
import { completions } from '../../source/usage/completions.ts'
import { runProgram } from '../helpers/run-program.ts'
import { openTerminal } from '../helpers/terminal.ts'

type Shell = keyof typeof completions
const shells = Object.keys(completions) as Shell[]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peacedash-completion-'))
  for (const shell of shells) writeFileSync(join(folder, shell), completions[shell]())
  mkdirSync(join(folder, 'here', 'talks'), { recursive: true })
  for (const name of ['monday.txt', 'my article.txt', '-odd']) {
    writeFileSync(join(folder, 'here', name), '')
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const isThere = (shell: string): boolean => spawnSync(shell, ['--version']).error === undefined
const unlessThere = (shell: string): string =>
  isThere(shell) ? '' : ` (${shell} is not installed)`

/** Where quotation marks are left open at the end of a script. */
function openQuote(script: string, escapes: { readonly withinSingle: boolean }): string | null {
  let quote: string | null = null
  let isComment = false
  for (let at = 0; at < script.length; at++) {
    const letter = script.charAt(at)
    if (isComment) isComment = letter !== '\n'
    else if (letter === '\\' && (quote !== "'" || escapes.withinSingle)) at++
    else if (quote !== null) quote = letter === quote ? null : quote
    else if (letter === "'" || letter === '"') quote = letter
    else if (letter === '#' && /(?:^|\s)$/.test(script.slice(0, at))) isComment = true
  }
  return quote
}

describe.each(shells)('the script for %s', (shell) => {
  const script = completions[shell]()

  test.skipIf(!isThere(shell))(`is read by ${shell} without a word${unlessThere(shell)}`, () => {
    const { status, stderr } = spawnSync(shell, ['-n', join(folder, shell)], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('is what the program prints', () => {
    expect(runProgram(['completion', shell])).toEqual({ code: 0, out: script, err: '' })
  })

  test('has every command, flag and value', () => {
    for (const { name, flags } of completed) {
      if (name !== null) expect(script).toMatch(new RegExp(`\\b${name}\\b`))
      for (const { typed, values = [] } of flags) {
        const flag = shell === 'fish' ? ` -l ${typed.slice(2)} ` : typed
        expect(script).toContain(flag)
        expect(script).toContain(values.join(' '))
      }
    }
  })

  test('leaves no quotation mark open, and has no control character', () => {
    expect(openQuote(script, { withinSingle: shell === 'fish' })).toBeNull()
    expect(script).not.toMatch(/[^\n\P{Cc}]/u)
  })
})

test('what is put between words without quotation marks needs none', () => {
  for (const { name, flags } of completed) {
    expect(name ?? 'dashboard').toMatch(/^[a-z]+$/)
    for (const { typed, values = [] } of flags) {
      expect(typed).toMatch(/^--[a-z-]+$/)
      for (const value of values) expect(value).toMatch(/^[a-z][a-z-]*$/)
    }
  }
})

test.each(["it’s 'quoted'", 'a $(b) `c` \\d "e"'])('quotes %s for a shell', (words) => {
  const { stdout } = spawnSync('bash', ['-c', `printf %s ${quoteForShell(words)}`])
  expect(stdout.toString()).toBe(words)
})

/** What bash would offer for the last of the words; they are given as bash breaks them. */
function offeredByBash(words: readonly string[]): string[] {
  const line = ['peacedash', ...words].map(quoteForShell).join(' ')
  const script = `source ../bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length}
    _peacedash; printf '%s\\n' "\${COMPREPLY[@]}"`
  const ran = spawnSync('bash', ['--norc', '-c', script], {
    cwd: join(folder, 'here'),
    encoding: 'utf8',
  })
  expect(ran.stderr).toBe('')
  return ran.stdout.split('\n').filter((word) => word !== '')
}

const demandColumns = columnsOf('demands')?.usual ?? []

test.each<[string, readonly string[], readonly string[]]>([
  ['commands first', [''], commandNames],
  ['a command that is begun', ['st'], ['steps', 'statements']],
  ['flags of the dashboard', ['--fo'], ['--follow', '--format']],
  ['flags of a command', ['demands', '--c'], ['--certainty', '--columns', '--color']],
  ['no flags of another', ['new', '--c'], []],
  ['flags after an article', ['monday.txt', '--th'], ['--theme']],
  ['values of a flag', ['plans', '--kind', 'c'], ['current', 'counter-proposal']],
  ['other values with another command', ['changes', '--kind', 'c'], ['changed', 'contradicted']],
  ['hyphens for blanks', ['demands', '--certainty', 'n'], ['not-committed']],
  ['values after =, broken at it', ['export', '--format', '=', 'ic'], ['ical']],
  ['values after =, nothing typed', ['--color', '='], ['auto', 'always', 'never']],
  ['values after =, in one word', ['export', '--format=ic'], ['--format=ical']],
  ['a command behind a flag with its value', ['--party', 'brief', 'demands', '--ki'], ['--kind']],
  ['columns', ['demands', '--columns', 'ki'], ['kind']],
  ['columns after a comma', ['demands', '--columns', 'kind,ha'], ['kind,hangs-on']],
  ['columns after = and a comma', ['demands', '--columns=kind,ha'], ['--columns=kind,hangs-on']],
  ['no column twice', ['demands', '--columns', 'kind,k'], []],
  ['shells', ['completion', ''], shells],
  ['no second shell', ['completion', 'bash', ''], []],
  ['no flag after --', ['demands', '--', '--fo'], []],
  ['nothing for a party', ['demands', '--party', 'm'], []],
])('bash offers %s', (_, words, offered) => {
  expect(offeredByBash(words).toSorted()).toEqual(offered.toSorted())
})

test('bash offers every column that is not in the list yet', () => {
  const offered = offeredByBash(['demands', '--columns', `${demandColumns[0]},`])
  for (const name of demandColumns.slice(1))
    expect(offered).toContain(`${demandColumns[0]},${name}`)
})

test.each([
  ['files for a source', 'demands mon', 'peacedash demands monday.txt'],
  ['commands and files where both begin so', 'mo', 'peacedash monday.txt'],
  ['names with a blank', 'my', 'peacedash my\\ article.txt'],
  ['a folder alone where one is needed', 'new ', 'peacedash new talks/'],
  ['files after the folder', 'add talks mo', 'peacedash add talks monday.txt'],
  ['files after the words', 'search peace mo', 'peacedash search peace monday.txt'],
  ['a file to write to', 'export -o mo', 'peacedash export -o monday.txt'],
  ['a value after =', 'demands --format=nd', 'peacedash demands --format=ndjson'],
  ['a list that goes on', 'demands --columns kind,ha', 'demands --columns kind,hangs-on'],
])('bash at the keyboard completes %s', async (_, typed, line) => {
  const terminal = openTerminal({
    command: ['bash', '--norc', '-i'],
    folder: join(folder, 'here'),
    env: { PS1: 'ready> ' },
  })
  try {
    await terminal.waitFor('ready>')
    terminal.type('source ../bash; PS1="go> "\r')
    await terminal.waitFor(/^go>/m)
    terminal.type(`peacedash ${typed}\t`)
    await terminal.waitFor(line)
  } finally {
    await terminal.close()
  }
})

test.skipIf(!isThere('fish')).each([
  ['st', ['statements', 'steps']],
  ['demands --ki', ['--kind']],
  ['plans --kind c', ['counter-proposal', 'current']],
  ['export --format=ic', ['--format=ical']],
  ['demands --columns kind,ha', ['kind,hangs-on']],
  ['completion ', ['bash', 'fish', 'zsh']],
  ['demands mon', ['monday.txt']],
])(`fish offers what goes with “%s”${unlessThere('fish')}`, (typed, offered) => {
  const script = `source ../fish; complete -C ${quoteForShell(`peacedash ${typed}`)}`
  const { stdout } = spawnSync('fish', ['--no-config', '-c', script], {
    cwd: join(folder, 'here'),
    encoding: 'utf8',
  })
  const words = stdout.split('\n').map((one) => one.split('\t')[0] ?? '')
  expect(words.filter((word) => word !== '').toSorted()).toEqual(offered)
})
