import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isArticleName } from '../reading/read-source.ts'
import { attempt, unreadable } from './load-file.ts'
import type { Unit } from './unit.ts'

/**
 * Lists the units of a source.
 *
 * @param source A file, or a folder of them.
 * @returns One unit for a file, one for each file of a folder; never none.
 * @throws {ReaderError} If the source is missing, may not be looked at, or is a folder without
 *   articles; the remedy says what to do.
 */
export function listUnits(source: string): readonly Unit[] {
  if (!attempt(source, () => statSync(source)).isDirectory()) {
    const folder = dirname(source)
    const root = attempt(source, () => realpathSync(folder))
    return [{ kind: 'file', path: source, root, name: basename(source) }]
  }
  const root = attempt(source, () => realpathSync(source))
  const names = attempt(source, () => readdirSync(source)).filter(isArticleName)
  if (names.length > 0) {
    return names.sort().map((name) => ({ kind: 'file', path: join(source, name), root, name }))
  }
  throw unreadable(
    source,
    'is a folder without articles',
    'Put articles into it as text or Markdown, or give the path of a file.',
  )
}
