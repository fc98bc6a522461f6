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
    env: { ...process.env, PEACEDASH_NO_CACHE: '1', ...env },
  })
  rmSync(folder, { recursive: true, force: true })
  return { code: status, out: stdout, err: stderr }
}
