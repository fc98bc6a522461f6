import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Knowledge, tellArticle } from '../build-dossier.ts'
import { loadWorld } from '../knowledge/load-world.ts'
import { loadParser } from '../parsing/load-parser.ts'
import { readArticle } from '../reading/read-article.ts'
import { textOf } from '../reading/read-source.ts'
import type { About, UnitContent } from './unit.ts'

/** Reads bytes as articles, and the records off them. */
export type TellUnit = (bytes: Uint8Array, about: About, now: Date) => Promise<UnitContent>

/**
 * Loads all it takes to read articles: the knowledge, and the parser with its model. That takes
 * as long as reading a few articles, which is why it stands apart from what works without.
 *
 * @param data Folder of the knowledge and the parser's model.
 * @returns A function that throws a {@link ReaderError} when the bytes are no article that can
 *   be read; the remedy says what to do.
 */
export function loadTeller(data: string): TellUnit {
  const world = loadWorld(data)
  const parse = loadParser(readFileSync(join(data, 'model', 'parser.bin')))
  const knowledge: Knowledge = { world, parse }
  const options = { layout: world.layout, outlets: world.sources.outlet }
  return async (bytes, about) => {
    const article = readArticle(textOf(bytes, about.name), { ...options, path: about.path })
    return { told: [tellArticle(article, knowledge)], skipped: [] }
  }
}
