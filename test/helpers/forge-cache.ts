import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PackFile, writePack } from '../../source/library/pack-file.ts'

/**
 * Changes what was kept of articles and seals it again, as somebody could who may write there: a
 * change that is not sealed is noticed, and the article read anew.
 *
 * @param home Folder of the caches of the user.
 * @param forge Changes the text of what was kept.
 * @returns How many units it has changed.
 */
export function forgeCache(home: string, forge: (kept: string) => string): number {
  const folder = join(home, 'peacedash')
  let changed = 0
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.pack'))) {
    const [shelf = ''] = name.split('-')
    const pack = PackFile.open(join(folder, name), shelf)
    if (pack === null) throw new Error(`${name} is damaged.`)
    const units = new Map<string, Uint8Array>()
    for (const key of pack.units.keys()) {
      const kept = pack.read(key)?.toString('utf8') ?? ''
      const forged = forge(kept)
      if (forged !== kept) changed += 1
      units.set(key, Buffer.from(forged))
    }
    pack.close()
    writePack(join(folder, name), shelf, pack.files, units)
  }
  return changed
}
