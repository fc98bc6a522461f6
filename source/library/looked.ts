import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { sweepDrafts } from './place-file.ts'
import { digestOf } from './seal.ts'
import { readSealed, writeSealed } from './sealed-file.ts'

/** Of how many dossiers it is remembered; the one not looked at for longest is forgotten first. */
const mostDossiers = 200

/** Remembers which articles of a dossier have been looked at. */
export interface Looked {
  /**
   * The articles that had been looked at when it was last written.
   *
   * @returns Ids; null when the dossier was never looked at, or nobody can tell any more: then
   *   everything counts as looked at.
   */
  readonly read: () => ReadonlySet<string> | null
  /** Notes the articles that have been looked at. Where that cannot be written, it is forgotten. */
  readonly write: (ids: Iterable<string>) => void
}

/**
 * What has been looked at of a dossier.
 *
 * @param folder Folder for what the program remembers from day to day; it need not exist.
 * @param sources Real paths and addresses of the sources of the dossier; their order does not
 *   count.
 */
export function lookedAt(folder: string, sources: readonly string[]): Looked {
  const key = digestOf(JSON.stringify([...new Set(sources)].sort()))
  const path = join(folder, `looked-${key.slice(0, 24)}`)
  return {
    read: () => {
      const body = readSealed(path, key)
      if (body === null) return null
      return new Set(body === '' ? [] : body.split('\n'))
    },
    write: (ids) => {
      const body = [...new Set(ids)].sort().join('\n')
      try {
        makeFolder(folder, 0o700)
        writeSealed(path, key, body)
        sweepDrafts(folder)
        forgetOldest(folder)
      } catch {
        // It is a convenience; without it everything counts as looked at.
      }
    },
  }
}

function forgetOldest(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.startsWith('looked-'))
  if (names.length <= mostDossiers) return
  const byAge = names
    .map((name) => join(folder, name))
    .map((path) => ({ path, written: statSync(path).mtimeMs }))
    .sort((a, b) => b.written - a.written)
  for (const { path } of byAge.slice(mostDossiers)) rmSync(path, { force: true })
}
