import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runProgram } from '../helpers/run-program.ts'
import { program } from '../helpers/terminal.ts'

const text = 'Talks resume\n\nRussia demands that Ukraine withdraw.\n'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peacedash-odd-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const put = (name: string, content: string) => writeFileSync(join(folder, name), content)
/** Lines of standard error that are no sentence, or hold what no terminal should be given. */
const oddLines = (err: string) =>
  err
    .split('\n')
    .filter((line) => line !== '')
    .filter((line) => /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(line) || !/[.)]$/.test(line))

describe('a folder', () => {
  it('is read for what can be, and the rest is named, a line each', () => {
    put('whole.txt', text)
    put('of two\nlines.txt', text.replace('Talks', 'More talks'))
    put('empty\n\u001b[31m\u202e.txt', '')
    put('cut.pdf', '%PDF-1.4\n1 0 obj')
    symlinkSync('loop.txt', join(folder, 'loop.txt'))
    symlinkSync('nowhere', join(folder, 'lost.txt'))
    symlinkSync('.', join(folder, 'round'))
    const { code, out, err } = runProgram(['export', folder])
    expect(code).toBe(0)
    expect(JSON.parse(out).articles).toHaveLength(2)
    expect(oddLines(err)).toEqual([])
    for (const said of ['is empty', 'damaged PDF', 'leads back to itself', 'does not exist']) {
      expect(err).toContain(said)
    }
    expect(err.trim().split('\n')).toHaveLength(4)
  })
})

describe('standard input', () => {
  it('is refused when it has no end', () => {
    const zeros = openSync('/dev/zero', 'r')
    try {
      for (const command of [['brief'], ['add', join(folder, 'talks')]]) {
        if (command[0] === 'add') expect(runProgram(['new', join(folder, 'talks')]).code).toBe(0)
        const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...command, '-'], {
          stdio: [zeros, 'pipe', 'pipe'],
          encoding: 'utf8',
          timeout: 60_000,
        })
        expect(stdout + stderr).toMatch(/“standard input” is larger than 20 MB\. [^\n]+\.\n/)
        expect(status).toBe(1)
      }
    } finally {
      closeSync(zeros)
    }
  })
})

describe('a file where a folder should be', () => {
  it.each(['XDG_CACHE_HOME', 'XDG_STATE_HOME'])('is no obstacle to reading: %s', (name) => {
    put('talks.txt', text)
    put('file', '')
    const path = join(folder, 'talks.txt')
    const plain = runProgram(['export', path, '--no-cache'])
    const other = runProgram(['export', path], { env: { [name]: join(folder, 'file') } })
    expect(other).toEqual(plain)
    expect(other.code).toBe(0)
  })

  it('is named where tables are to be written', () => {
    put('file', '')
    const path = join(folder, 'file', 'tables')
    const { code, err } = runProgram(['export', '--format', 'csv', '--output', path])
    expect(err).toMatch(/tables cannot be written \((?:ENOTDIR|EEXIST)\)\. [^\n]+\.\n$/)
    expect(code).toBe(1)
  })

  it('is named where the configuration should be, with what to do', () => {
    mkdirSync(join(folder, 'config.json'))
    const env = { PEACEDASH_CONFIG: join(folder, 'config.json') }
    const { code, err } = runProgram(['config'], { env })
    expect(err).toMatch(
      /config\.json cannot be read\. See that it is a file you may read[^\n]*\.\n$/,
    )
    expect(code).toBe(1)
  })
})
