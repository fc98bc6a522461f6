import type { Dossier } from '../model/dossier.ts'
import type { Given } from '../usage/read-arguments.ts'
import { openDossier } from './open-dossier.ts'
import { startProgress } from './report-progress.ts'
import { reportSkipped } from './report-skipped.ts'
import { usesCache } from './uses-cache.ts'

/**
 * Opens the dossier of sources for a command that prints; how far it is, and what was left out, is
 * told on standard error.
 *
 * @param sources Files, folders, addresses and `-`; none: the article that ships with the program.
 * @throws {ReaderError} When a source cannot be read at all; the remedy says what to do.
 */
export async function openToPrint(
  sources: readonly string[],
  given: Pick<Given, 'cache'>,
): Promise<Dossier> {
  const progress = startProgress()
  try {
    const { dossier, skipped } = await openDossier(sources, {
      useCache: usesCache(given),
      onProgress: progress.tell,
    })
    progress.end()
    reportSkipped(skipped)
    return dossier
  } finally {
    progress.end()
  }
}
