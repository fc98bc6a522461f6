import { buildDossier } from '../build-dossier.ts'
import type { Dossier } from '../model/dossier.ts'
import { readArticles } from './read-articles.ts'

/**
 * Reads articles and builds their dossier. Loads the parser, see {@link readArticles}.
 *
 * @param sources Files and folders, in the order in which they are to be read; `-` is standard
 *   input.
 * @param data Folder of the knowledge and the parser's model.
 * @throws {ReaderError} When a source cannot be read; the remedy says what to do.
 */
export async function readDossier(sources: readonly string[], data: string): Promise<Dossier> {
  const { articles, knowledge } = await readArticles(sources, data)
  return buildDossier(articles, knowledge)
}
