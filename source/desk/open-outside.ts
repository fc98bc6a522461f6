import { type OutsideProgram, startBeside } from './run-program.ts'
import { splitCommand } from './split-command.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Says what opens an address or a file outside of the terminal.
 *
 * @param target An address (https://…) or the path of a file.
 * @param platform The system.
 * @param env Environment variables; BROWSER goes first for addresses.
 * @returns The program and its arguments.
 */
export function outsideProgram(
  target: string,
  platform: NodeJS.Platform,
  env: Environment,
): OutsideProgram {
  const isAddress = /^https?:\/\//iu.test(target)
  const [browser, ...args] = isAddress ? splitCommand(env.BROWSER ?? '') : []
  if (browser !== undefined) {
    const isPlaced = args.some((arg) => arg.includes('%s'))
    const placed = args.map((arg) => arg.replaceAll('%s', () => target))
    return { file: browser, args: isPlaced ? placed : [...args, target] }
  }
  if (platform === 'darwin') return { file: 'open', args: [target] }
  if (platform === 'win32') return { file: 'explorer.exe', args: [target] }
  return { file: env.WSL_DISTRO_NAME ? 'wslview' : 'xdg-open', args: [target] }
}

/**
 * Opens an address or a file outside of the terminal.
 *
 * @param target An address (https://…) or the path of a file; what begins with a dash is a file.
 * @param platform The system.
 * @param env Environment variables.
 * @throws {Error} When nothing opens it.
 */
export async function openOutside(
  target: string,
  platform: NodeJS.Platform,
  env: Environment,
): Promise<void> {
  const safe = target.startsWith('-') ? `./${target}` : target
  await startBeside(outsideProgram(safe, platform, env))
}
