import { existsSync } from 'node:fs'

/**
 * Finds the script of the workers, which the build puts beside everything else.
 *
 * @returns Null when run from source, where there is none.
 */
export function findWorkers(): URL | null {
  const script = new URL('./read-worker.js', import.meta.url)
  return existsSync(script) ? script : null
}
