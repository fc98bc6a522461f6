import { join } from 'node:path'
import { explainAll, explainRecord } from '../../views/explanation.ts'
import { explainDossier } from '../build-dossier.ts'
import { ReaderError } from '../errors.ts'
import { findPackageRoot } from './find-package-root.ts'
import { readArticles } from './read-articles.ts'
import { writeOut } from './write-out.ts'

/** Line width where no terminal says its own, in cells. */
const plainWidth = 100
const narrowest = 40

/**
 * `peacedash explain`: prints which rule and which words gave each record, and what nearly
 * gave one.
 *
 * @param sources Files and folders; none means the article that ships with the program.
 * @param record Id of the one record to explain; undefined for all.
 * @returns The exit code.
 * @throws {ReaderError} When a source cannot be read or there is no such record; the remedy says
 *   what to do.
 */
export async function runExplain(
  sources: readonly string[],
  { record }: { readonly record: string | undefined },
): Promise<number> {
  const root = findPackageRoot(import.meta.url)
  const paths = sources.length > 0 ? sources : [join(root, 'seeds')]
  const { articles, knowledge } = await readArticles(paths, join(root, 'data'))
  const { dossier, nearMisses } = explainDossier(articles, knowledge)
  const width = Math.max(narrowest, process.stdout.columns ?? plainWidth)
  const lines =
    record === undefined
      ? explainAll(dossier, nearMisses, width)
      : explainRecord(record, dossier, nearMisses, width)
  if (lines === null) {
    throw new ReaderError(
      `There is no record ${record}.`,
      'Without --record, peacedash explain lists all of them with their ids.',
    )
  }
  return writeOut(`${lines.join('\n').trimEnd()}\n`)
}
