import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path'
import type { FileUnit } from '../library/unit.ts'

/**
 * Whether a path is that of a source, or within it.
 *
 * @param path A path that begins as the source does.
 * @param source A file or folder.
 */
export function isWithin(path: string, source: string): boolean {
  const way = relative(source, path)
  return way === '' || !(way.startsWith('..') || isAbsolute(way))
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
