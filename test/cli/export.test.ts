import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ExportedDossier } from '../../source/model/exported-dossier.ts'
import { runProgram } from '../helpers/run-program.ts'
import { program } from '../helpers/terminal.ts'

let folder: string
const place = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peacedash-export-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const exported = (...args: string[]) => {
  const { code, out, err } = runProgram(['export', ...args])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as ExportedDossier
}

test('prints what was read of the article it ships with, and nothing else', () => {
  const dossier = exported('--format', 'json')
  const [seed] = readdirSync('seeds')
  const text = readFileSync(join('seeds', seed ?? ''), 'utf8')
  expect(dossier.schema).toBe('peacedash/dossier@1')
  expect(dossier.articles.map(({ id }) => id)).toEqual([
    createHash('sha256').update(text).digest('hex'),
  ])
  expect(dossier.parties.length).toBeGreaterThan(0)
  for (const { evidence } of dossier.demands) {
    for (const { start, end, exact } of evidence) {
      expect([...text].slice(start, end).join('')).toBe(exact)
    }
  }
})

test('reads several files and folders, in the order given', () => {
  const first = place('b.txt', 'One\n\nOne text.')
  const second = place('a.txt', 'Two\n\nAnother text.')
  const paths = exported(first, second).articles.map(({ path }) => path)
  expect(paths).toEqual([first, second])
})

test('reads an article from standard input', () => {
  const { code, out } = runProgram(['export', '-'], { input: 'A headline\n\nA text.' })
  expect(code).toBe(0)
  expect((JSON.parse(out) as ExportedDossier).articles[0]).toMatchObject({ path: null })
})

test('gives empty lists for a text about no negotiation', () => {
  const dossier = exported(resolve('test/articles/N1-tomato-soup.txt'))
  expect(dossier.articles).toHaveLength(1)
  expect([dossier.parties, dossier.planVersions, dossier.demands]).toEqual([[], [], []])
})

test('escapes what an article tries to tell the terminal', () => {
  const hostile = place('hostile.txt', 'Head\u001b]52;c;aGk=\u0007line\n\nText \u009b31m of it.')
  const { out } = runProgram(['export', hostile])
  expect(out).not.toMatch(/[^\P{Cc}\n]/u)
})

describe('refuses in one line, with exit code 1,', () => {
  test.each([
    ['a file that is not there', () => join(folder, 'missing.txt')],
    ['an empty file', () => place('empty.txt', '')],
    ['a file of blanks', () => place('blank.txt', ' \n\t\n')],
    [
      'a binary file',
      () =>
        place(
          'binary.txt',
          new Uint8Array(4096).map((_, i) => i * 7),
        ),
    ],
    ['a folder without articles', () => mkdtempSync(join(folder, 'none-'))],
    ['a device', () => '/dev/null'],
    [
      'a huge file',
      () => {
        const path = place('huge.txt', 'text')
        truncateSync(path, 3 * 1024 ** 3)
        return path
      },
    ],
    [
      'a link to itself',
      () => {
        symlinkSync('loop.txt', join(folder, 'loop.txt'))
        return join(folder, 'loop.txt')
      },
    ],
    ['a path that sets the clipboard', () => join(folder, '\u001b]52;c;aGk=\u0007.txt')],
  ])('%s', (_, make) => {
    const { code, out, err } = runProgram(['export', make()])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^peacedash: [^\n]+[.!?] [^\n]+\.\n$/)
    expect(err).not.toContain('\u001b')
  })
})

test('ends quietly when the reader of its output has left', () => {
  const { stderr, stdout } = spawnSync(
    'bash',
    ['-c', 'set -o pipefail; "$0" "$1" export | head -1; echo $?', process.execPath, program],
    { encoding: 'utf8', env: { ...process.env, PEACEDASH_NO_CACHE: '1' } },
  )
  expect(stderr).toBe('')
  expect(stdout).toBe('{\n0\n')
})
