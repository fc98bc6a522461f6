import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder, and those above it that are missing. Node’s own way to do so never comes to an
 * end where a folder is there and none can be made in it, as in /proc.
 *
 * @param path Path of the folder; it may be there.
 * @param mode Permissions of what is made; as is usual when left out.
 * @throws What the system gives.
 */
export function makeFolder(path: string, mode?: number): void {
  const options = mode === undefined ? {} : { mode }
  try {
    mkdirSync(path, options)
  } catch (error) {
    if (isFolder(path)) return
    const above = dirname(resolve(path))
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing || above === resolve(path) || isFolder(above)) throw error
    makeFolder(above, mode)
    makeFolder(path, mode)
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
