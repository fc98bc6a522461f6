import { join } from 'node:path'
import { explainAll, explainRecord } from '../../views/explanation.ts'
import { explainDossier } from '../build-dossier.ts'
import { ReaderError } from '../errors.ts'
import type { Given } from '../usage/read-arguments.ts'
import { findPackageRoot } from './find-package-root.ts'
import { readArticles } from './read-articles.ts'
import { readLooks } from './read-looks.ts'
import { writeOut } from './write-out.ts'

/**
 * `peacedash explain`: prints which rule and which words gave each record, and what nearly
 * gave one.
 *
 * @param sources Files and folders; none means the article that ships with the program.
 * @param given Id of the one record to explain, else all; width of a line.
 * @returns The exit code.
 * @throws {ReaderError} When a source cannot be read or there is no such record; the remedy says
 *   what to do.
 */
export async function runExplain(
  sources: readonly string[],
  given: Pick<Given, 'record' | 'width'>,
): Promise<number> {
  const { width } = readLooks(given)
  const { record } = given
  const root = findPackageRoot(import.meta.url)
  const paths = sources.length > 0 ? sources : [join(root, 'seeds')]
  const { articles, knowledge } = await readArticles(paths, join(root, 'data'))
  const explained = explainDossier(articles, knowledge)
  const lines =
    record === undefined ? explainAll(explained, width) : explainRecord(record, explained, width)
  if (lines === null) {
    throw new ReaderError(
      `There is no record ${record}.`,
      'Without --record, peacedash explain lists all of them with their ids.',
    )
  }
  return writeOut(`${lines.join('\n').trimEnd()}\n`)
}
