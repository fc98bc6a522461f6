import { stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long a file must look the same to count as written, in ms. */
export const quiet = 30
/** How long a missing file may be on its way back, as when an editor replaces it, in ms. */
const absence = 60
/** How long an empty file may be about to be filled, in ms. */
const emptiness = 500

/**
 * What tells a file from any other state of it without reading it.
 *
 * @param path Path of the file.
 * @returns Null when there is no such file, or it is none.
 */
export async function printOf(path: string): Promise<string | null> {
  try {
    const found = await stat(path)
    return found.isFile() ? `${found.size} ${found.mtimeMs} ${found.ctimeMs} ${found.ino}` : null
  } catch {
    return null
  }
}

/**
 * Waits until a file that is being written looks the same for a while.
 *
 * @param path Path of the file.
 * @param signal Ends the wait.
 * @returns What tells its state; null when it is gone.
 */
export async function settleFile(path: string, signal: AbortSignal): Promise<string | null> {
  let print = await printOf(path)
  for (let waited = 0; ; ) {
    const isMissing = print === null
    const pause = isMissing ? absence : quiet
    await sleep(pause, undefined, { signal })
    waited += pause
    const next = await printOf(path)
    const isEmpty = next?.startsWith('0 ') === true && waited < emptiness
    if (next === print && !isEmpty) return next
    print = next
  }
}
