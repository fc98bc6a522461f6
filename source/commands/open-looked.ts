import { realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { type Looked, lookedAt } from '../library/looked.ts'
import { findStateFolder } from './state-folder.ts'

/**
 * What has been looked at of the dossier of some sources.
 *
 * @param sources Files, folders and addresses as they were named; none means the article that ships
 *   with the program.
 */
export function openLooked(sources: readonly string[]): Looked {
  const { env, platform } = process
  return lookedAt(findStateFolder({ env, platform, home: homedir() }), sources.map(realSource))
}

/** A source by whatever it is named: the same place under another path is the same. */
export function realSource(source: string): string {
  if (source === '-' || /^https?:\/\//i.test(source)) return source
  try {
    return realpathSync(source)
  } catch {
    return resolve(source)
  }
}
