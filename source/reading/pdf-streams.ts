import { inflateSync } from 'node:zlib'

/** Largest stream of text and structure once it is unpacked, in bytes. */
const largestStream = 64 * 1024 * 1024
/** How far before its stream the dictionary of an object is looked for, in bytes. */
const longestDictionary = 2048

/**
 * Whether a stream of a PDF grows past all reason when it is unpacked. The parser has no limit of
 * its own: a file of some kilobytes could take all the memory there is.
 *
 * @param bytes The whole file. Pictures do not count: they are not unpacked to find text.
 * @see ISO 32000-1, sections 7.3.8 (streams) and 7.4.4 (FlateDecode).
 */
export function hasPdfBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue
    const dictionary = dictionaryBefore(file, at)
    if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary) || /\/Image\b/.test(dictionary)) continue
    // One packed inside the other multiplies; nothing that holds text does that.
    if ((dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0) > 1) return true
    const start = at + (file[at + 6] === 0x0d ? 8 : 7)
    const end = file.indexOf('endstream', start)
    if (isBomb(file.subarray(start, end < 0 ? file.length : end))) return true
  }
  return false
}

function dictionaryBefore(file: Buffer, at: number): string {
  const before = file.subarray(Math.max(0, at - longestDictionary), at).toString('latin1')
  return before.slice(before.lastIndexOf(' obj') + 1)
}

function isBomb(packed: Buffer): boolean {
  // It takes a byte to make a thousand.
  if (packed.length * 1100 < largestStream) return false
  try {
    inflateSync(packed, { maxOutputLength: largestStream })
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  }
}
