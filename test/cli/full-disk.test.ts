import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runProgram } from '../helpers/run-program.ts'
import { program } from '../helpers/terminal.ts'

const text = 'Talks resume\n\nRussia demands that Ukraine withdraw. “We will not,” said Ukraine.\n'
let home: string
/** A disk of 64 KB; null where nobody may make one. */
let disk: string | null = null

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'peacedash-full-'))
  const point = join(home, 'disk')
  mkdirSync(point)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', point])
  if (status === 0) disk = point
})
afterAll(() => {
  if (disk !== null) spawnSync('umount', [disk])
  rmSync(home, { recursive: true, force: true })
})

/** Leaves no room on the disk. */
function fill(path: string): void {
  try {
    for (const size of [65_536, 4096, 512, 1]) {
      for (let at = 0; at < 40; at += 1)
        writeFileSync(join(path, `${size}-${at}`), 'x'.repeat(size))
    }
  } catch {
    // Now it is full.
  }
}

describe('a full disk', () => {
  it.each([
    ['brief'],
    ['demands', '--format', 'csv'],
    ['export', '--format', 'json'],
    ['schema'],
    ['man'],
    ['--help'],
  ])('is told of in a sentence when standard output goes there: %s', (...args) => {
    const out = openSync('/dev/full', 'w')
    try {
      const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
        stdio: ['ignore', out, 'pipe'],
        encoding: 'utf8',
        env: { ...process.env, PEACEDASH_NO_CACHE: '1' },
      })
      expect(stderr).toMatch(
        /^peacedash: Standard output cannot be written: [^\n]*ENOSPC[^\n]*\.\n$/,
      )
      expect(status).toBe(1)
    } finally {
      closeSync(out)
    }
  })

  it('ends an addition with a sentence, and keeps whole what was added', (context) => {
    // Only who may mount a disk can make a small one.
    if (disk === null) return context.skip('No small disk can be mounted here.')
    const talks = join(disk, 'talks')
    const sources = Array.from({ length: 12 }, (_, at) => {
      const path = join(home, `${at}.txt`)
      writeFileSync(path, `${text}\nThe ${at}th day. ${'They talked on. '.repeat(400)}`)
      return path
    })
    expect(runProgram(['new', talks]).code).toBe(0)
    const { code, out, err } = runProgram(['add', talks, ...sources])
    expect(code).toBe(1)
    expect(err).toMatch(/there is no room left\. Make room, and do it again/)
    const added = out.match(/^added /gm) ?? []
    const kept = readdirSync(join(talks, 'articles'), { recursive: true }) as string[]
    expect(added.length).toBeGreaterThan(0)
    expect(kept.filter((name) => name.endsWith('.article'))).toHaveLength(added.length)
    expect(kept.filter((name) => name.includes('draft'))).toEqual([])
    expect(runProgram(['check', talks]).err).not.toMatch(/damaged/)
  })

  it('leaves no half of the tables', (context) => {
    if (disk === null) return context.skip('No small disk can be mounted here.')
    fill(disk)
    const path = join(disk, 'tables')
    const { code, err } = runProgram(['export', '--format', 'csv', '--output', path])
    expect(err).toMatch(/tables cannot be written \(ENOSPC\)\. [^\n]+\.\n$/)
    expect(code).toBe(1)
    expect(readdirSync(disk).filter((name) => name.includes('tables'))).toEqual([])
  })

  it('is no obstacle to reading where the cache is', (context) => {
    if (disk === null) return context.skip('No small disk can be mounted here.')
    fill(disk)
    const path = join(home, 'one.txt')
    writeFileSync(path, text)
    const plain = runProgram(['export', path, '--no-cache'])
    const onDisk = runProgram(['export', path], { env: { XDG_CACHE_HOME: disk } })
    expect(onDisk).toEqual({ code: 0, out: plain.out, err: '' })
  })
})
