import { render } from 'ink'
import { Dashboard } from './dashboard.tsx'
import type { Desk } from './desk.ts'
import type { LiveDossier } from './live-dossier.ts'
import { defaultKeymap, type Keymap } from './make-keymap.ts'
import { openMouseInput } from './mouse-input.ts'
import { SpokenDashboard } from './spoken-dashboard.tsx'
import { type Notice, tellArrivals } from './tell-arrivals.ts'
import type { Theme } from './theme.ts'
import { watchForEnd } from './watch-for-end.ts'

/** What a reader can ask of a dashboard when opening it. */
export interface DashboardOptions {
  readonly theme: Theme
  /** What does things outside of the screen. */
  readonly desk: Desk
  /** What keys mean; those of the program when left out. */
  readonly keymap?: Keymap
  /** Whether presses of the mouse select and its wheel moves; text can then not be selected. */
  readonly hasMouse?: boolean
  /** Whether changes are told line by line, for a screen reader. */
  readonly isSpoken?: boolean
  /** How a reader who looks elsewhere is told of what comes in; not at all when left out. */
  readonly notice?: Notice
  /** Where keys come from; standard input when left out. */
  readonly stdin?: NodeJS.ReadStream | undefined
}

/** Drawings in a second at most: a key must not wait for the next one due. */
const maxFps = 120

/**
 * Shows a dossier on the alternate screen until the reader leaves or something
 * ends it, then gives the terminal back as it was. For a screen reader it is told on the normal
 * screen, line by line.
 *
 * @param live Any dossier; what comes into it comes onto the screen.
 * @param options Theme, colour, keys, what is outside, and where keys come from.
 * @returns The exit code: 0, or 128 + n when signal n ended it, Ctrl-C counting as one.
 * @throws {Error} What went wrong while drawing, once the terminal is given back.
 */
export async function openDashboard(live: LiveDossier, options: DashboardOptions): Promise<number> {
  const { theme, desk, keymap = defaultKeymap, hasMouse = false, isSpoken = false } = options
  const keyboard = options.stdin ?? process.stdin
  const write = (text: string) => process.stdout.write(text)
  const mouse = hasMouse && !isSpoken ? openMouseInput(keyboard, write) : undefined
  const stdin = mouse?.stdin ?? keyboard
  // Ink does so only after the first drawing: keys pressed before would be echoed into it.
  stdin.setRawMode(true)
  const screen = render(
    isSpoken ? (
      <SpokenDashboard live={live} desk={desk} keymap={keymap} />
    ) : (
      <Dashboard live={live} theme={theme} desk={desk} keymap={keymap} mouse={mouse} />
    ),
    {
      alternateScreen: !isSpoken,
      incrementalRendering: !isSpoken,
      isScreenReaderEnabled: isSpoken,
      // A terminal under CI is as good as any other.
      interactive: true,
      exitOnCtrlC: false,
      maxFps,
      stdin,
    },
  )
  const stopTelling = tellArrivals(live, options.notice ?? 'none', write)
  let ending: number | Error | null = null
  const stopWatching = watchForEnd(keyboard, (how) => {
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
    stopTelling()
    stdin.setRawMode(false)
    stopWatching()
  }
}
