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

/**
 * A linear classifier: the score of a class is the sum of its weights over the features
 * present. Rows are found through an open-addressed hash table at most 60 % full, which fills
 * from one end to the other because the keys ascend: that is what makes loading quick.
 */
export class LinearModel {
  readonly classCount: number
  readonly #scores: Int32Array
  readonly #rowStarts: Uint32Array
  readonly #classes: Uint8Array
  readonly #weights: Int8Array
  /** Key and row of each slot side by side, so that both are fetched at once; row −1 is free. */
  readonly #slots: Int32Array
  readonly #slotBits: number

  constructor({ classCount, keys, rowLengths, classes, weights }: SparseWeights) {
    this.classCount = classCount
    this.#scores = new Int32Array(classCount)
    this.#classes = classes
    this.#weights = weights
    this.#rowStarts = new Uint32Array(keys.length + 1)
    this.#slotBits = Math.ceil(Math.log2(Math.max(2, keys.length * 1.7)))
    const mask = 2 ** this.#slotBits - 1
    const slots = new Int32Array(2 * (mask + 1)).fill(-1)
    this.#slots = slots
    for (let row = 0; row < keys.length; row++) {
      this.#rowStarts[row + 1] = this.#rowStarts[row]! + rowLengths[row]!
      let slot = slotOf(keys[row]!, this.#slotBits)
      while (slots[2 * slot + 1]! >= 0) slot = (slot + 1) & mask
      slots[2 * slot] = keys[row]!
      slots[2 * slot + 1] = row
    }
  }

  /**
   * Scores every class.
   *
   * @param keys The feature keys.
   * @param count How many of them are valid.
   * @returns A score for each class, in an array that the next call overwrites.
   */
  score(keys: Int32Array, count: number): Int32Array {
    const scores = this.#scores
    const slots = this.#slots
    const slotBits = this.#slotBits
    const mask = 2 ** slotBits - 1
    const rowStarts = this.#rowStarts
    const classes = this.#classes
    const weights = this.#weights
    scores.fill(0)
    for (let index = 0; index < count; index++) {
      const key = keys[index]!
      let slot = slotOf(key, slotBits)
      let row = slots[2 * slot + 1]!
      while (row >= 0 && slots[2 * slot] !== key) {
        slot = (slot + 1) & mask
        row = slots[2 * slot + 1]!
      }
      if (row < 0) continue
      const end = rowStarts[row + 1]!
      for (let place = rowStarts[row]!; place < end; place++) {
        scores[classes[place]!]! += weights[place]!
      }
    }
    return scores
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
