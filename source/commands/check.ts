import { checkText } from '../../views/printed/check-text.ts'
import { toTableSource } from '../../views/tables/table-source.ts'
import { verifyEvidence } from '../dossier/verify-evidence.ts'
import { digestOf } from '../library/seal.ts'
import type { Given } from '../usage/read-arguments.ts'
import { openUnits, unitsOf } from './open-dossier.ts'
import { readAgain } from './read-again.ts'
import { readLooks } from './read-looks.ts'
import { startProgress } from './report-progress.ts'
import { usesCache } from './uses-cache.ts'
import { writeOut } from './write-out.ts'

/**
 * `peacedash check`: verifies every quotation of a dossier against the files as they are now, and
 * lists what to be careful with.
 *
 * @param sources Files, folders, addresses and `-`; none: the article that ships with the program.
 * @param given Whether the cache is used, width of a line, colour.
 * @returns The exit code: 1 when any quotation does not hold, else 0.
 * @throws {ReaderError} When a source cannot be read, or nothing can be written; the remedy says
 *   what to do.
 */
export async function runCheck(
  sources: readonly string[],
  given: Pick<Given, 'cache' | 'width' | 'color'>,
): Promise<number> {
  const looks = readLooks(given)
  const units = await unitsOf(sources)
  const progress = startProgress()
  const { dossier, skipped } = await openUnits(units, sources, {
    useCache: usesCache(given),
    onProgress: progress.tell,
  }).finally(progress.end)
  const verification = verifyEvidence(dossier, await readAgain(units), digestOf)
  const text = checkText({ verification, source: toTableSource(dossier), skipped }, looks)
  const code = await writeOut(text)
  return verification.faults.length + verification.wordless.length > 0 ? 1 : code
}
