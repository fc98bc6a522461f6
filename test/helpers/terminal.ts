import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'

/** What a key sends, by the name it has in help and documentation. */
const keys = {
  Enter: '\r',
  Esc: '\u001b',
  Tab: '\t',
  'Shift-Tab': '\u001b[Z',
  Backspace: '\u007f',
  Up: '\u001b[A',
  Down: '\u001b[B',
  Right: '\u001b[C',
  Left: '\u001b[D',
  PageUp: '\u001b[5~',
  PageDown: '\u001b[6~',
  Home: '\u001b[H',
  End: '\u001b[F',
  'Ctrl-c': '\u0003',
  'Ctrl-d': '\u0004',
  'Ctrl-l': '\u000c',
  'Ctrl-p': '\u0010',
  'Ctrl-u': '\u0015',
  'Ctrl-z': '\u001a',
} as const

export interface Opening {
  readonly args?: readonly string[]
  /** Width in cells; 120 when not given. */
  readonly columns?: number
  /** Height in cells; 40 when not given. */
  readonly rows?: number
  readonly env?: Readonly<Record<string, string>>
  /** What the terminal answers when asked for its background, “rgb:1e1e/1e1e/1e1e”; else nothing. */
  readonly background?: string
  /** Command run in place of the built program, say with its input redirected. */
  readonly command?: readonly [file: string, ...args: string[]]
  /** Folder it is run in; a new and empty one when not given. */
  readonly folder?: string
}

/** The program that is tested: the built one, or the one a package installed. */
export const program = resolve(process.env.PEACEDASH_PROGRAM ?? 'dist/peacedash.js')

/** Time a screen is waited for, in ms. Only a failing test takes that long. */
const patience = 20_000

export type Terminal = ReturnType<typeof openTerminal>

/**
 * Runs the program in a real pseudo-terminal, behind a real terminal emulator.
 *
 * @example
 * const terminal = openTerminal({ columns: 80, rows: 24 })
 * await terminal.waitFor('Parties')
 * terminal.press('j', 'Enter')
 * await terminal.waitFor((screen) => screen.includes('Evidence'))
 */
