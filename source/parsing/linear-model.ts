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
const DENSE_FROM = 12
/** Marks a slot without a key. */
const FREE = -1
/** Lifts a weight above zero, so that two sums fit into one integer side by side. */
const BIAS = 128
const BIAS_IN_BOTH = (BIAS << 16) | BIAS
/** Sums of that many biased weights are sure to fit into 16 bits. */
const MOST_FEATURES = 256

/**
 * A linear classifier: the score of a class is the sum of its weights over the features
 * present. Rows are found through an open-addressed hash table at most 60 % full, which fills
 * from one end to the other because the keys ascend: that is what makes loading quick.
 *
 * A few thousand rows have weights for most classes and make up nine tenths of the additions;
 * those are kept dense, two classes to an integer, and added without looking at classes.
 */
export class LinearModel {
  readonly classCount: number
  readonly #scores: Int32Array
  /** Where the weights of each row begin, and after the last row where they end. */
  readonly #rowStarts: Uint32Array
  readonly #classes: Uint8Array
  readonly #weights: Int8Array
  /** Dense rows one after the other: the biased weights of two classes in each integer. */
  readonly #dense: Int32Array
  readonly #pairCount: number
  readonly #pairSums: Int32Array
  /** Key and row of each slot side by side; for a dense row its place, counted from below `FREE`. */
  readonly #slots: Int32Array
  readonly #slotBits: number
  /** The rows of the features at hand, and the places of the dense ones. */
  readonly #foundSparse = new Int32Array(MOST_FEATURES)
  readonly #foundDense = new Int32Array(MOST_FEATURES)

  constructor({ classCount, keys, rowLengths, classes, weights }: SparseWeights) {
    this.classCount = classCount
    this.#scores = new Int32Array(classCount)
    this.#classes = classes
    this.#weights = weights
    this.#pairCount = Math.ceil(classCount / 2)
    this.#pairSums = new Int32Array(this.#pairCount)
    this.#slotBits = Math.ceil(Math.log2(Math.max(2, keys.length * 1.7)))
    const slotBits = this.#slotBits
    const mask = 2 ** slotBits - 1
    const slots = new Int32Array(2 * (mask + 1)).fill(FREE)
    const rowStarts = new Uint32Array(keys.length + 1)
    const denseSlots: number[] = []
    let start = 0
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!
      let slot = slotOf(key, slotBits)
      while (slots[2 * slot + 1] !== FREE) slot = (slot + 1) & mask
      slots[2 * slot] = key
      slots[2 * slot + 1] = row
      const length = rowLengths[row]!
      if (length >= DENSE_FROM) denseSlots.push(slot)
      start += length
      rowStarts[row + 1] = start
    }
    this.#slots = slots
    this.#rowStarts = rowStarts
    this.#dense = this.#spread(denseSlots)
  }

  /** Makes rows dense and points their slots there. */
  #spread(denseSlots: readonly number[]): Int32Array {
    const dense = new Int32Array(denseSlots.length * this.#pairCount).fill(BIAS_IN_BOTH)
    denseSlots.forEach((slot, index) => {
      const place = index * this.#pairCount
      const row = this.#slots[2 * slot + 1]!
      const end = this.#rowStarts[row + 1]!
      for (let weight = this.#rowStarts[row]!; weight < end; weight++) {
        const one = this.#classes[weight]!
        dense[place + (one >> 1)]! += this.#weights[weight]! << (one & 1 ? 16 : 0)
      }
      this.#slots[2 * slot + 1] = FREE - 1 - place
    })
    return dense
  }

  /**
   * Scores every class.
   *
   * @param keys The feature keys.
   * @param count How many of them are valid, at most 256.
   * @returns A score for each class, in an array that the next call overwrites.
   */
  score(keys: Int32Array, count: number): Int32Array {
    const slots = this.#slots
    const slotBits = this.#slotBits
    const mask = 2 ** slotBits - 1
    const foundSparse = this.#foundSparse
    const foundDense = this.#foundDense
    let sparse = 0
    let dense = 0
    for (let index = 0; index < count; index++) {
      const key = keys[index]!
      let slot = slotOf(key, slotBits)
      let place = slots[2 * slot + 1]!
      while (place !== FREE && slots[2 * slot] !== key) {
        slot = (slot + 1) & mask
        place = slots[2 * slot + 1]!
      }
      if (place > FREE) foundSparse[sparse++] = place
      else if (place < FREE) foundDense[dense++] = FREE - 1 - place
    }
    this.#sumDense(dense)
    this.#addSparse(sparse)
    return this.#scores
  }

  /** Sets the scores to the sums over the dense rows found, four rows at a time. */
  #sumDense(count: number): void {
    const rows = this.#dense
    const found = this.#foundDense
    const sums = this.#pairSums
    const pairs = this.#pairCount
    sums.fill(0)
    let hit = 0
    for (; hit + 3 < count; hit += 4) {
      const a = found[hit]!
      const b = found[hit + 1]!
      const c = found[hit + 2]!
      const d = found[hit + 3]!
      for (let pair = 0; pair < pairs; pair++) {
        const two = (rows[a + pair]! + rows[b + pair]!) | 0
        sums[pair] = (sums[pair]! + two + rows[c + pair]! + rows[d + pair]!) | 0
      }
    }
    for (; hit < count; hit++) {
      const a = found[hit]!
      for (let pair = 0; pair < pairs; pair++) sums[pair] = (sums[pair]! + rows[a + pair]!) | 0
    }
    const scores = this.#scores
    const bias = BIAS * count
    for (let pair = 0; pair < pairs; pair++) {
      const sum = sums[pair]!
      scores[2 * pair] = (sum & 0xffff) - bias
      scores[2 * pair + 1] = (sum >>> 16) - bias
    }
  }

  #addSparse(count: number): void {
    const found = this.#foundSparse
    const rowStarts = this.#rowStarts
    const classes = this.#classes
    const weights = this.#weights
    const scores = this.#scores
    for (let hit = 0; hit < count; hit++) {
      const row = found[hit]!
      const end = rowStarts[row + 1]!
      for (let place = rowStarts[row]!; place < end; place++) {
        scores[classes[place]!]! += weights[place]!
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
