import { extname } from 'node:path'
import { decodeArticleFile, isArticleFile } from './article-file.ts'
import { type Fingerprint, fingerprintOf } from './fingerprint.ts'
import { loadFile } from './load-file.ts'
import { digestOf } from './seal.ts'
import type { About, Unit } from './unit.ts'

/** A unit with its bytes, before anything is read out of them. */
export interface LoadedUnit {
  readonly bytes: Uint8Array
  readonly about: About
  /** Of a file, taken before it was read. */
  readonly fingerprint: Fingerprint | null
  /** Digest of the bytes and of what is known of them, so of all that reading depends on. */
  readonly key: string
}

/**
 * Loads the bytes of a unit; of an article file, those of the article as it came.
 *
 * @throws {ReaderError} If a file cannot be read, or is a damaged article file; the remedy says
 *   what to do.
 */
export function loadUnit(unit: Unit): LoadedUnit {
  if (unit.kind === 'bytes') return withKey(unit.bytes, unit.about, null)
  const { path } = unit
  const fingerprint = fingerprintOf(path, Date.now())
  const file = loadFile(path)
  if (!isArticleFile(path)) {
    const about = { name: path, path, url: null, mediaType: null, charset: null }
    return withKey(file, about, fingerprint)
  }
  const { bytes, provenance } = decodeArticleFile(file, path)
  const { url, mediaType, charset } = provenance
  return withKey(bytes, { name: path, path, url, mediaType, charset }, fingerprint)
}

function withKey(bytes: Uint8Array, about: About, fingerprint: Fingerprint | null): LoadedUnit {
  // Of the path only what tells a format counts: a file that was moved is still the same.
  const extension = extname(about.path ?? '').toLowerCase()
  const { url, mediaType, charset } = about
  const known = JSON.stringify([extension, url, mediaType, charset])
  return { bytes, about, fingerprint, key: digestOf(`${known}\n${digestOf(bytes)}`) }
}
