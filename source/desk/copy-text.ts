import { osc52 } from './osc52.ts'
import { type OutsideProgram, startBeside } from './run-program.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The world a clipboard is looked for in. */
export interface ClipboardWorld {
  readonly platform: NodeJS.Platform
  readonly env: Environment
  /** Writes to the terminal. */
  readonly write: (text: string) => void
}

/**
 * Lists the programs that hold the clipboard of a desktop, the likeliest first.
 *
 * @param platform The system.
 * @param env Environment variables.
 * @returns Over SSH none of the desktop, since the clipboard meant is the one before the reader;
 *   in tmux tmux itself, which passes it on to the terminal.
 */
export function clipboardPrograms(
  platform: NodeJS.Platform,
  env: Environment,
): readonly OutsideProgram[] {
  // What runs in tmux is heard by the terminal around it only where its reader has allowed that.
  const tmux = env.TMUX ? [{ file: 'tmux', args: ['load-buffer', '-w', '-'] }] : []
  if (env.SSH_TTY || env.SSH_CONNECTION) return tmux
  if (platform === 'darwin') return [{ file: 'pbcopy', args: [] }, ...tmux]
  if (platform === 'win32') return [{ file: 'clip.exe', args: [] }]
  return [
    ...(env.WAYLAND_DISPLAY ? [{ file: 'wl-copy', args: [] }] : []),
    ...(env.DISPLAY
      ? [
          { file: 'xclip', args: ['-selection', 'clipboard'] },
          { file: 'xsel', args: ['--clipboard', '--input'] },
        ]
      : []),
    ...(env.WSL_DISTRO_NAME ? [{ file: 'clip.exe', args: [] }] : []),
    ...tmux,
  ]
}

/**
 * Puts text on the clipboard: by the program of the desktop, else through the terminal.
 *
 * @param text The text.
 * @param world The system, its environment and the terminal.
 * @returns What took it, for the reader.
 * @throws {Error} When it is too long for a terminal and no program took it.
 */
export async function copyText(
  text: string,
  { platform, env, write }: ClipboardWorld,
): Promise<string> {
  for (const program of clipboardPrograms(platform, env)) {
    try {
      await startBeside(program, text)
      return program.file
    } catch {
      // The next one may be there.
    }
  }
  write(osc52(text, env))
  return 'the terminal'
}
