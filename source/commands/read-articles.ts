import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Knowledge } from '../build-dossier.ts'
import { loadWorld } from '../knowledge/load-world.ts'
import type { World } from '../knowledge/schema/world.ts'
import type { Article } from '../model/article.ts'
import { loadParser } from '../parsing/load-parser.ts'
import { readArticle } from '../reading/read-article.ts'
import { readSource, textOf } from '../reading/read-source.ts'

/** Articles, and all it takes to read records off them. */
export interface ReadArticles {
  readonly articles: readonly Article[]
  readonly knowledge: Knowledge
}

/**
 * Reads articles and loads what is known. Loads the parser and its model, which is why
 * it stands apart from what works without.
 *
 * @param sources Files and folders, in the order in which they are to be read; `-` is standard
 *   input.
 * @param data Folder of the knowledge and the parser's model.
 * @throws {ReaderError} When a source cannot be read; the remedy says what to do.
 */
export async function readArticles(
  sources: readonly string[],
  data: string,
): Promise<ReadArticles> {
  const world = loadWorld(data)
  const articles: Article[] = []
  for (const source of sources) articles.push(...(await articlesOf(source, world)))
  const parse = loadParser(readFileSync(join(data, 'model', 'parser.bin')))
  return { articles, knowledge: { world, parse } }
}

async function articlesOf(source: string, world: World): Promise<readonly Article[]> {
  const options = { layout: world.layout, outlets: world.sources.outlet }
  if (source !== '-') return readSource(source, options)
  const text = textOf(await buffer(process.stdin), 'standard input')
  return [readArticle(text, { ...options, path: null })]
}
