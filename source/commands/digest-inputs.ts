import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Digests everything a dossier depends on, so that a cached one is used only
 * as long as nothing of it has changed.
 *
 * @param code What tells this version of the code from any other.
 * @param knowledge Folder of the knowledge: every file in it counts.
 * @param sources Files and folders, in order; of a folder, every file in it counts.
 * @returns A digest in hexadecimal, or null when something cannot be read.
 */
export function digestInputs(
  code: string,
  knowledge: string,
  sources: readonly string[],
): string | null {
  const hash = createHash('sha256').update(code)
  try {
    for (const path of [knowledge, ...sources]) addPath(hash, path)
  } catch {
    return null
  }
  return hash.digest('hex')
}

function addPath(hash: Hash, path: string): void {
  hash.update(JSON.stringify(path))
  if (!statSync(path).isDirectory()) {
    const bytes = readFileSync(path)
    hash.update(`${bytes.length}:`).update(bytes)
    return
  }
  for (const name of readdirSync(path).sort()) addPath(hash, join(path, name))
}
