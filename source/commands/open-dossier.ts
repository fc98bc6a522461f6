import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Dossier } from '../model/dossier.ts'
import { findCacheFolder } from './cache-folder.ts'
import { digestInputs } from './digest-inputs.ts'
import { readCachedDossier, writeCachedDossier } from './dossier-cache.ts'
import { findPackageRoot } from './find-package-root.ts'

/**
 * Opens the dossier of some articles: out of the cache when nothing has changed
 * since it was last made, else by reading them.
 *
 * @param sources Files, folders and `-` for standard input; none means the article that ships with the program.
 * @returns The dossier; with empty lists when the articles are about no negotiation.
 * @throws {ReaderError} When a source cannot be read; the remedy says what to do.
 */
export async function openDossier(
  sources: readonly string[],
  { useCache }: { readonly useCache: boolean },
): Promise<Dossier> {
  const root = findPackageRoot(import.meta.url)
  const data = join(root, 'data')
  const paths = sources.length > 0 ? sources : [join(root, 'seeds')]

  // The build sets it. Run from source, the code may change at any time, so nothing is cached.
  const code = process.env.PEACEDASH_BUILD
  const digest = () => (useCache && code ? digestInputs(code, data, paths) : null)
  const key = digest()
  const folder = findCacheFolder({ env: process.env, platform: process.platform, home: homedir() })
  const cached = key === null ? null : readCachedDossier(folder, key)
  if (cached) return cached

  const { readDossier } = await import('./read-dossier.ts')
  const dossier = await readDossier(paths, data)
  const isUnchanged = key === digest()
  if (key !== null && isUnchanged) writeCachedDossier(folder, key, dossier)
  return dossier
}
