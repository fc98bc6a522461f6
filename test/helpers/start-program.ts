import { spawn } from 'node:child_process'
import { program } from './terminal.ts'

/** How a program ended, and what it printed until then. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
}

/** The built program while it runs. */
export interface Running {
  readonly ended: Promise<Ended>
  /** Waits until it has printed so many lines, or has ended. */
  readonly lines: (count: number) => Promise<void>
  readonly kill: () => void
}

/** Starts the built program without a terminal. */
export function startProgram(args: readonly string[]): Running {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, PEACEDASH_NO_CACHE: '1' },
  })
  let out = ''
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, out }))
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  return {
    ended,
    lines: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (out.split('\n').length > count) resolve()
        }
        child.stdout.on('data', look)
        void ended.then(() => resolve())
        look()
      }),
    kill: () => void child.kill('SIGKILL'),
  }
}
