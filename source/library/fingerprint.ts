import { statSync } from 'node:fs'

/** How long after a change a file may change again and look the same, in ms. @see git, racy-git. */
const racyTime = 2000

/** What tells without reading it whether a file is still the one that was read. */
export interface Fingerprint {
  /** Size, times of change in ns, inode and device, as one line. */
  readonly text: string
  /** Size in bytes. */
  readonly size: number
  /**
   * False when the file changed so lately that it might change again and look the same, as
   * clocks of file systems are coarse: it has to be read to be sure.
   */
  readonly isSettled: boolean
}

/**
 * Takes the fingerprint of a file.
 *
 * @param path Path of the file; links are followed.
 * @param now Epoch in ms; it is taken before the file is read.
 * @returns Null when it is no file, or cannot be looked at.
 */
export function fingerprintOf(path: string, now: number): Fingerprint | null {
  try {
    const found = statSync(path, { bigint: true })
    if (!found.isFile()) return null
    const { size, mtimeNs, ctimeNs, ino, dev } = found
    return {
      text: [size, mtimeNs, ctimeNs, ino, dev].join(' '),
      size: Number(size),
      isSettled: Number(found.mtimeMs) < now - racyTime && Number(found.ctimeMs) < now - racyTime,
    }
  } catch {
    return null
  }
}
