import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How much the cache may hold, in bytes. */
const largestCache = 512 * 1024 * 1024
/** After how long a draft belongs to nobody any more, in ms. */
const draftAge = 3_600_000

/**
 * Removes from the cache what was not used for longest, until it is no larger than it may be.
 *
 * @param newest A file that stays in any case.
 * @param most How much may be left, in bytes.
 */
export function boundFolder(folder: string, newest: string, most = largestCache): void {
  const now = Date.now()
  const found = readdirSync(folder)
    .filter((name) => /\.(pack|json|draft)$/.test(name))
    .flatMap((name) => inspect(join(folder, name)))
    .sort((a, b) => b.used - a.used)
  let sum = found.find(({ path }) => path === newest)?.size ?? 0
  for (const { path, size, used } of found) {
    if (path === newest) continue
    const isLost = path.endsWith('.draft') && now - used > draftAge
    // What versions before this one kept.
    const isForeign = path.endsWith('.json')
    if (!isLost && !isForeign) sum += size
    if (sum > most || isLost || isForeign) rmSync(path, { force: true })
  }
}

function inspect(path: string): { path: string; size: number; used: number }[] {
  try {
    const { size, mtimeMs } = statSync(path)
    return [{ path, size, used: mtimeMs }]
  } catch {
    return []
  }
}
