import { UsageError } from '../errors.ts'
import { makeDossierFolder } from '../library/dossier-folder.ts'
import { shown } from '../reading/unreadable.ts'
import { writeOut } from './write-out.ts'

/**
 * `peacedash new`: makes an empty dossier folder.
 *
 * @param operands The path of the folder, and nothing else.
 * @returns The exit code.
 * @throws {ReaderError} If something is there already, or nothing may be written there; the remedy
 *   says what to do.
 */
export async function runNew(operands: readonly string[]): Promise<number> {
  const [path, ...rest] = operands
  if (path === undefined || path === '' || rest.length > 0) {
    throw new UsageError('new takes the path of one folder.', 'Use peacedash new DIR.')
  }
  makeDossierFolder(path)
  return writeOut(`made  ${shown(path)}\n`)
}
