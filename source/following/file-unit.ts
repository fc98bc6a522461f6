import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { FileUnit } from '../library/unit.ts'

/**
 * Tells which paths are that of a source, or within it.
 *
 * @param source A file or folder.
 * @returns A test for paths that begin as the source does; quick, since ten thousand are asked.
 */
export function within(source: string): (path: string) => boolean {
  const opening = join(source, 'x').slice(0, -1)
  if (opening !== '') return (path) => path === source || path.startsWith(opening)
  return (path) => !isAbsolute(path) && !path.startsWith('..')
}

/**
 * The unit of a file as the library lists it.
 *
 * @param path Path of the file.
 * @param source The file itself, or the folder it was found in.
 */
export function fileUnit(path: string, source: string): FileUnit {
  const folder = path === source ? dirname(path) : source
  const name = path === source ? basename(path) : relative(source, path)
  return { kind: 'file', path, root: realOf(folder), name }
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return resolve(folder)
  }
}
