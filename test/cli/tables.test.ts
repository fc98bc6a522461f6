import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { widthOf } from '../../views/fit-text.ts'
import { runProgram } from '../helpers/run-program.ts'
import { program } from '../helpers/terminal.ts'

let folder: string
let env: Readonly<Record<string, string>>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peacedash-tables-'))
  // What was read once is kept, so that the many runs do not all read anew.
  env = { XDG_CACHE_HOME: folder, PEACEDASH_NO_CACHE: '' }
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const story = resolve('test/dossiers/sudan-adre-corridor')

/** Each table, and sources it has rows of. */
const calls: readonly (readonly string[])[] = [
  ['parties'],
  ['plans'],
  ['demands'],
  ['steps'],
  ['positions'],
  ['statements'],
  ['timeline'],
  ['compare'],
  ['changes', story],
  ['tensions'],
  ['search', 'talks'],
]

/** Runs a command that must end well. @returns What it prints. */
function print(args: readonly string[], more: Readonly<Record<string, string>> = {}): string {
  const { code, out, err } = runProgram(args, { env: { ...env, ...more } })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

type Row = Readonly<Record<string, unknown>>

describe.each(calls)('%s', (...call) => {
  test('is the same in JSON, NDJSON, CSV and TSV, and every row has its quote', () => {
    const rows = JSON.parse(print([...call, '--format', 'json'])) as Row[]
    expect(rows.length).toBeGreaterThan(0)
    for (const { quote } of rows) expect(quote).toMatch(/\S/)

    const lines = print([...call, '--format', 'ndjson'])
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line) as Row)).toEqual(rows)

    const columns = Object.keys(rows[0] ?? {})
    const csv = parse(print([...call, '--format', 'csv']), { columns: true }) as Row[]
    expect(csv).toHaveLength(rows.length)
    expect(Object.keys(csv[0] ?? {})).toEqual(columns)
    for (const { quote } of csv) expect(quote).toMatch(/\S/)

    const tsv = print([...call, '--format', 'tsv'])
      .replace(/\n$/, '')
      .split('\n')
    expect(tsv).toHaveLength(rows.length + 1)
    for (const line of tsv) expect(line.split('\t')).toHaveLength(columns.length)
  })

  test('fits the width asked for, and has no colours in a pipe', () => {
    for (const width of [40, 100]) {
      const out = print([...call, '--width', String(width)])
      expect(out).not.toContain('\u001b')
      for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
    }
  })

  test('is a table in Markdown, each line of as many cells', () => {
    const [head = '', rule, ...rows] = print([...call, '--format', 'markdown'])
      .trimEnd()
      .split('\n')
    const cells = (line: string) => line.split(/(?<!\\)\|/).length
    expect(rule).toMatch(/^(?:\| --- )+\|$/)
    for (const row of rows) expect(cells(row)).toBe(cells(head))
  })
})

test('prints the columns asked for, in their order', () => {
  const out = print(['demands', '--columns', 'kind,party', '--format', 'csv'])
  expect(out.split('\r\n')[0]).toBe('kind,party')
})

test('finds a party by any name, and prints what names it', () => {
  const rows = JSON.parse(print(['demands', '--party', 'moscow', '--format', 'json'])) as Row[]
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(JSON.stringify(row)).toContain('Russia')
})

test('says which parties there are where there is none of that name', () => {
  const { code, out, err } = runProgram(['demands', '--party', 'Atlantis'], { env })
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^peacedash: There is no party “Atlantis”. The parties are .*Russia.*\.\n$/)
})

test('says on standard error that there is nothing, and prints an empty list to programs', () => {
  const soup = resolve('test/articles/N1-tomato-soup.txt')
  const { code, out, err } = runProgram(['demands', soup], { env })
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(err).toBe('peacedash: No demand, condition, red line or threat found.\n')
  expect(print(['demands', soup, '--format', 'json'])).toBe('[]\n')
  expect(print(['demands', soup, '--format', 'ndjson'])).toBe('')
  expect(print(['demands', soup, '--format', 'csv'])).toMatch(/^party,[\w,-]+\r\n$/)
})

describe('colours', () => {
  const isColoured = (flags: readonly string[], more: Readonly<Record<string, string>>) =>
    print(['demands', ...flags], { NO_COLOR: '', FORCE_COLOR: '', ...more }).includes('\u001b[')

  test.each([
    ['not in a pipe', [], { FORCE_COLOR: '0' }, false],
    ['with --color always', ['--color', 'always'], {}, true],
    ['with --color alone', ['--color'], { NO_COLOR: '1' }, true],
    ['not with --color never', ['--color=never'], { FORCE_COLOR: '1' }, false],
    ['not with --no-color', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['with FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['not with NO_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '0' }, false],
  ] as const)('%s', (_, flags, more, expected) => {
    expect(isColoured(flags, more)).toBe(expected)
  })
})

test('what an article tells the terminal reaches no pipe, in any form', () => {
  const path = join(folder, 'hostile.txt')
  const [seed = ''] = readdirSync('seeds').map((name) => readFileSync(join('seeds', name), 'utf8'))
  const attack = '\u001b]52;c;aGk=\u0007\u009b31m\u202e\u001bP1\u001b\\'
  writeFileSync(
    path,
    seed.replaceAll(' demand', ` ${attack}demand`).replaceAll('Kyiv', `${attack}Kyiv`),
  )
  for (const format of ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown']) {
    for (const command of ['demands']) {
      const out = print([command, path, '--format', format])
      expect(out.replace(/[\r\n\t]/g, '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    }
  }
  for (const format of ['text', 'markdown', 'html']) {
    expect(print(['brief', path, '--format', format]).replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u,
    )
  }
})

test.each(['brief', 'demands --format csv', 'statements', 'export', 'search the'])(
  'ends quietly when who reads %s has left',
  (command) => {
    const script = `set -o pipefail; "$0" "$1" ${command} | head -1 >/dev/null; echo $?`
    const { stderr, stdout } = spawnSync('bash', ['-c', script, process.execPath, program], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    })
    expect({ stderr, stdout }).toEqual({ stderr: '', stdout: '0\n' })
  },
)