export function openTerminal(opening: Opening = {}) {
  const { args = [], columns = 120, rows = 40, env = {} } = opening
  const own = opening.folder === undefined ? mkdtempSync(join(tmpdir(), 'peacedash-')) : null
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true })
  const modes = new Set([cursorShown])
  const clipboard: string[] = []
  watchModes(emulator, modes)
  emulator.parser.registerOscHandler(52, (data) => clipboard.push(data) > 0)

  const [file, ...fileArgs] = opening.command ?? [process.execPath, program, ...args]
  const pty = spawn(file, fileArgs, {
    name: env.TERM ?? 'xterm-256color',
    cols: columns,
    rows,
    cwd: opening.folder ?? own ?? '.',
    env: { ...plainEnvironment(), ...env },
  })
  let output = ''
  let exitCode: number | null = null
  const watchers = new Set<() => void>()
  const wake = () => {
    for (const watcher of watchers) watcher()
  }
  pty.onData((data) => {
    output += data
    emulator.write(data, wake)
  })
  emulator.onData((reply) => pty.write(reply))
  emulator.parser.registerOscHandler(11, (asked) => {
    if (asked !== '?' || opening.background === undefined) return false
    pty.write(`\u001B]11;${opening.background}\u001B\\`)
    return true
  })
  pty.onExit((end) => {
    // The end counts once all that was written before it is on the screen.
    emulator.write('', () => {
      exitCode = end.signal ? 128 + end.signal : end.exitCode
      wake()
    })
    if (own) rmSync(own, { recursive: true, force: true })
  })

  const lines = () =>
    Array.from({ length: emulator.rows }, (_, row) => {
      const { active } = emulator.buffer
      return active.getLine(active.viewportY + row)?.translateToString(true) ?? ''
    })
  const screen = () => lines().join('\n')

  /** Resolves as soon as the condition holds; rejects with the screen when it never does. */
  function until(holds: () => boolean, what: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        watchers.delete(look)
        clearTimeout(timer)
      }
      const giveUp = (why: string) => {
        stop()
        reject(new Error(`Never came: ${what} (${why}). The screen:\n${screen()}`))
      }
      const look = () => {
        // A frame that is still being drawn says nothing yet.
        if (modes.has(synchronizedOutput) && exitCode === null) return
        if (holds()) {
          stop()
          resolve()
        } else if (exitCode !== null) giveUp(`the program has ended with ${exitCode}`)
      }
      const timer = setTimeout(() => giveUp('the program is still running'), patience)
      watchers.add(look)
      look()
    })
  }

  return {
    pid: pty.pid,
    lines,
    /** The screen as a reader sees it: lines without trailing blanks, joined by line feeds. */
    screen,
    /** The selected row: its words, and on which line of the screen it stands; null without. */
    selection: () => {
      const line = lines().findIndex((text) => /┃ ›/.test(text))
      const words = lines()
        [line]?.match(/┃ ›([^┃]*)┃/)?.[1]
        ?.trim()
      return words === undefined ? null : { line, words }
    },
    /** Every byte the program has written, as text. */
    output: () => output,
    /** What was written to the clipboard by OSC 52, oldest first. */
    clipboard,
    /** Private modes that are on (DECSET): 25 cursor, 1049 alternate screen, 2004 paste … */
    modes: () => [...modes].sort((a, b) => a - b),
    isAlternateScreen: () => emulator.buffer.active.type === 'alternate',
    /** Colours and attributes of a cell. */
    cell: (column: number, row: number) => {
      const { active } = emulator.buffer
      return active.getLine(active.viewportY + row)?.getCell(column)
    },
    /** Presses keys one after the other, each by its own write; a letter stands for itself. */
    press(...names: readonly (keyof typeof keys | (string & {}))[]) {
      for (const name of names) pty.write(name in keys ? keys[name as keyof typeof keys] : name)
    },
    /** Sends text in a single write, as fast typing and pasting do. */
    type(text: string) {
      pty.write(text)
    },
    resize(width: number, height: number) {
      emulator.resize(width, height)
      pty.resize(width, height)
    },
    signal(name: NodeJS.Signals) {
      process.kill(pty.pid, name)
    },
    /** Closes the terminal as a window is closed: its program loses it, and is told so. */
    hangUp() {
      if ('destroy' in pty && typeof pty.destroy === 'function') pty.destroy()
    },
    /** Waits until the screen shows the words or satisfies the condition. */
    waitFor(condition: string | RegExp | ((screen: string) => boolean)) {
      const holds = asPredicate(condition)
      return until(() => holds(screen()), String(condition))
    },
    /** Waits until something else holds that follows from output or from the end. */
    waitUntil: until,
    /** Waits for the end. @returns The exit code; 128 + n for one killed by signal n. */
    async exit(): Promise<number> {
      await until(() => exitCode !== null, 'the end of the program')
      return exitCode ?? 0
    },
    /** Ends the program, if it is still there, and forgets the terminal. */
    async close() {
      if (exitCode === null) pty.kill('SIGKILL')
      await until(() => exitCode !== null, 'the end of the program')
      emulator.dispose()
    },
  }
}

/** Private modes: a shown cursor, and a frame of which more is to come. */
const cursorShown = 25
const synchronizedOutput = 2026

function asPredicate(condition: string | RegExp | ((screen: string) => boolean)) {
  if (typeof condition === 'function') return condition
  if (typeof condition === 'string') return (screen: string) => screen.includes(condition)
  return (screen: string) => condition.test(screen)
}

function watchModes(emulator: xterm.Terminal, modes: Set<number>) {
  const watch = (final: string, change: (mode: number) => void) =>
    emulator.parser.registerCsiHandler({ prefix: '?', final }, (params) => {
      for (const mode of params.flat()) change(mode)
      return false
    })
  watch('h', (mode) => modes.add(mode))
  watch('l', (mode) => modes.delete(mode))
}

/** A cache of the tests' own, so that only the first of them has to read. */
const cache = mkdtempSync(join(tmpdir(), 'peacedash-cache-'))
process.on('exit', () => rmSync(cache, { recursive: true, force: true }))

/** The environment without what changes colours or loading, and with a cache of its own. */
function plainEnvironment(): Record<string, string> {
  const left = ['NO_COLOR', 'FORCE_COLOR', 'CI', 'COLORTERM', 'NODE_OPTIONS', 'NODE_ENV', 'DEV']
  left.push('PEACEDASH_NO_CACHE')
  const kept = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && !left.includes(name) && !/^VITEST|^npm_/.test(name),
  )
  return { ...Object.fromEntries(kept), LANG: 'C.UTF-8', XDG_CACHE_HOME: cache } as Record<
    string,
    string
  >
}
