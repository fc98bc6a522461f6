import { randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** After how long a draft belongs to nobody any more, in ms. */
const draftAge = 3_600_000

/**
 * Puts a file where there is none yet: whole and on the disk, or not at all, whatever ends the
 * program or the machine in between. Its draft lies beside it and is named by chance, not after
 * the process: on a shared drive two machines may have the same.
 *
 * @returns False when there is a file already, which stays as it is.
 * @throws What the system gives, having left nothing behind.
 */
export function placeFile(path: string, content: Uint8Array | string): boolean {
  const draft = writeDraft(path, content)
  try {
    return putInPlace(draft, path)
  } finally {
    removeDraft(draft)
    syncFolder(dirname(path))
  }
}

/**
 * Puts a file where there may be one, in the same way.
 *
 * @throws What the system gives; what was there is still there then.
 */
export function replaceFile(path: string, content: Uint8Array | string): void {
  const draft = writeDraft(path, content)
  try {
    renameSync(draft, path)
  } finally {
    removeDraft(draft)
    syncFolder(dirname(path))
  }
}

/** Removes what was left behind by a program that was ended, once it is surely nobody's. */
export function sweepDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^\.[\w-]+\.draft$/.test(name)) continue
    try {
      const path = join(folder, name)
      if (Date.now() - statSync(path).mtimeMs > draftAge) rmSync(path)
    } catch {
      // Another has removed it, or will.
    }
  }
}

/** Removes a draft, so that what is thrown is why it could not be written, not why it is not there. */
export function removeDraft(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // Where nothing could be made, nothing was left: under a file there is no folder.
  }
}

function writeDraft(path: string, content: Uint8Array | string): string {
  const draft = join(dirname(path), `.${randomUUID()}.draft`)
  const descriptor = openSync(draft, 'wx')
  try {
    writeFileSync(descriptor, content)
    fsyncSync(descriptor)
  } catch (error) {
    removeDraft(draft)
    throw error
  } finally {
    closeSync(descriptor)
  }
  return draft
}

/** A link never replaces what is there, as a rename would; some drives have no links. */
function putInPlace(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    if (existsSync(path)) return false
    renameSync(draft, path)
    return true
  }
}

/** Only then the name is on the disk, too. Some systems cannot do it, and need not. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // Windows has no such thing; what cannot be read can still be written to.
  }
}
