import { isatty } from 'node:tty'
import { chooseTheme, needsBackground } from '../../views/choose-theme.ts'
import { makeKeymap } from '../../views/make-keymap.ts'
import type { Background } from '../../views/theme.ts'
import { askBackground } from '../desk/ask-background.ts'
import { ReaderError } from '../errors.ts'
import type { Given } from '../usage/read-arguments.ts'
import { type ColourLevel, findColourLevel } from './find-colour-level.ts'
import { makeDesk } from './make-desk.ts'
import { openKeyboard } from './open-keyboard.ts'
import { type LiveOptions, openLive } from './open-live.ts'
import { readConfig } from './read-config.ts'
import { readInterval } from './read-interval.ts'
import { colourFlag } from './read-looks.ts'
import { readWishes } from './read-wishes.ts'
import { settle } from './settings.ts'
import { usesCache } from './uses-cache.ts'

/**
 * `peacedash`: opens the dashboard over articles and waits until it is left.
 *
 * @param sources Files and folders; none means the article that ships with the program.
 * @returns The exit code: 0, or 128 + n when it was ended by signal n.
 * @throws {ReaderError} When a source cannot be read or there is no terminal; the remedy says what
 *   to do.
 */
export async function runDashboard(sources: readonly string[], given: Given): Promise<number> {
  const follow = given.follow === true
  const interval = readInterval(given.interval)
  const options: LiveOptions = { useCache: usesCache(given), follow, interval }
  const { config } = await readConfig(process.env)
  const { theme, mouse, screenReader, notify } = settle(readWishes(given), process.env, config)
  const isTerminal = process.stdout.isTTY === true
  const noColor = isTerminal && setColours(colourFlag(given.color)) === 0
  const wish = { theme: theme.value === 'auto' ? undefined : theme.value, noColor }
  const isAsked = !screenReader.value && needsBackground(wish, process.env)
  // What has been fed into standard input is read before there is a keyboard.
  const isFed = sources.includes('-') || process.stdin.isTTY !== true
  const early = isTerminal && !isFed ? takeKeyboard(process.stdin, isAsked) : null
  try {
    // A source that cannot be read is the nearer fault, so it is looked for first.
    const live = await openLive(sources, options)
    if (!isTerminal) {
      await live.close()
      throw new ReaderError(
        'The dashboard needs a terminal, and standard output is none.',
        'Use peacedash brief to print what was read.',
      )
    }
    const { stdin, asked } = early ?? takeKeyboard(openKeyboard(sources.includes('-')), isAsked)
    try {
      const { openDashboard } = await import('../../views/open-dashboard.tsx')
      const code = await openDashboard(live, {
        theme: chooseTheme(wish, process.env, await asked),
        keymap: makeKeymap(config.keys ?? {}),
        desk: makeDesk(),
        hasMouse: mouse.value,
        isSpoken: screenReader.value,
        notice: notify.value,
        stdin,
      })
      if (!isatty(process.stdout.fd)) endByHangUp()
      return code
    } finally {
      await live.close()
      if (stdin !== process.stdin) stdin.destroy()
    }
  } finally {
    if (early !== null) {
      // An answer of the terminal that comes later would be echoed, and keep the program waiting.
      await early.asked
      if (process.stdin.isRaw) process.stdin.setRawMode(false).pause()
    }
  }
}

/** A keyboard that echoes nothing, and the background of the terminal once that has said it. */
interface Taken {
  readonly stdin: NodeJS.ReadStream
  readonly asked: Promise<Background>
}

/**
 * Takes the keyboard, so that keys pressed from now on are not echoed into the screen, and asks
 * the terminal for its background, so that it has answered by the time that is needed.
 */
function takeKeyboard(stdin: NodeJS.ReadStream, isAsked: boolean): Taken {
  stdin.setRawMode(true)
  const write = (text: string) => process.stdout.write(text)
  const hint = process.env.COLORFGBG
  const asked = isAsked ? askBackground({ stdin, write, hint }) : Promise.resolve(null)
  return { stdin, asked }
}

/**
 * Ends the program at once, its terminal being gone: at a common end Node would try
 * to put that terminal in order, and abort.
 */
function endByHangUp(): void {
  process.removeAllListeners('SIGHUP')
  process.kill(process.pid, 'SIGHUP')
}

/**
 * Tells Ink how many colours to use, which heeds FORCE_COLOR alone, and that only
 * before it is loaded. Who wants no colours still gets bold and inverse, unless
 * the terminal is dumb.
 */
function setColours(flag: boolean | undefined): ColourLevel {
  // CI says nothing of the terminal, and neither do the reader's wishes.
  const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...env } = process.env
  const depth = process.stdout.getColorDepth(env)
  const level = findColourLevel({ flag, env: process.env, depth })
  process.env.FORCE_COLOR = level === 0 && process.env.TERM !== 'dumb' ? '1' : String(level)
  return level
}
