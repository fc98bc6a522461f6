import { readFileSync, statSync } from 'node:fs'
import { largest } from '../reading/reading.ts'
import { unreadable } from '../reading/unreadable.ts'

/** Reasons the system gives that a reader can do something about. */
const reasons: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOENT: ['does not exist', 'Check the spelling of the path.'],
  ENOTDIR: [
    'does not exist',
    'Check the spelling of the path: part of it is a file, not a folder.',
  ],
  EACCES: ['may not be read', 'Give yourself permission to read it, or copy it elsewhere.'],
  EPERM: ['may not be read', 'Give yourself permission to read it, or copy it elsewhere.'],
  ELOOP: ['is a link that leads back to itself', 'Give the path of the file itself.'],
  ENAMETOOLONG: ['is too long for a path', 'Give the path of a text file.'],
  ERR_INVALID_ARG_VALUE: ['is not a path', 'Give the path of a text file.'],
}

/**
 * Reads the bytes of a file.
 *
 * @throws {ReaderError} If it is missing, may not be read, is no file or is larger than 20 MB.
 *   Remedy: give the path of a file that holds one article.
 */
export function loadFile(path: string): Uint8Array {
  const found = attempt(path, () => statSync(path))
  if (!found.isFile()) {
    throw unreadable(
      path,
      'is neither a file nor a folder',
      'Give the path of a file that holds an article, or of a folder of such files.',
    )
  }
  if (found.size <= largest) {
    const bytes = attempt(path, () => readFileSync(path))
    if (bytes.length <= largest) return bytes
  }
  throw unreadable(path, 'is larger than 20 MB', 'Give a file that holds one article, or split it.')
}

/**
 * Looks at a path, or does something else with it that the system may refuse.
 *
 * @throws {ReaderError} With the reason the system gives. The remedy says what to do.
 */
export function attempt<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const [what, remedy] = reasons[code] ?? [
      `cannot be read (${code || 'unknown reason'})`,
      'Try again, or copy the file elsewhere.',
    ]
    throw unreadable(path, what, remedy)
  }
}
