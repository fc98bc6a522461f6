import { exportDossier } from '../dossier/export-dossier.ts'
import { openDossier } from './open-dossier.ts'
import { printJson } from './print-json.ts'
import { reportSkipped } from './report-skipped.ts'
import { writeOut } from './write-out.ts'

/**
 * `peacedash export`: prints what was read out of articles to standard output.
 *
 * @param sources Files and folders; none means the article that ships with the program.
 * @returns The exit code.
 * @throws {ReaderError} When a source cannot be read; the remedy says what to do.
 */
export async function runExport(
  sources: readonly string[],
  options: { readonly useCache: boolean },
): Promise<number> {
  const { dossier, skipped } = await openDossier(sources, options)
  reportSkipped(skipped)
  return writeOut(printJson(exportDossier(dossier)))
}
