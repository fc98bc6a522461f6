import { readFileSync } from 'node:fs'
import { replaceFile } from './place-file.ts'
import { digestOf } from './seal.ts'

/**
 * Reads a file that says by its first line that it is whole, and what for it was written.
 *
 * @param key What it was written for.
 * @returns What was written; null when there is none, or it is damaged or not ours.
 */
export function readSealed(path: string, key: string): string | null {
  try {
    const content = readFileSync(path, 'utf8')
    const end = content.indexOf('\n')
    const body = content.slice(end + 1)
    return content.slice(0, end) === digestOf(`${key}\n${body}`) ? body : null
  } catch {
    return null
  }
}

/**
 * Writes such a file, whole or not at all.
 *
 * @throws What the system gives; what was there is still there then.
 */
export function writeSealed(path: string, key: string, body: string): void {
  replaceFile(path, `${digestOf(`${key}\n${body}`)}\n${body}`)
}
