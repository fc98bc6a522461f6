import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commandNames } from '../../source/usage/commands.ts'
import { completed } from '../../source/usage/completed.ts'
import { roff } from '../../source/usage/roff.ts'
import { listKeys } from '../../views/render-key-table.ts'
import { runProgram } from '../helpers/run-program.ts'

const manual = 'dist/peacedash.1'
const isThere = (file: string): boolean => spawnSync(file, ['--version']).error === undefined
const unlessThere = (file: string): string => (isThere(file) ? '' : ` (${file} is not installed)`)

/** What a reader of the page sees, blanks as one. */
function shownBy(file: string, ...args: readonly string[]): string {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', MANWIDTH: '78', MAN_KEEP_FORMATTING: '' }
  const { status, stdout, stderr } = spawnSync(file, [...args, manual], { encoding: 'utf8', env })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  // Bold and italics are struck over on a device that has neither.
  return stdout.replace(/.\u0008/gu, '').replace(/\s+/gu, ' ')
}

test('the build leaves the page the program prints where the package names it', () => {
  const { man } = JSON.parse(readFileSync('package.json', 'utf8')) as { man: string }
  expect(man).toBe(manual)
  expect(runProgram(['man'])).toEqual({ code: 0, out: readFileSync(man, 'utf8'), err: '' })
})

test('takes nothing', () => {
  expect(runProgram(['man', 'monday.txt']).code).toBe(2)
})

test.skipIf(!isThere('groff'))(`groff finds nothing amiss${unlessThere('groff')}`, () => {
  expect(shownBy('groff', '-k', '-man', '-ww', '-Tutf8', '-P-c')).toContain('NAME peacedash')
})

test.skipIf(!isThere('man'))(`man shows all there is to say${unlessThere('man')}`, () => {
  const page = shownBy('man', '--warnings=w', '-P', 'cat', '-l')
  expect(page).toContain('NAME peacedash - ')
  for (const title of ['SYNOPSIS', 'DESCRIPTION', 'COMMANDS', 'OPTIONS', 'KEYS', 'FILES']) {
    expect(page).toContain(` ${title} `)
  }
  for (const title of ['ENVIRONMENT', 'EXIT STATUS', 'EXAMPLES']) expect(page).toContain(title)
  for (const name of commandNames) expect(page).toContain(` ${name} peacedash ${name} `)
  for (const { flags } of completed) {
    for (const { typed, values = [] } of flags) {
      expect(page).toContain(` ${typed}`)
      for (const value of values) expect(page).toContain(value)
    }
  }
  for (const { labels, does } of listKeys()) {
    expect(page).toContain(` ${labels.join(', ')} ${does} (`)
  }
})

test('no line of the page is taken for a request that is none', () => {
  const known = /^\.(?:TH|SH|SS|PP|TP|RS|RE|nf|fi|br|nh|ad l|\\")(?: |$)/
  expect(existsSync(manual)).toBe(true)
  for (const line of readFileSync(manual, 'utf8').split('\n')) {
    if (/^[.']/.test(line)) expect(line).toMatch(known)
  }
})

test.each([
  ['--no-cache', '\\-\\-no\\-cache'],
  ['a\\b', 'a\\eb'],
  ['.config', '\\&.config'],
  ["'tis", '\\(aqtis'],
  ['~/.cache', '\\(ti/.cache'],
])('writes %s so that roff prints it', (text, written) => {
  expect(roff(text)).toBe(written)
})
