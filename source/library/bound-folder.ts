import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

/** How much the cache may hold, in bytes. */
const largestCache = 512 * 1024 * 1024
/** How often a file in use is marked as such, in ms: those not used for longest go first. */
const markInterval = 86_400_000
/** After how long a draft belongs to nobody any more, in ms. */
const draftAge = 3_600_000

/**
 * Removes from the cache what was not used for longest, until it is no larger than it may be. What
 * was used last stays in any case.
 *
 * @param most How much may be left, in bytes.
 */
export function boundFolder(folder: string, most = largestCache): void {
  const now = Date.now()
  // Lost drafts, and what versions before this one kept.
  const isNobodys = ({ path, used }: Found) =>
    path.endsWith('.json') || (path.endsWith('.draft') && now - used > draftAge)
  const found = listFiles(folder)
  for (const { path } of found.filter(isNobodys)) rmSync(path, { force: true })
  let sum = 0
  for (const [index, { path, size }] of found.filter((one) => !isNobodys(one)).entries()) {
    sum += size
    if (sum > most && index > 0) rmSync(path, { force: true })
  }
}

/** Files of the cache, those used last first. */
function listFiles(folder: string): readonly Found[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.(pack|merge|latest|json|draft)$/.test(name))
      .flatMap((name) => inspect(join(folder, name)))
      .sort((a, b) => b.used - a.used)
  } catch {
    return []
  }
}

interface Found {
  readonly path: string
  readonly size: number
  /** When it was written, or marked as used, in ms. */
  readonly used: number
}

function inspect(path: string): readonly Found[] {
  try {
    const { size, mtimeMs } = statSync(path)
    return [{ path, size, used: mtimeMs }]
  } catch {
    return []
  }
}

/** Marks a file of the cache as used, so that it stays when others go. */
export function markUsed(path: string): void {
  try {
    const now = Date.now()
    if (now - statSync(path).mtimeMs > markInterval) utimesSync(path, now / 1000, now / 1000)
  } catch {
    // Gone already, or not ours: either way nothing is lost.
  }
}
