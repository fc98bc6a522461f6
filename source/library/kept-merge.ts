import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { MergeState } from '../dossier/merging/merge.ts'
import { digestOf } from './seal.ts'
import { readSealed, writeSealed } from './sealed-file.ts'

/** Remembers how the articles of a dossier were put together. */
export interface KeptMerge {
  /** @returns Null when nothing is kept, or the file is damaged or not ours. */
  readonly read: () => MergeState | null
  /** Where it cannot be written, the next start only takes longer. */
  readonly write: (state: MergeState) => void
}

/**
 * How the articles of a dossier were put together the last time.
 *
 * @param folder Folder of the cache; it need not exist.
 * @param about What it depends on: the build, the knowledge, the sources.
 */
export function keptMerge(folder: string, about: readonly string[]): KeptMerge {
  const key = digestOf(JSON.stringify(about))
  const path = join(folder, `${key.slice(0, 24)}.merge`)
  return {
    read: () => {
      const body = readSealed(path, key)
      return body === null ? null : (JSON.parse(body) as MergeState)
    },
    write: (state) => {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        writeSealed(path, key, JSON.stringify(state))
      } catch {
        // It saves time and nothing else.
      }
    },
  }
}
