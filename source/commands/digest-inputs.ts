import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isArticleName, largest } from '../reading/read-source.ts'

/**
 * Digests everything a dossier depends on, so that a cached one is used only
 * as long as nothing of it has changed.
 *
 * @param code What tells this version of the code from any other.
 * @param data Folder of the knowledge and the parser's model; every file in it counts.
 * @param sources Files and folders of articles, in order; their paths and bytes count.
 * @returns A digest in hexadecimal; null when something cannot be read, or not twice.
 */
export function digestInputs(
  code: string,
  data: string,
  sources: readonly string[],
): string | null {
  const hash = createHash('sha256').update(code)
  try {
    const inputs = [...listFiles(data), ...sources.flatMap(listArticles)]
    for (const path of inputs) addFile(hash, path)
  } catch {
    return null
  }
  return hash.digest('hex')
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function listArticles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).filter(isArticleName).sort()
  return names.map((name) => join(path, name))
}

function addFile(hash: Hash, path: string): void {
  const found = statSync(path)
  if (!found.isFile() || found.size > largest) throw new Error(`${path} cannot be digested.`)
  const bytes = readFileSync(path)
  hash.update(JSON.stringify([path, bytes.length])).update(bytes)
}
