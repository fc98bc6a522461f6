import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Knowledge } from '../build-dossier.ts'
import { ReaderError } from '../errors.ts'
import { loadWorld } from '../knowledge/load-world.ts'
import { loadUnit } from '../library/load-unit.ts'
import type { Unit } from '../library/unit.ts'
import type { Article } from '../model/article.ts'
import { loadParser } from '../parsing/load-parser.ts'
import { readBytes } from '../reading/read-bytes.ts'
import type { Skipped } from '../reading/reading.ts'
import { OtherKind, skippedFor } from '../reading/unreadable.ts'
import { isNamed, unitsOf } from './open-dossier.ts'

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
 * @param sources Files, folders, dossiers and addresses, in the order in which they are to be read;
 *   `-` is standard input, of any format.
 * @param data Folder of the knowledge and the parser's model.
 * @throws {ReaderError} When a source cannot be read; the remedy says what to do.
 */
export async function readArticles(
  sources: readonly string[],
  data: string,
): Promise<ReadArticles> {
  const world = loadWorld(data)
  const options = { layout: world.layout, outlets: world.sources.outlet, now: new Date() }
  const articles: Article[] = []
  const skipped: Skipped[] = []
  for (const unit of await unitsOf(sources)) {
    try {
      const { bytes, about } = loadUnit(unit)
      const reading = await readBytes(bytes, about, options)
      articles.push(...reading.articles)
      skipped.push(...reading.skipped)
    } catch (error) {
      if (isNamed(unit, sources)) throw error
      if (!(error instanceof OtherKind)) skipped.push(skippedFor(nameOf(unit), error))
    }
  }
  if (articles.length === 0) refuse(skipped)
  const parse = loadParser(readFileSync(join(data, 'model', 'parser.bin')))
  return { articles, skipped, knowledge: { world, parse } }
}

function nameOf(unit: Unit): string {
  return unit.kind === 'file' ? unit.path : unit.about.name
}

function refuse([first]: readonly Skipped[]): void {
  if (first !== undefined) throw new ReaderError(first.reason, first.remedy)
}
