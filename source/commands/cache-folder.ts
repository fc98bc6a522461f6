import { join } from 'node:path'

/** What the place of the cache depends on; `process.env`, `process.platform`, `homedir()`. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly home: string
}

/**
 * Finds the folder for what may be deleted at any time.
 *
 * @returns An absolute path; the folder need not exist.
 * @see XDG Base Directory Specification 0.8: a relative XDG_CACHE_HOME is ignored.
 */
export function findCacheFolder({ env, platform, home }: Surroundings): string {
  const xdg = env.XDG_CACHE_HOME
  if (xdg?.startsWith('/')) return join(xdg, 'peacedash')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'peacedash')
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'peacedash', 'Cache')
  }
  return join(home, '.cache', 'peacedash')
}
