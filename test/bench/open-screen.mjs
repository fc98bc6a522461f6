/** Runs a script in a pseudo-terminal behind a terminal emulator, for measuring what it shows when. */
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'

const [columns, rows] = [120, 40]

/**
 * Opens a script.
 *
 * @param args Arguments of Node.
 * @param env Variables that are to be other than those of this process.
 */
export function openScreen(args, env) {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true })
  const start = performance.now()
  const pty = spawn(process.execPath, args, {
    name: 'xterm-256color',
    cols: columns,
    rows,
    env: { ...process.env, ...env },
  })
  const waiting = new Set()
  const look = () => {
    for (const each of waiting) each()
  }
  terminal.onData((answer) => pty.write(answer))
  pty.onData((data) => terminal.write(data, look))
  let isGone = false
  const gone = new Promise((done) => {
    pty.onExit(() => {
      isGone = true
      look()
      done()
    })
  })
  const screen = {
    /** A line of the screen; those before the first count from the last. */
    line: (at) => {
      const { active } = terminal.buffer
      return active.getLine(at < 0 ? rows + at : at)?.translateToString(true) ?? ''
    },
    /** Whether some words stand on a line. */
    has: (words) =>
      Array.from({ length: rows }, (_, at) => screen.line(at))
        .join('\n')
        .includes(words),
    press: (key) => pty.write(key),
    /** Waits until the screen is so. @returns Time since the start, in ms. */
    until: (isSo) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (!isSo(screen) && !isGone) return
          waiting.delete(check)
          if (isGone) reject(new Error(`The program has ended:\n${screen.line(0)}`))
          else resolve(performance.now() - start)
        }
        waiting.add(check)
        check()
      }),
    /** Work of the processors in ms and peak of memory in MiB; null where the system does not tell. */
    used: () => ({ worked: readWorkTime(pty.pid), memory: readPeakMemory(pty.pid) }),
    leave: async () => {
      pty.write('q')
      await gone
    },
  }
  return screen
}

function readPeakMemory(pid) {
  try {
    const [, kilobytes] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/) ?? []
    return Math.round(Number(kilobytes) / 1024)
  } catch {
    return null
  }
}

function readWorkTime(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    // In hundredths of a second, in user mode and in the kernel.
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return null
  }
}
