/**
 * Makes bytes that do harm smaller, as long as they still do it: takes out halves, then quarters,
 * and so on down to single bytes.
 *
 * @param bytes Bytes for which `isBad` is true.
 * @param isBad Tells whether bytes still do it.
 * @param tries How often it may be asked.
 * @returns The smallest found.
 * @see A. Zeller, R. Hildebrandt, “Simplifying and isolating failure-inducing input”, 2002.
 */
export async function minimise(
  bytes: Uint8Array,
  isBad: (bytes: Uint8Array) => Promise<boolean>,
  tries = 2000,
): Promise<Uint8Array> {
  let smallest = Buffer.from(bytes)
  let left = tries
  for (let size = Math.ceil(smallest.length / 2); size >= 1 && left > 0; size = halved(size)) {
    for (let at = 0; at < smallest.length && left > 0; ) {
      const without = Buffer.concat([smallest.subarray(0, at), smallest.subarray(at + size)])
      left -= 1
      if (await isBad(without)) smallest = without
      else at += size
    }
  }
  return smallest
}

function halved(size: number): number {
  return size === 1 ? 0 : Math.ceil(size / 2)
}
