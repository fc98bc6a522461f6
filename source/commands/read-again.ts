import { join } from 'node:path'
import { ReaderError } from '../errors.ts'
import { loadWorld } from '../knowledge/load-world.ts'
import { loadUnit } from '../library/load-unit.ts'
import type { Unit } from '../library/unit.ts'
import type { Article } from '../model/article.ts'
import { readBytes } from '../reading/read-bytes.ts'
import { findPackageRoot } from './find-package-root.ts'

/**
 * Reads the articles of units as they are now, past everything that was kept of them. Neither parser
 * nor finders are run: it is the texts that are wanted.
 *
 * @param units Files are read from the disk again; what was fetched or came on standard input is
 *   read again out of the bytes that came.
 * @returns Their articles; none of a unit that cannot be read any more.
 */
export async function readAgain(units: readonly Unit[]): Promise<readonly Article[]> {
  const world = loadWorld(join(findPackageRoot(import.meta.url), 'data'))
  const options = { layout: world.layout, outlets: world.sources.outlet, now: new Date() }
  const articles: Article[] = []
  for (const unit of units) {
    try {
      const { bytes, about } = loadUnit(unit)
      articles.push(...(await readBytes(bytes, about, options)).articles)
    } catch (error) {
      // Why it was left out is said where it was read first; what stands on it does not hold.
      if (!(error instanceof ReaderError)) throw error
    }
  }
  return articles
}
