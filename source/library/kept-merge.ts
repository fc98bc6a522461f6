import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MergeState } from '../dossier/merging/merge.ts'
import { replaceFile } from './place-file.ts'
import { digestOf } from './seal.ts'

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
      try {
        const content = readFileSync(path, 'utf8')
        const end = content.indexOf('\n')
        const body = content.slice(end + 1)
        if (content.slice(0, end) !== digestOf(`${key}\n${body}`)) return null
        return JSON.parse(body) as MergeState
      } catch {
        return null
      }
    },
    write: (state) => {
      const body = JSON.stringify(state)
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        replaceFile(path, `${digestOf(`${key}\n${body}`)}\n${body}`)
      } catch {
        // It saves time and nothing else.
      }
    },
  }
}
