import { isatty } from 'node:tty'
import { ReaderError } from '../errors.ts'
import { type ColourLevel, findColourLevel } from './find-colour-level.ts'
import { makeDesk } from './make-desk.ts'
import { openDossier } from './open-dossier.ts'
import { openKeyboard } from './open-keyboard.ts'

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
  options: { readonly useCache: boolean; readonly color: boolean | undefined },
): Promise<number> {
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
    const { openDashboard } = await import('../../views/open-dashboard.tsx')
    const code = await openDashboard(dossier, { stdin: keyboard, noColor, desk: makeDesk() })
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
