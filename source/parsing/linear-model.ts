/** The weights of a linear classifier over hashed features, as they stand in a model file. */
export interface SparseWeights {
  readonly classCount: number
  /** Feature keys, ascending as unsigned numbers; one row of weights each. */
  readonly keys: Int32Array
  /** Number of weights of each row. */
  readonly rowLengths: Uint8Array
  /** The class of each weight. */
  readonly classes: Uint8Array
  readonly weights: Int8Array
}

/** Rows with at least this many weights are kept dense: few, but found in every decision. */
const DENSE_FROM = 16
/** How many bits of a sparse row's place tell its length. */
const LENGTH_BITS = 4
const LENGTH_MASK = 2 ** LENGTH_BITS - 1
/** Marks a slot without a key; no row stands at this place. */
const FREE = 0
/** Sums of that many 8-bit weights are sure to fit into 16 bits. */
const MOST_FEATURES = 256
/** Dense rows are added so many at a time. */
const STRIDE = 8

/**
 * A linear classifier: the score of a class is the sum of its weights over the features
 * present. Rows are found through an open-addressed hash table at most 60 % full, which fills
 * from one end to the other because the keys ascend: that is what makes loading quick.
 *
 * The time goes into waiting for memory, so each feature touches as little as can be: its slot
 * tells the place and the length of its row, and weights stand beside their classes. A few
 * thousand rows have weights for most classes and make up nine tenths of the additions; those
 * are kept dense, two classes to an integer, and added without looking at classes.
 */
export class LinearModel {
  readonly classCount: number
  readonly #scores: Int32Array
  /** Key and place of each slot side by side. The place of a dense row is negative. */
  readonly #slots: Int32Array
  readonly #slotBits: number
  /** The weights of sparse rows: class in the low byte, weight in the high one. */
  readonly #sparse: Int16Array
  /** Dense rows one after the other, two classes to an integer; the first is all zeros. */
  readonly #dense: Int32Array
  readonly #pairCount: number
  readonly #pairSums: Int32Array
  /** The places of the rows at hand. */
  readonly #foundSparse = new Int32Array(MOST_FEATURES)
  readonly #foundDense = new Int32Array(MOST_FEATURES + STRIDE)
  #sparseCount = 0
  #denseCount = 0

  constructor({ classCount, keys, rowLengths, classes, weights }: SparseWeights) {
    this.classCount = classCount
    this.#scores = new Int32Array(classCount)
    this.#pairCount = Math.ceil(classCount / 2)
    this.#pairSums = new Int32Array(this.#pairCount)
    this.#slotBits = Math.ceil(Math.log2(Math.max(2, keys.length * 1.7)))
    const denseRows = rowLengths.reduce((sum, length) => sum + (length < DENSE_FROM ? 0 : 1), 0)
    const mask = 2 ** this.#slotBits - 1
    const slots = new Int32Array(2 * (mask + 1))
    const sparse = new Int16Array(classes.length)
    const dense = new Int32Array((1 + denseRows) * this.#pairCount)
    let denseStart = 0
    let start = 0
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!
      const length = rowLengths[row]!
      const end = start + length
      let place = (start << LENGTH_BITS) | length
      if (length < DENSE_FROM) {
        for (let at = start; at < end; at++) sparse[at] = (weights[at]! << 8) | classes[at]!
      } else {
        denseStart += this.#pairCount
        place = -denseStart
        for (let at = start; at < end; at++) {
          dense[denseStart + (classes[at]! >> 1)]! += weights[at]! << (classes[at]! & 1 ? 16 : 0)
        }
      }
      let slot = slotOf(key, this.#slotBits)
      while (slots[2 * slot + 1] !== FREE) slot = (slot + 1) & mask
      slots[2 * slot] = key
      slots[2 * slot + 1] = place
      start = end
    }
    this.#slots = slots
    this.#sparse = sparse
    this.#dense = dense
  }

  /**
   * Scores every class.
   *
   * @param keys The feature keys.
   * @param count How many of them are valid, at most 256.
   * @returns A score for each class, in an array that the next call overwrites.
   */
  score(keys: Int32Array, count: number): Int32Array {
    this.#find(keys, count)
    this.#sumDense()
    this.#addSparse()
    return this.#scores
  }

  /** Finds the rows of the features. */
  #find(keys: Int32Array, count: number): void {
    const slots = this.#slots
    const foundSparse = this.#foundSparse
    const foundDense = this.#foundDense
    const shift = 32 - this.#slotBits
    const mask = slots.length - 1
    let sparse = 0
    let dense = 0
    for (let index = 0; index < count; index++) {
      const key = keys[index]!
      let slot = (key >>> shift) << 1
      let place = slots[slot | 1]!
      while (place !== FREE && slots[slot] !== key) {
        slot = (slot + 2) & mask
        place = slots[slot | 1]!
      }
      if (place > FREE) foundSparse[sparse++] = place
      else if (place < FREE) foundDense[dense++] = -place
    }
    this.#sparseCount = sparse
    this.#denseCount = dense
  }

  /** Sets the scores to the sums over the dense rows found. */
  #sumDense(): void {
    const rows = this.#dense
    const found = this.#foundDense
    const sums = this.#pairSums
    const scores = this.#scores
    const pairs = this.#pairCount
    const count = this.#denseCount
    // Rows of zeros fill up the last stride.
    found.fill(0, count, count + STRIDE)
    sums.fill(0)
    for (let hit = 0; hit < count; hit += STRIDE) {
      const a = found[hit]!
      const b = found[hit + 1]!
      const c = found[hit + 2]!
      const d = found[hit + 3]!
      const e = found[hit + 4]!
      const f = found[hit + 5]!
      const g = found[hit + 6]!
      const h = found[hit + 7]!
      for (let pair = 0; pair < pairs; pair++) {
        const four = (rows[a + pair]! + rows[b + pair]! + rows[c + pair]! + rows[d + pair]!) | 0
        const more = (rows[e + pair]! + rows[f + pair]! + rows[g + pair]! + rows[h + pair]!) | 0
        sums[pair] = (sums[pair]! + four + more) | 0
      }
    }
    for (let pair = 0; pair < pairs; pair++) {
      const sum = sums[pair]!
      const low = (sum << 16) >> 16
      scores[2 * pair] = low
      scores[2 * pair + 1] = (sum - low) >> 16
    }
  }

  #addSparse(): void {
    const found = this.#foundSparse
    const sparse = this.#sparse
    const scores = this.#scores
    const count = this.#sparseCount
    for (let hit = 0; hit < count; hit++) {
      const place = found[hit]!
      const start = place >>> LENGTH_BITS
      const end = start + (place & LENGTH_MASK)
      for (let at = start; at < end; at++) {
        const weight = sparse[at]!
        scores[weight & 0xff]! += weight >> 8
      }
    }
  }
}

/**
 * The slot where the search for a key begins: its highest bits.
 *
 * @param key A feature key.
 * @param slotBits The binary logarithm of the number of slots, from 1 to 31.
 */
export function slotOf(key: number, slotBits: number): number {
  return key >>> (32 - slotBits)
}

/**
 * The class with the highest score, the first of equals.
 *
 * @param scores At least one score.
 */
export function bestClass(scores: Int32Array | Float32Array): number {
  let best = 0
  for (let index = 1; index < scores.length; index++) {
    if (scores[index]! > scores[best]!) best = index
  }
  return best
}
