import { writeFileSync } from 'node:fs'
import { ReaderError } from '../errors.ts'
import { shown } from '../reading/unreadable.ts'
import { writeOut } from './write-out.ts'

/**
 * Writes a result to where it was asked for.
 *
 * @param text The whole of it.
 * @param path A file, written over if it is there; undefined: standard output.
 * @returns The exit code.
 * @throws {ReaderError} When it cannot be written; the remedy says what to do.
 */
export async function writeResult(text: string, path: string | undefined): Promise<number> {
  if (path === undefined) return writeOut(text)
  try {
    writeFileSync(path, text)
    return 0
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new ReaderError(
      `${shown(path)} cannot be written (${reason}).`,
      'See whether the folder is there and may be written to.',
    )
  }
}
