import type { FeatureBuffer } from '../feature-buffer.ts'
import { type SparseWeights, slotOf } from '../linear-model.ts'

const FIRST_ROWS = 1 << 17
const FIRST_SLOT_BITS = 18

/** How a trained model is cut down to a small file. */
export interface Pruning {
  /** Rows that changed less often in training are dropped. */
  readonly leastUpdates: number
  /** The weight that one unit of an 8-bit weight stands for. */
  readonly step: number
  /** Weights below this many units are dropped. */
  readonly leastUnits: number
}

/**
 * A linear classifier that learns from its mistakes. The weights that count in the end are
 * the averages over all of its life, kept as weight − (Σ change × time) ÷ time.
 *
 * @see Freund and Schapire (1999), Large margin classification using the perceptron algorithm
 */
export class AveragedPerceptron {
  readonly classCount: number
  readonly #scores: Float32Array
  #rowCount = 0
  #rowKeys = new Int32Array(FIRST_ROWS)
  #updates = new Uint16Array(FIRST_ROWS)
  #weights: Float32Array
  #totals: Float32Array
  #slotBits = FIRST_SLOT_BITS
  #slotKeys = new Int32Array(2 ** FIRST_SLOT_BITS)
  #slotRows = new Int32Array(2 ** FIRST_SLOT_BITS).fill(-1)
  #time = 1

  constructor(classCount: number) {
    this.classCount = classCount
    this.#scores = new Float32Array(classCount)
    this.#weights = new Float32Array(FIRST_ROWS * classCount)
    this.#totals = new Float32Array(FIRST_ROWS * classCount)
  }

  /**
   * Scores every class with the weights as they are now.
   *
   * @returns A score for each class, in an array that the next call overwrites.
   */
  score({ keys, count }: FeatureBuffer): Float32Array {
    const scores = this.#scores
    const weights = this.#weights
    scores.fill(0)
    for (let index = 0; index < count; index++) {
      const row = this.#slotRows[this.#slotFor(keys[index]!)]!
      if (row < 0) continue
      const start = row * this.classCount
      for (let label = 0; label < this.classCount; label++)
        scores[label]! += weights[start + label]!
    }
    return scores
  }

  /** Moves the weights of the features towards one class and away from another. */
  update({ keys, count }: FeatureBuffer, towards: number, awayFrom: number): void {
    for (let index = 0; index < count; index++) {
      const row = this.#rowFor(keys[index]!)
      const start = row * this.classCount
      this.#weights[start + towards]!++
      this.#totals[start + towards]! += this.#time
      this.#weights[start + awayFrom]!--
      this.#totals[start + awayFrom]! -= this.#time
      if (this.#updates[row]! < 0xffff) this.#updates[row]!++
    }
  }

  /** Lets time pass: once a decision, right or wrong. */
  tick(): void {
    this.#time++
  }

  /**
   * The averaged weights, pruned and rounded to eight bits.
   *
   * @param pruning What to drop.
   */
  pack({ leastUpdates, step, leastUnits }: Pruning): SparseWeights {
    const rows = Array.from({ length: this.#rowCount }, (_, row) => row)
      .filter((row) => this.#updates[row]! >= leastUpdates)
      .sort((a, b) => (this.#rowKeys[a]! >>> 0) - (this.#rowKeys[b]! >>> 0))
    const keys: number[] = []
    const rowLengths: number[] = []
    const classes: number[] = []
    const weights: number[] = []
    for (const row of rows) {
      const before = classes.length
      for (let label = 0; label < this.classCount; label++) {
        const units = this.#average(row * this.classCount + label) / step
        const rounded = Math.max(-127, Math.min(127, Math.round(units)))
        if (rounded === 0 || Math.abs(units) < leastUnits) continue
        classes.push(label)
        weights.push(rounded)
      }
      if (classes.length === before) continue
      keys.push(this.#rowKeys[row]!)
      rowLengths.push(classes.length - before)
    }
    return {
      classCount: this.classCount,
      keys: Int32Array.from(keys),
      rowLengths: Uint8Array.from(rowLengths),
      classes: Uint8Array.from(classes),
      weights: Int8Array.from(weights),
    }
  }

  #average(place: number): number {
    return this.#weights[place]! - this.#totals[place]! / this.#time
  }

  /** The slot that holds a key, or the free one where it belongs. */
  #slotFor(key: number): number {
    const mask = this.#slotRows.length - 1
    let slot = slotOf(key, this.#slotBits)
    while (this.#slotRows[slot]! >= 0 && this.#slotKeys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  #rowFor(key: number): number {
    const slot = this.#slotFor(key)
    if (this.#slotRows[slot]! >= 0) return this.#slotRows[slot]!
    if (this.#rowCount === this.#rowKeys.length) this.#growRows()
    const row = this.#rowCount++
    this.#rowKeys[row] = key
    this.#slotKeys[slot] = key
    this.#slotRows[slot] = row
    if (this.#rowCount * 2 > this.#slotRows.length) this.#growSlots()
    return row
  }

  #growRows(): void {
    const rows = Math.floor(this.#rowKeys.length * 1.6)
    const grow = <T extends Float32Array | Int32Array | Uint16Array>(larger: T, values: T): T => {
      larger.set(values)
      return larger
    }
    this.#rowKeys = grow(new Int32Array(rows), this.#rowKeys)
    this.#updates = grow(new Uint16Array(rows), this.#updates)
    this.#weights = grow(new Float32Array(rows * this.classCount), this.#weights)
    this.#totals = grow(new Float32Array(rows * this.classCount), this.#totals)
  }

  #growSlots(): void {
    this.#slotBits++
    const slots = 2 ** this.#slotBits
    this.#slotKeys = new Int32Array(slots)
    this.#slotRows = new Int32Array(slots).fill(-1)
    for (let row = 0; row < this.#rowCount; row++) {
      const key = this.#rowKeys[row]!
      const slot = this.#slotFor(key)
      this.#slotKeys[slot] = key
      this.#slotRows[slot] = row
    }
  }
}
