import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { isatty } from 'node:tty'

/** A program outside, how it is called, and what it is for. */
export interface OutsideProgram {
  readonly file: string
  readonly args: readonly string[]
}

/** Why a program could not be started, from what Node says, in a sentence fit for the screen. */
function startFault(file: string, fault: NodeJS.ErrnoException): Error {
  const words = fault.code === 'ENOENT' ? 'was not found' : `could not be started (${fault.code})`
  return new Error(`${file} ${words}.`, { cause: fault })
}

/**
 * Leaves Ctrl-C to the program that has the terminal, which a terminal sends to all that run in
 * it: less stops a search by it, and must not take the dashboard along.
 *
 * @returns A function that takes it back.
 */
function leaveInterrupts(): () => void {
  const listeners = process.rawListeners('SIGINT') as NodeJS.SignalsListener[]
  const ignore = (): void => undefined
  process.removeAllListeners('SIGINT')
  process.on('SIGINT', ignore)
  return () => {
    for (const listener of listeners) process.on('SIGINT', listener)
    process.off('SIGINT', ignore)
  }
}

/** The keyboard for a program: standard input, or the terminal where an article came from that. */
function keyboardFor(): number | 'inherit' {
  if (isatty(0) || process.platform === 'win32') return 'inherit'
  try {
    return openSync('/dev/tty', 'r')
  } catch {
    return 'inherit'
  }
}

/**
 * Runs a program in the terminal until it ends: a pager, an editor.
 *
 * @param program The program; no shell reads its arguments.
 * @param input What it reads from standard input; without it it has the keyboard.
 * @throws {Error} When it could not be started or failed, with a sentence fit for the screen.
 */
export async function runInTerminal(
  { file, args }: OutsideProgram,
  input: string | null = null,
): Promise<void> {
  const keyboard = input === null ? keyboardFor() : 'pipe'
  const takeInterrupts = leaveInterrupts()
  try {
    await new Promise<void>((resolve, reject) => {
      const child = spawn(file, args, { stdio: [keyboard, 'inherit', 'inherit'] })
      child.once('error', (fault) => reject(startFault(file, fault)))
      child.once('close', (code, signal) => {
        if (code === 0 || signal === 'SIGINT') resolve()
        else reject(new Error(`${file} ended with ${signal ?? code}.`))
      })
      // A pager that is left before the end no longer reads: that is no fault.
      child.stdin?.on('error', () => undefined)
      child.stdin?.end(input)
    })
  } finally {
    takeInterrupts()
    if (typeof keyboard === 'number') closeSync(keyboard)
  }
}

/** Time a program has to fail in, in ms, after which it counts as started. */
const startTime = 500

/**
 * Starts a program beside the terminal and lets it go on: a browser, or a clipboard that must
 * stay to give out what it holds.
 *
 * @param program The program; no shell reads its arguments.
 * @param input What it reads from standard input.
 * @throws {Error} When it could not be started, or failed within half a second.
 */
export function startBeside({ file, args }: OutsideProgram, input = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
    const started = setTimeout(resolve, startTime)
    const settle = (fault: Error | null): void => {
      clearTimeout(started)
      if (fault === null) resolve()
      else reject(fault)
    }
    child.once('error', (fault) => settle(startFault(file, fault)))
    child.once('exit', (code, signal) =>
      settle(code === 0 ? null : new Error(`${file} ended with ${signal ?? code}.`)),
    )
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.unref()
  })
}
