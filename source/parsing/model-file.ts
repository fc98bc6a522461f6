import type { SparseWeights } from './linear-model.ts'

/**
 * What a model file holds. Layout: the length of the header (u32, little-endian); the
 * header as JSON; then, for the tagger and for the tree parser: the differences from key
 * to key in four planes of bytes, lowest first, because they then compress to half; row
 * lengths (u8); classes (u8); weights (i8).
 */
export interface ParserModel {
  /** The tagger's classes: Penn tag and universal tag, as in `VBD|VERB`. */
  readonly tags: readonly string[]
  /** The dependency relations. */
  readonly relations: readonly string[]
  /** The parts of the treebank it has seen: scores on them say nothing. */
  readonly trainedOn: readonly string[]
  readonly tagger: SparseWeights
  readonly treeParser: SparseWeights
}

/** The header of a model file. */
export interface ModelHeader extends Omit<ParserModel, 'tagger' | 'treeParser'> {
  readonly tagger: WeightsSize
  readonly treeParser: WeightsSize
}

/** How many classes, rows and weights a part of a model file has. */
export interface WeightsSize {
  readonly classCount: number
  readonly rowCount: number
  readonly weightCount: number
}

/**
 * Reads a trained model.
 *
 * @param bytes A whole model file.
 * @throws {RangeError} when the bytes are no model file or do not end where they should.
 */
export function readModelFile(bytes: Uint8Array): ParserModel {
  const { buffer, byteOffset, byteLength } = bytes
  const plain = new Uint8Array(buffer, byteOffset, byteLength)
  const headerLength =
    byteLength < 4 ? 0 : new DataView(buffer, byteOffset, byteLength).getUint32(0, true)
  if (headerLength === 0 || headerLength + 4 > byteLength) {
    throw new RangeError('These bytes are no parser model: the header is missing.')
  }
  const json = new TextDecoder().decode(plain.subarray(4, 4 + headerLength))
  const { tags, relations, trainedOn, ...sizes } = JSON.parse(json) as ModelHeader
  let offset = 4 + headerLength
  const take = (length: number) => {
    offset += length
    return plain.subarray(offset - length, offset)
  }
  const readWeights = ({ classCount, rowCount, weightCount }: WeightsSize): SparseWeights => {
    const keys = readKeys(take(rowCount * 4), rowCount)
    const rowLengths = take(rowCount)
    const classes = take(weightCount)
    const weights = new Int8Array(take(weightCount))
    return { classCount, keys, rowLengths, classes, weights }
  }
  const tagger = readWeights(sizes.tagger)
  const treeParser = readWeights(sizes.treeParser)
  if (offset !== byteLength) throw new RangeError('The parser model is cut short or too long.')
  return { tags, relations, trainedOn, tagger, treeParser }
}

function readKeys(planes: Uint8Array, count: number): Int32Array {
  const keys = new Int32Array(count)
  let key = 0
  for (let row = 0; row < count; row++) {
    const difference =
      planes[row]! |
      (planes[row + count]! << 8) |
      (planes[row + 2 * count]! << 16) |
      (planes[row + 3 * count]! << 24)
    key = (key + difference) | 0
    keys[row] = key
  }
  return keys
}
