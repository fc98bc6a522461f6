import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fingerprintOf } from './fingerprint.ts'
import { makeFolder } from './make-folder.ts'
import { removeDraft } from './place-file.ts'
import { digestOf, sealOf } from './seal.ts'

/**
 * Digests the files of knowledge; once they have been, a look at each of them is enough.
 *
 * @param data Folder of the knowledge and the parser's model; every file in it counts.
 * @param cache Folder of the cache, where the digest is remembered; null to do without.
 * @returns 64 hexadecimal digits.
 * @throws What the system gives when a file cannot be read.
 */
export function digestData(data: string, cache: string | null): string {
  const now = Date.now()
  const paths = listFiles(data)
  const prints = paths.map((path) => fingerprintOf(path, now))
  const state = JSON.stringify(prints.map((print, at) => [paths[at], print?.text]))
  const stamp = cache === null ? null : join(cache, `${digestOf(data).slice(0, 24)}.stamp`)
  const isSettled = prints.every((print) => print?.isSettled === true)
  const known = stamp === null || !isSettled ? null : readStamp(stamp, state)
  if (known !== null) return known

  const files = paths.map((path) => [relative(data, path), digestOf(readFileSync(path))])
  const digest = digestOf(JSON.stringify(files))
  if (stamp !== null && isSettled) writeStamp(stamp, state, digest)
  return digest
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function readStamp(path: string, state: string): string | null {
  try {
    const [digest = '', seal] = readFileSync(path, 'latin1').split('\n')
    return seal === sealOf(state, Buffer.from(digest)) ? digest : null
  } catch {
    return null
  }
}

function writeStamp(path: string, state: string, digest: string): void {
  const draft = join(path, '..', `${randomUUID()}.draft`)
  try {
    makeFolder(join(path, '..'), 0o700)
    const content = `${digest}\n${sealOf(state, Buffer.from(digest))}\n`
    writeFileSync(draft, content, { mode: 0o600, flag: 'wx' })
    renameSync(draft, path)
  } catch {
    removeDraft(draft)
  }
}
