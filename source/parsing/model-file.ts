import type { SparseWeights } from './linear-model.ts'

/**
 * What a model file holds. Layout, little-endian, every part padded to four bytes:
 * the length of the header (u32); the header as JSON; then for the tagger and for the
 * tree parser: keys (i32), row lengths (u8), classes (u8), weights (i8).
 */
export interface ParserModel {
  /** The tagger's classes: Penn tag and universal tag, as in `VBD|VERB`. */
  readonly tags: readonly string[]
  /** The dependency relations. */
  readonly relations: readonly string[]
  readonly tagger: SparseWeights
  readonly treeParser: SparseWeights
}

/** The header of a model file; the numbers are classes, rows and weights. */
export interface ModelHeader {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly a: readonly [number, number, number]
  readonly b: readonly [number, number, number]
}

/**
 * Reads a trained model.
 *
 * @param bytes A whole model file.
 * @throws {RangeError} when the bytes are no model file or end too early.
 */
export function readModelFile(bytes: Uint8Array): ParserModel {
  // Typed arrays over 32-bit numbers must begin at a multiple of four: copy.
  const buffer = new Uint8Array(bytes).buffer
  const headerLength = buffer.byteLength < 4 ? 0 : new DataView(buffer).getUint32(0, true)
  if (headerLength === 0 || headerLength + 4 > buffer.byteLength) {
    throw new RangeError('The bytes are no parser model: its header is missing.')
  }
  const header = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, 4, headerLength)),
  ) as ModelHeader
  let offset = 4 + headerLength
  const take = <T>(make: (offset: number) => T, byteLength: number): T => {
    const part = make(offset)
    offset += byteLength + paddingOf(byteLength)
    return part
  }
  const readWeights = ([classCount, rows, count]: ModelHeader['a']): SparseWeights => ({
    classCount,
    keys: take((at) => new Int32Array(buffer, at, rows), rows * 4),
    rowLengths: take((at) => new Uint8Array(buffer, at, rows), rows),
    classes: take((at) => new Uint8Array(buffer, at, count), count),
    weights: take((at) => new Int8Array(buffer, at, count), count),
  })
  const tagger = readWeights(header.a)
  const treeParser = readWeights(header.b)
  return { tags: header.tags, relations: header.labels, tagger, treeParser }
}

/**
 * The number of bytes that fill a part up to a multiple of four.
 *
 * @param byteLength The length of the part in bytes.
 */
export function paddingOf(byteLength: number): number {
  return (4 - (byteLength % 4)) % 4
}
