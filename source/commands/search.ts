import { searchTable } from '../../views/tables/search-table.ts'
import { toTableSource } from '../../views/tables/table-source.ts'
import { searchDossier } from '../dossier/search-dossier.ts'
import { UsageError } from '../errors.ts'
import type { Given } from '../usage/read-arguments.ts'
import { openToPrint } from './open-to-print.ts'
import { printTable } from './print-table.ts'

/**
 * `peacedash search`: prints what the search of the dashboard finds.
 *
 * @param operands The words, then files, folders, addresses and `-`; no source: the article that
 *   ships with the program.
 * @returns The exit code, 0 also when nothing was found.
 * @throws {ReaderError} When no words are given, or a source cannot be read; the remedy says what
 *   to do.
 */
export async function runSearch(operands: readonly string[], given: Given): Promise<number> {
  const [words = '', ...sources] = operands
  if (words.trim() === '') {
    throw new UsageError('search takes the words to look for.', 'Use peacedash search WORDS.')
  }
  return printTable(
    async () => toTableSource(await openToPrint(sources, given)),
    (source) => searchTable(searchDossier(source.index)(words), source),
    given,
  )
}
