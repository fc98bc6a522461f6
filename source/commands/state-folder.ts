import { join } from 'node:path'
import type { Surroundings } from './cache-folder.ts'

/**
 * Finds the folder for what the program remembers from day to day, and nobody would miss for long.
 *
 * @returns An absolute path; the folder need not exist.
 * @see XDG Base Directory Specification 0.8: a relative XDG_STATE_HOME is ignored.
 */
export function findStateFolder({ env, platform, home }: Surroundings): string {
  const xdg = env.XDG_STATE_HOME
  if (xdg?.startsWith('/')) return join(xdg, 'peacedash')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'peacedash')
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'peacedash', 'State')
  }
  return join(home, '.local', 'state', 'peacedash')
}
