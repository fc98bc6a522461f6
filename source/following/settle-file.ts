import { stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long a file must look the same to count as written, in ms. */
export const quiet = 30
/** How long a missing file may be on its way back, as when an editor replaces it, in ms. */
const absence = 60
/** How long an empty file may be about to be filled, in ms. */
const emptiness = 500

/** A file at one moment, as far as one can see without reading it. */
export interface FileState {
  /** Tells it from any other state of the file. */
  readonly print: string
  /** In bytes. */
  readonly size: number
  /** When it, or its place, was changed last, in ms since 1970. */
  readonly changed: number
}

/**
 * Looks at a file.
 *
 * @param path Path of the file; links are followed.
 * @returns Null when there is no such file, or it is none.
 */
export async function lookAt(path: string): Promise<FileState | null> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return null
    const { size, mtimeMs, ctimeMs, ino } = found
    const print = `${size} ${mtimeMs} ${ctimeMs} ${ino}`
    return { print, size, changed: Math.max(mtimeMs, ctimeMs) }
  } catch {
    return null
  }
}

/**
 * Waits until a file that is being written looks the same for a while.
 *
 * @param path Path of the file.
 * @param signal Ends the wait.
 * @returns Its state; null when it is gone.
 */
export async function settleFile(path: string, signal: AbortSignal): Promise<FileState | null> {
  let before = await lookAt(path)
  for (let waited = 0; ; ) {
    const pause = before === null ? absence : quiet
    await sleep(pause, undefined, { signal })
    waited += pause
    const now = await lookAt(path)
    const isEmpty = now?.size === 0 && waited < emptiness
    if (now?.print === before?.print && !isEmpty) return now
    before = now
  }
}
