import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildDossier } from '../build-dossier.ts'
import { loadWorld } from '../knowledge/load-world.ts'
import type { Dossier } from '../model/dossier.ts'
import { loadParser } from '../parsing/load-parser.ts'
import { readSource } from '../reading/read-source.ts'

/**
 * Reads articles and builds their dossier. Loads the parser and its model, which
 * is why it stands apart from what works without.
 *
 * @param paths Files and folders, in the order in which they are to be read.
 * @param data Folder of the knowledge and the parser's model.
 * @throws {ReaderError} When a source cannot be read; the remedy says what to do.
 */
export function readDossier(paths: readonly string[], data: string): Dossier {
  const world = loadWorld(data)
  const options = { layout: world.layout, outlets: world.sources.outlet }
  const articles = paths.flatMap((path) => readSource(path, options))
  const parse = loadParser(readFileSync(join(data, 'model', 'parser.bin')))
  return buildDossier(articles, { world, parse })
}
