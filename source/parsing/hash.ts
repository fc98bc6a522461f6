/**
 * Hashes a string to 32 bits: FNV-1a over its UTF-16 code units, then an avalanche,
 * because feature keys are looked up by their low bits.
 *
 * @param text Any string; the empty one has a hash too.
 * @returns A signed 32-bit integer.
 * @see Fowler, Noll and Vo, FNV-1a (1991)
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) | 0
}

/**
 * Mixes one more integer into a hash.
 *
 * @param hash A hash so far.
 * @param value A signed 32-bit integer.
 * @returns A signed 32-bit integer.
 */
export function mixHash(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
