import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Knowledge } from '../build-dossier.ts'
import { loadWorld } from '../knowledge/load-world.ts'
import type { World } from '../knowledge/schema/world.ts'
import type { Article } from '../model/article.ts'
import { loadParser } from '../parsing/load-parser.ts'
import { readBytes } from '../reading/read-bytes.ts'
import { readSource } from '../reading/read-source.ts'
import type { Reading, Skipped } from '../reading/reading.ts'

/** Articles, and all it takes to read records off them. */
export interface ReadArticles {
  readonly articles: readonly Article[]
  /** What of the sources was left out, and why. */
  readonly skipped: readonly Skipped[]
  readonly knowledge: Knowledge
}

/**
 * Reads articles and loads what is known. Loads the parser and its model, which is why
 * it stands apart from what works without.
 *
 * @param sources Files, folders and addresses, in the order in which they are to be read; `-` is
 *   standard input, of any format.
 * @param data Folder of the knowledge and the parser's model.
 * @throws {ReaderError} When a source cannot be read; the remedy says what to do.
 */
export async function readArticles(
  sources: readonly string[],
  data: string,
): Promise<ReadArticles> {
  const world = loadWorld(data)
  const articles: Article[] = []
  const skipped: Skipped[] = []
  for (const source of sources) {
    const reading = await readingOf(source, world)
    articles.push(...reading.articles)
    skipped.push(...reading.skipped)
  }
  const parse = loadParser(readFileSync(join(data, 'model', 'parser.bin')))
  return { articles, skipped, knowledge: { world, parse } }
}

async function readingOf(source: string, world: World): Promise<Reading> {
  const options = { layout: world.layout, outlets: world.sources.outlet, now: new Date() }
  if (source !== '-') return readSource(source, options)
  const name = 'standard input'
  const about = { name, path: null, url: null, mediaType: null, charset: null }
  return readBytes(await buffer(process.stdin), about, options)
}
