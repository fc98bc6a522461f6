import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, relative } from 'node:path'
import { isArticleName, listArticleFiles } from '../reading/list-article-files.ts'
import { unreadable } from '../reading/unreadable.ts'
import { isArticleFile } from './article-file.ts'
import { findDossierFolder, isFolderMark } from './dossier-folder.ts'
import { attempt } from './load-file.ts'
import type { FileUnit, Unit } from './unit.ts'

/**
 * Lists the units of a source.
 *
 * @param source A file, or a folder, whose folders are gone through as well.
 * @param mayBeEmpty Whether a folder may have none as yet, because it is followed.
 * @returns One unit for a file, one for each file of a folder that may hold articles, sorted by
 *   path; none only for a dossier nothing was put into yet, and for
 *   a folder that may be empty.
 * @throws {ReaderError} If the source is missing, may not be looked at, or is a folder without
 *   articles that may not be; the remedy says what to do.
 */
export function listUnits(source: string, mayBeEmpty = false): readonly Unit[] {
  if (!attempt(source, () => statSync(source)).isDirectory()) {
    const folder = dirname(source)
    const root = attempt(source, () => realpathSync(folder))
    return [{ kind: 'file', path: source, root, name: basename(source) }]
  }
  const root = attempt(source, () => realpathSync(source))
  const paths = attempt(source, () => listArticleFiles(source, isUnitName))
  if (paths.length > 0) {
    return paths.map((path) => ({ kind: 'file', path, root, name: relative(source, path) }))
  }
  // A dossier that nothing has been put into yet is a dossier all the same.
  if (mayBeEmpty || findDossierFolder(source) !== null) return []
  throw unreadable(
    source,
    'is a folder without articles',
    'Put articles into it as text, pages, feeds, ninjs, mail or PDF, or give the path of a file.',
  )
}

/**
 * The unit of one file of a folder, as {@link listUnits} lists it, so that it is found in the cache
 * when the whole folder is read the next time.
 *
 * @param folder The folder as it was named.
 * @param path Path of the file, beginning with the folder's.
 * @throws {ReaderError} If the folder is gone. Remedy: check the path.
 */
export function unitOfFolder(folder: string, path: string): FileUnit {
  const root = attempt(folder, () => realpathSync(folder))
  return { kind: 'file', path, root, name: relative(folder, path) }
}

/**
 * Tells by its name whether a file of a folder may hold articles: one of a format that is read, or
 * one that a dossier keeps.
 *
 * @param name Name of the file, without its folder.
 */
export function isUnitName(name: string): boolean {
  return isArticleFile(name) || (isArticleName(name) && !isFolderMark(name))
}
