import { basename } from 'node:path'
import { ReaderError } from '../errors.ts'
import { shown } from '../reading/unreadable.ts'
import { digestOf } from './seal.ts'

/** Tells by its name, or its path, whether a file is an article file. */
export function isArticleFile(path: string): boolean {
  return /[^/\\]\.article$/.test(path) && !basename(path).startsWith('.')
}

/** What is kept with an article: where it came from, and how. */
export interface Provenance {
  /** The source as it was named: a path, an address, “standard input”. */
  readonly source: string
  /** Address it was found at, without credentials; null when at none. */
  readonly url: string | null
  /** Media type without parameters; null when nobody said. */
  readonly mediaType: string | null
  /** Label of the encoding; null when nobody said. */
  readonly charset: string | null
  /** When it came, ISO 8601 in UTC. */
  readonly received: string
  /** Mark of the edition, as the server gave it; null when it gave none. */
  readonly etag: string | null
  /** Time of the edition, as the server wrote it; null when it gave none. */
  readonly lastModified: string | null
  /** Digest of the item of a feed that was cut out with what stands around all items; else null. */
  readonly item: string | null
}

/** The first line says what it is, and in which form. */
const form = 'peacedash-article'
const version = '1'
/** The longest head there is, in bytes: addresses have bounds, and so have paths. */
const longestHead = 64 * 1024

/** Fields of the head, in their order; those that are null are left out. */
const fields: readonly (readonly [name: string, of: keyof Provenance])[] = [
  ['source', 'source'],
  ['url', 'url'],
  ['media-type', 'mediaType'],
  ['charset', 'charset'],
  ['received', 'received'],
  ['etag', 'etag'],
  ['last-modified', 'lastModified'],
  ['item-sha256', 'item'],
]

/**
 * Writes an article file: lines that say where the article came from, an empty line, and the
 * bytes exactly as they came. The line `sha256` holds the digest of the bytes, and `seal` that of
 * the lines above it, so that damage anywhere shows.
 *
 * @param bytes Any; also none, also such that are no text.
 */
export function encodeArticleFile(provenance: Provenance, bytes: Uint8Array): Uint8Array {
  const lines = [`${form}: ${version}`]
  for (const [name, of] of fields) {
    const value = provenance[of]
    if (value !== null) lines.push(`${name}: ${escapeLine(value)}`)
  }
  lines.push(`length: ${bytes.length}`, `sha256: ${digestOf(bytes)}`)
  const head = `${lines.join('\n')}\n`
  return Buffer.concat([Buffer.from(`${head}seal: ${digestOf(head)}\n\n`), bytes])
}

/**
 * Reads an article file.
 *
 * @param file The whole file.
 * @param name What to call it in an error.
 * @throws {ReaderError} If it is none, of a later form, or damaged. Remedy: take it from a copy,
 *   or add the article again.
 */
export function decodeArticleFile(
  file: Uint8Array,
  name: string,
): { readonly provenance: Provenance; readonly bytes: Uint8Array } {
  const start = Buffer.from(file.buffer, file.byteOffset, Math.min(file.length, longestHead))
  if (!start.toString('latin1').startsWith(`${form}: `))
    throw damaged(name, 'it does not begin as an article file does')
  const end = start.indexOf('\n\n')
  if (end < 0) throw damaged(name, 'its head is cut short')
  const lines = start.toString('utf8', 0, end).split('\n')
  if (lines[0] !== `${form}: ${version}`) throw laterForm(name)

  const seal = lines.pop()
  if (seal !== `seal: ${digestOf(`${lines.join('\n')}\n`)}`)
    throw damaged(name, 'its head has changed')
  const given = new Map(lines.map((line) => splitLine(line)))
  const bytes = file.subarray(end + 2)
  if (String(bytes.length) !== given.get('length')) {
    throw damaged(name, `${given.get('length')} bytes are said to be in it, ${bytes.length} are`)
  }
  if (digestOf(bytes) !== given.get('sha256')) throw damaged(name, 'its text has changed')
  const headOf = (field: string) => given.get(field) ?? null
  return {
    provenance: {
      source: headOf('source') ?? name,
      url: headOf('url'),
      mediaType: headOf('media-type'),
      charset: headOf('charset'),
      received: headOf('received') ?? '',
      etag: headOf('etag'),
      lastModified: headOf('last-modified'),
      item: headOf('item-sha256'),
    },
    bytes,
  }
}

function splitLine(line: string): readonly [name: string, value: string] {
  const colon = line.indexOf(': ')
  return [line.slice(0, colon), unescapeLine(line.slice(colon + 2))]
}

/** A value on one line, without a control in it: `\n` stands for a line feed, `\\` for itself. */
function escapeLine(value: string): string {
  return value.replace(/[\\\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (sign) => {
    if (sign === '\\') return '\\\\'
    if (sign === '\n') return '\\n'
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

function unescapeLine(line: string): string {
  return line.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_, code: string | undefined, sign: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
    return sign === 'n' ? '\n' : sign
  })
}

function damaged(name: string, why: string): ReaderError {
  return new ReaderError(
    `“${shown(name)}” is damaged: ${why}.`,
    'Take it from a copy, or remove it and add the article again.',
  )
}

function laterForm(name: string): ReaderError {
  return new ReaderError(
    `“${shown(name)}” was written by a later version of peacedash.`,
    'Install the current version, or add the article again with this one.',
  )
}
