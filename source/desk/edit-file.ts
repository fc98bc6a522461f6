import { basename } from 'node:path'
import { type OutsideProgram, runInTerminal } from './run-program.ts'
import { splitCommand } from './split-command.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Editors that are told the line behind the name of the file, and what goes before it. */
const byColon: Readonly<Record<string, readonly string[]>> = {
  code: ['-g'],
  codium: ['-g'],
  cursor: ['-g'],
  subl: [],
  zed: [],
  hx: [],
}

/**
 * Says how an editor is called for a line of a file.
 *
 * @param path The file.
 * @param line The line, from 1.
 * @param env Environment variables: VISUAL, then EDITOR, else vi.
 * @returns The program and its arguments.
 */
export function editorProgram(path: string, line: number, env: Environment): OutsideProgram {
  const [file = 'vi', ...args] = splitCommand(env.VISUAL || env.EDITOR || 'vi')
  // A file name that begins so would be an option, or a command that vi runs.
  const safe = /^[-+]/u.test(path) ? `./${path}` : path
  const before = byColon[basename(file).replace(/\.exe$/iu, '')]
  return before === undefined
    ? { file, args: [...args, `+${line}`, safe] }
    : { file, args: [...args, ...before, `${safe}:${line}`] }
}

/**
 * Opens a file in the editor at a line and waits until that is left.
 *
 * @param path The file.
 * @param line The line, from 1.
 * @param env Environment variables.
 * @throws {Error} When there is no such editor, or it failed.
 */
export const editFile = (path: string, line: number, env: Environment): Promise<void> =>
  runInTerminal(editorProgram(path, line, env))
