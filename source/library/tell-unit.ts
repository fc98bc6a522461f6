import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Knowledge, tellArticle } from '../build-dossier.ts'
import { KnowledgeError } from '../errors.ts'
import { loadWorld } from '../knowledge/load-world.ts'
import type { Article } from '../model/article.ts'
import type { ToldArticle } from '../model/told-article.ts'
import { loadParser } from '../parsing/load-parser.ts'
import type { ParseText } from '../parsing/parse.ts'
import { readBytes } from '../reading/read-bytes.ts'
import type { Reading, SourceOptions } from '../reading/reading.ts'
import { OtherKind, skippedFor } from '../reading/unreadable.ts'
import { digestOf } from './seal.ts'
import type { About, UnitContent } from './unit.ts'

/** How many items of feeds are remembered. */
const mostItems = 500

/** Reads bytes as articles, and the records off them. */
export type TellUnit = (bytes: Uint8Array, about: About, now: Date) => Promise<UnitContent>

/**
 * Loads all it takes to read articles: the knowledge, and with the first article the parser with
 * its model. That takes as long as reading a few articles, which is why it stands apart from what
 * works without.
 *
 * @param data Folder of the knowledge and the parser's model.
 * @returns A function that throws a {@link ReaderError} when the bytes are no article that can
 *   be read; the remedy says what to do.
 * @throws {KnowledgeError} When a file of knowledge is damaged; the function does so for the model.
 */
export function loadTeller(data: string): TellUnit {
  const world = loadWorld(data)
  const options = { layout: world.layout, outlets: world.sources.outlet }
  let knowledge: Knowledge | null = null
  const tell = (article: Article) => {
    knowledge ??= { world, parse: loadModel(join(data, 'model', 'parser.bin')) }
    return tellArticle(article, knowledge)
  }
  const tellItem = rememberLast(mostItems, tell)
  return async (bytes, about, now) => {
    const { articles, skipped } = await read(bytes, about, { ...options, now })
    return { told: articles.map(articles.length > 1 ? tellItem : tell), skipped }
  }
}

/** @throws {KnowledgeError} If the model is missing or damaged. Remedy: install again. */
function loadModel(path: string): ParseText {
  try {
    return loadParser(readFileSync(path))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new KnowledgeError(`model/parser.bin cannot be used: ${why}`, 'Install peacedash again.')
  }
}

/**
 * Remembers what was read off the last articles: when a feed is fetched again, most of its items
 * are those of the time before.
 */
function rememberLast(
  most: number,
  tell: (article: Article) => ToldArticle,
): (article: Article) => ToldArticle {
  const known = new Map<string, ToldArticle>()
  return (article) => {
    const key = digestOf(JSON.stringify(article))
    const told = known.get(key) ?? tell(article)
    known.delete(key)
    known.set(key, told)
    for (const [oldest] of known) {
      if (known.size <= most) break
      known.delete(oldest)
    }
    return told
  }
}

/** What holds no articles by its kind is no error: in a folder nobody has to hear of it. */
async function read(bytes: Uint8Array, about: About, options: SourceOptions): Promise<Reading> {
  try {
    return await readBytes(bytes, about, options)
  } catch (error) {
    if (!(error instanceof OtherKind)) throw error
    return { articles: [], skipped: [{ ...skippedFor(about.name, error), isOtherKind: true }] }
  }
}
