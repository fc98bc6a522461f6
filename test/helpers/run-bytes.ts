import { spawn as spawnPlain } from 'node:child_process'
import { tmpdir } from 'node:os'
import { spawn } from '@lydell/node-pty'
import { program } from './terminal.ts'

/** What a program has written, byte for byte. */
export interface Written {
  readonly code: number | null
  /** Standard output; in a terminal standard error with it. */
  readonly out: Buffer
  readonly err: Buffer
}

type Environment = Readonly<Record<string, string>>

/** Runs the built program with a pipe behind each of its outputs. */
export function runInPipe(args: readonly string[], env: Environment = {}): Promise<Written> {
  return new Promise((resolve, reject) => {
    const child = spawnPlain(process.execPath, [program, ...args], {
      cwd: tmpdir(),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (bytes: Buffer) => out.push(bytes))
    child.stderr.on('data', (bytes: Buffer) => err.push(bytes))
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ code, out: Buffer.concat(out), err: Buffer.concat(err) }),
    )
  })
}

/** Runs the built program in a real pseudo-terminal until it ends. */
export function runInTerminal(args: readonly string[], env: Environment = {}): Promise<Written> {
  return new Promise((resolve) => {
    const pty = spawn(process.execPath, [program, ...args], {
      name: 'xterm-256color',
      cols: 120,
      rows: 40,
      cwd: tmpdir(),
      encoding: null,
      env: { ...process.env, ...env } as Record<string, string>,
    })
    const out: Buffer[] = []
    // Without an encoding it gives bytes, whatever its type says.
    pty.onData((bytes) => out.push(bytes as unknown as Buffer))
    pty.onExit(({ exitCode, signal }) =>
      setImmediate(() =>
        resolve({
          code: signal ? 128 + signal : exitCode,
          out: Buffer.concat(out),
          err: Buffer.alloc(0),
        }),
      ),
    )
  })
}

/** Does something for each of many, two at a time: one for each processor there may be. */
export async function twoAtATime<T>(
  items: readonly T[],
  act: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items]
  const work = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await act(item)
  }
  await Promise.all([work(), work()])
}
