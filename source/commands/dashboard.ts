import { ReaderError } from '../errors.ts'
import { findColourLevel } from './find-colour-level.ts'
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
  if (!process.stdout.isTTY) {
    throw new ReaderError(
      'The dashboard needs a terminal, and standard output is none.',
      'Use peacedash export to print what was read.',
    )
  }
  const dossier = await openDossier(sources, options)
  const keyboard = openKeyboard(sources.includes('-'))
  try {
    setColours(options.color)
    const { openDashboard } = await import('../../views/open-dashboard.tsx')
    return await openDashboard(dossier, { stdin: keyboard })
  } finally {
    if (keyboard !== process.stdin) keyboard.destroy()
  }
}

/** Ink's colours heed FORCE_COLOR alone, and only if it is set before Ink is loaded. */
function setColours(flag: boolean | undefined): void {
  // Tests run under CI too, and a terminal there is as good as any other.
  const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...env } = process.env
  const depth = process.stdout.getColorDepth(env)
  process.env.FORCE_COLOR = String(findColourLevel({ flag, env: process.env, depth }))
}
