import { ReaderError } from '../errors.ts'

const full: readonly [what: string, remedy: string] = [
  'could not be written: there is no room left',
  'Make room, and do it again: what was reported as added is there.',
]
const refused: readonly [what: string, remedy: string] = [
  'may not be written',
  'Give yourself permission to write there, or use another folder.',
]
const reasons: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EACCES: refused,
  EPERM: refused,
  EROFS: ['lies where nothing can be written', 'Use another folder.'],
  EEXIST: ['is a file', 'Give the path of a folder.'],
  ENOTDIR: ['lies under a file', 'Give the path of a folder.'],
  ENAMETOOLONG: ['is too long for a path', 'Give a shorter one.'],
}

/**
 * Writes something, or says why it cannot be written.
 *
 * @param name What to call the place, as it may be shown.
 * @throws {ReaderError} With the reason of the system. Remedy: make room or give permission.
 */
export function writeOr<T>(name: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const [what, remedy] = reasons[code] ?? [
      `could not be written (${code || 'unknown reason'})`,
      'Try again, or use another folder.',
    ]
    throw new ReaderError(`“${name}” ${what}.`, remedy)
  }
}
