import { render } from 'ink'
import type { Dossier } from '../source/model/dossier.ts'
import { Dashboard } from './dashboard.tsx'
import { chooseTheme } from './theme.ts'
import { watchForEnd } from './watch-for-end.ts'

/** What a reader can ask of a dashboard when opening it. */
export interface DashboardOptions {
  /** “colour” or “plain”; by default what the environment asks for. */
  readonly theme?: string | undefined
  readonly noColor?: boolean | undefined
  /** Where keys come from; standard input when left out. */
  readonly stdin?: NodeJS.ReadStream | undefined
}

/** Drawings in a second at most: a key must not wait for the next one due. */
const maxFps = 120

/**
 * Shows a dossier on the alternate screen until the reader leaves or something
 * ends it, then gives the terminal back as it was.
 *
 * @param dossier Any dossier.
 * @param options Theme, colour, and where keys come from.
 * @returns The exit code: 0, or 128 + n when signal n ended it, Ctrl-C counting as one.
 * @throws {Error} What went wrong while drawing, once the terminal is given back.
 */
export async function openDashboard(
  dossier: Dossier,
  options: DashboardOptions = {},
): Promise<number> {
  const theme = chooseTheme(options, process.env)
  const stdin = options.stdin ?? process.stdin
  // Ink does so only after the first drawing: keys pressed before would be echoed into it.
  stdin.setRawMode(true)
  const screen = render(<Dashboard dossier={dossier} theme={theme} />, {
    alternateScreen: true,
    incrementalRendering: true,
    // A terminal under CI is as good as any other.
    interactive: true,
    exitOnCtrlC: false,
    maxFps,
    stdin,
  })
  let ending: number | Error | null = null
  const stopWatching = watchForEnd(stdin, (how) => {
    ending ??= how
    screen.unmount()
  })
  const endingOf = (left: unknown): number | Error =>
    ending ?? (typeof left === 'number' ? left : 0)
  try {
    const how = endingOf(await screen.waitUntilExit())
    if (how instanceof Error) throw how
    return how
  } finally {
    stdin.setRawMode(false)
    stopWatching()
  }
}
