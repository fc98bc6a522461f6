import type { SparseWeights } from '../linear-model.ts'
import type { ModelHeader, ParserModel, WeightsSize } from '../model-file.ts'

/**
 * Writes a trained model in the layout that `readModelFile` reads.
 *
 * @param model The model; its keys ascend.
 * @returns The bytes of the file.
 */
export function writeModelFile({ tagger, treeParser, ...names }: ParserModel): Uint8Array {
  const header: ModelHeader = { ...names, tagger: sizeOf(tagger), treeParser: sizeOf(treeParser) }
  const json = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  const parts = [tagger, treeParser].flatMap(({ keys, rowLengths, classes, weights }) => [
    writeKeys(keys),
    rowLengths,
    classes,
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
  ])
  return Buffer.concat([length, json, ...parts])
}

function writeKeys(keys: Int32Array): Uint8Array {
  const planes = new Uint8Array(keys.length * 4)
  let before = 0
  keys.forEach((key, row) => {
    const difference = key - before
    for (let plane = 0; plane < 4; plane++) {
      planes[plane * keys.length + row] = difference >>> (8 * plane)
    }
    before = key
  })
  return planes
}

function sizeOf({ classCount, keys, classes }: SparseWeights): WeightsSize {
  return { classCount, rowCount: keys.length, weightCount: classes.length }
}
