import { mixHash } from './hash.ts'

/**
 * The hashed features of one decision. Each call of `add…` is one template: it is
 * numbered by its place in the sequence, so a template must be added every time,
 * with a padding value where it does not apply. The buffer is reused: parsing makes
 * hundreds of thousands of these and must not allocate.
 */
export class FeatureBuffer {
  /** The feature keys; only the first `count` are valid. */
  readonly keys: Int32Array
  count = 0
  readonly #seed: number

  /**
   * @param capacity The greatest number of templates.
   * @param seed Keeps the keys of two models apart.
   */
  constructor(capacity: number, seed: number) {
    this.keys = new Int32Array(capacity)
    this.#seed = seed
  }

  /** Forgets the features of the decision before. */
  clear(): void {
    this.count = 0
  }

  /** Adds a template over one value. */
  add(a: number): void {
    this.keys[this.count] = mixHash(this.#start(), a)
    this.count++
  }

  /** Adds a template over two values together. */
  addPair(a: number, b: number): void {
    this.keys[this.count] = mixHash(mixHash(this.#start(), a), b)
    this.count++
  }

  /** Adds a template over three values together. */
  addTriple(a: number, b: number, c: number): void {
    this.keys[this.count] = mixHash(mixHash(mixHash(this.#start(), a), b), c)
    this.count++
  }

  /** Adds a template over four values together. */
  addQuadruple(a: number, b: number, c: number, d: number): void {
    this.keys[this.count] = mixHash(mixHash(mixHash(mixHash(this.#start(), a), b), c), d)
    this.count++
  }

  #start(): number {
    return mixHash(this.#seed, this.count)
  }
}
