import { createHash, randomUUID } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Dossier } from '../model/dossier.ts'

/** How many dossiers are kept; the oldest goes first. */
const kept = 32

/**
 * Reads a dossier back from the cache.
 *
 * @param folder Folder of the cache; it need not exist.
 * @param key What the dossier depends on, as {@link digestInputs} gives it.
 * @returns Null when there is none, or when the file is damaged or not ours.
 */
export function readCachedDossier(folder: string, key: string): Dossier | null {
  const path = join(folder, `${key}.json`)
  try {
    const content = readFileSync(path, 'utf8')
    const end = content.indexOf('\n')
    const body = content.slice(end + 1)
    if (content.slice(0, end) !== seal(key, body)) return null
    return JSON.parse(body) as Dossier
  } catch {
    return null
  }
}

/**
 * Writes a dossier to the cache: whole or not at all, also with several
 * processes at it. A cache that cannot be written is no error, only slower.
 *
 * @param folder Folder of the cache; made when it is missing.
 * @param key What the dossier depends on, as {@link digestInputs} gives it.
 */
export function writeCachedDossier(folder: string, key: string, dossier: Dossier): void {
  const draft = join(folder, `${key}.${randomUUID()}.draft`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const body = JSON.stringify(dossier)
    writeFileSync(draft, `${seal(key, body)}\n${body}`, { mode: 0o600, flag: 'wx' })
    renameSync(draft, join(folder, `${key}.json`))
    removeOldest(folder, key)
  } catch {
    removeIfThere(draft)
  }
}

/** Ties a body to its key, so that a file damaged, renamed or written by others shows. */
function seal(key: string, body: string): string {
  return createHash('sha256').update(key).update('\n').update(body).digest('hex')
}

function removeOldest(folder: string, newest: string): void {
  const byAge = readdirSync(folder)
    .filter((name) => /\.(json|draft)$/.test(name) && name !== `${newest}.json`)
    .map((name) => join(folder, name))
    .map((path) => ({ path, written: statSync(path).mtimeMs }))
    .sort((a, b) => b.written - a.written)
  for (const { path } of byAge.slice(kept - 1)) removeIfThere(path)
}

function removeIfThere(path: string): void {
  try {
    rmSync(path)
  } catch {
    // Gone already, or not ours to remove: either way nothing is lost.
  }
}
