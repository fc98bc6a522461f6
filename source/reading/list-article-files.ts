import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { articleExtensions } from './detect-format.ts'

/** Folders deeper than this are left alone. */
const deepest = 32

/**
 * Tells by its name whether a file of a folder may hold articles.
 *
 * @param name Name of the file, without its folder.
 */
export function isArticleName(name: string): boolean {
  return !name.startsWith('.') && articleExtensions.includes(extname(name).toLowerCase())
}

/**
 * Lists the files of a folder, and of the folders in it, that may hold articles.
 *
 * Hidden files and folders are left out. Links are followed, but no folder is gone through
 * twice, so that links in a circle come to an end.
 *
 * @param folder Path of the folder.
 * @param isWanted Tells by its name whether a file is one.
 * @returns Paths that begin with the folder's, sorted; links that lead nowhere are left in,
 *   so that reading them says so.
 * @throws What the system gives when the folder itself cannot be listed.
 */
export function listArticleFiles(
  folder: string,
  isWanted: (name: string) => boolean = isArticleName,
): readonly string[] {
  const gone = new Set([realpathSync(folder)])
  const files: string[] = []
  let open: readonly string[] = [folder]
  for (let depth = 0; depth < deepest && open.length > 0; depth += 1) {
    const folders: string[] = []
    for (const each of open) {
      for (const entry of entriesOf(each, each === folder)) {
        const path = join(each, entry.name)
        if (entry.name.startsWith('.')) continue
        if (isFolder(entry, path)) folders.push(path)
        else if (isWanted(entry.name)) files.push(path)
      }
    }
    open = folders.sort().filter((path) => isNew(path, gone))
  }
  return files.sort()
}

/** A folder in the folder that may not be entered, or is gone by now, holds nothing. */
function entriesOf(folder: string, isOutermost: boolean): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (isOutermost) throw error
    return []
  }
}

function isNew(folder: string, gone: Set<string>): boolean {
  try {
    const real = realpathSync(folder)
    return !gone.has(real) && Boolean(gone.add(real))
  } catch {
    return false
  }
}

function isFolder(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
