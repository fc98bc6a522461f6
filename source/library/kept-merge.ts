import { dirname, join } from 'node:path'
import type { MergeState } from '../dossier/merging/merge.ts'
import { makeFolder } from './make-folder.ts'
import { digestOf } from './seal.ts'
import { readSealed, writeSealed } from './sealed-file.ts'

/** Remembers how the articles of a dossier were put together. */
export interface KeptMerge {
  /** @returns Null when nothing is kept, or the file is damaged or not ours. */
  readonly read: () => MergeState | null
  /** Where it cannot be written, the next start only takes longer. */
  readonly write: (state: MergeState) => void
  /** @returns Paths of the files the latest articles were in; none when nothing is kept. */
  readonly readLatest: () => readonly string[]
  /** Where it cannot be written, the next start begins with other articles. */
  readonly writeLatest: (paths: readonly string[]) => void
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
  const latest = join(folder, `${key.slice(0, 24)}.latest`)
  return {
    read: () => readKept<MergeState>(path, key),
    write: (state) => writeKept(path, key, state),
    readLatest: () => readKept<string[]>(latest, key) ?? [],
    writeLatest: (paths) => writeKept(latest, key, paths),
  }
}

function readKept<Kept>(path: string, key: string): Kept | null {
  const body = readSealed(path, key)
  return body === null ? null : (JSON.parse(body) as Kept)
}

function writeKept(path: string, key: string, kept: unknown): void {
  try {
    makeFolder(dirname(path), 0o700)
    writeSealed(path, key, JSON.stringify(kept))
  } catch {
    // It saves time and nothing else.
  }
}
