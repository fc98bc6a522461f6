import { isatty } from 'node:tty'
import { chooseTheme, needsBackground, type ThemeWish } from '../../views/choose-theme.ts'
import { type KeyWishes, makeKeymap } from '../../views/make-keymap.ts'
import { askBackground } from '../desk/ask-background.ts'
import { ReaderError } from '../errors.ts'
import type { Dossier } from '../model/dossier.ts'
import { type ColourLevel, findColourLevel } from './find-colour-level.ts'
import { makeDesk } from './make-desk.ts'
import { openDossier } from './open-dossier.ts'
import { openKeyboard } from './open-keyboard.ts'
import { readConfig } from './read-config.ts'
import { settle, type Wishes } from './settings.ts'

/**
 * `peacedash`: opens the dashboard over articles and waits until it is left.
 *
 * @param sources Files and folders; none means the article that ships with the program.
 * @returns The exit code: 0, or 128 + n when it was ended by signal n.
 * @throws {ReaderError} When a source cannot be read or there is no terminal; the remedy says what
 *   to do.
 */
export async function runDashboard(
  sources: readonly string[],
  options: { readonly useCache: boolean; readonly color: boolean | undefined } & Wishes,
): Promise<number> {
  const { config } = await readConfig(process.env)
  // A source that cannot be read is the nearer fault, so it is looked for first.
  const dossier = await openDossier(sources, options)
  if (!process.stdout.isTTY) {
    throw new ReaderError(
      'The dashboard needs a terminal, and standard output is none.',
      'Use peacedash export to print what was read.',
    )
  }
  const keyboard = openKeyboard(sources.includes('-'))
  try {
    const noColor = setColours(options.color) === 0
    const { theme, mouse, screenReader } = settle(options, process.env, config)
    const wish = { theme: theme.value === 'auto' ? undefined : theme.value, noColor }
    const code = await showDashboard(dossier, {
      wish,
      stdin: keyboard,
      keys: config.keys ?? {},
      hasMouse: mouse.value,
      isSpoken: screenReader.value,
    })
    if (!isatty(process.stdout.fd)) endByHangUp()
    return code
  } finally {
    if (keyboard !== process.stdin) keyboard.destroy()
  }
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

/** How the dashboard is to be shown. */
interface Showing {
  readonly wish: ThemeWish
  readonly stdin: NodeJS.ReadStream
  readonly keys: KeyWishes
  readonly hasMouse: boolean
  readonly isSpoken: boolean
}

/** Shows the dashboard in the theme that goes with the terminal. @returns The exit code. */
async function showDashboard(
  dossier: Dossier,
  { wish, stdin, keys, hasMouse, isSpoken }: Showing,
): Promise<number> {
  const { openDashboard } = await import('../../views/open-dashboard.tsx')
  const { env } = process
  // Without an echo, or the answer would be seen.
  stdin.setRawMode(true)
  const background =
    isSpoken || !needsBackground(wish, env)
      ? null
      : await askBackground({
          stdin,
          write: (text) => process.stdout.write(text),
          hint: env.COLORFGBG,
        })
  return openDashboard(dossier, {
    theme: chooseTheme(wish, env, background),
    keymap: makeKeymap(keys),
    desk: makeDesk(),
    hasMouse,
    isSpoken,
    stdin,
  })
}
