import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { program } from './terminal.ts'

export interface Ending {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A cache of the tests' own, so that only the first of them has to read what all of them read. */
const cache = mkdtempSync(join(tmpdir(), 'peacedash-cache-'))
process.on('exit', () => rmSync(cache, { recursive: true, force: true }))

/** Runs the built program without a terminal, in an empty folder. */
export function runProgram(
  args: readonly string[],
  { env = {}, input = '' }: { env?: Readonly<Record<string, string>>; input?: string } = {},
): Ending {
  const folder = mkdtempSync(join(tmpdir(), 'peacedash-run-'))
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PEACEDASH_NO_CACHE: '', XDG_CACHE_HOME: cache, ...env },
  })
  rmSync(folder, { recursive: true, force: true })
  return { code: status, out: stdout, err: stderr }
}
