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
  /** Where the hash of each template begins. */
  readonly #origins: Int32Array

  /**
   * @param capacity The greatest number of templates.
   * @param seed Keeps the keys of two models apart.
   */
  constructor(capacity: number, seed: number) {
    this.keys = new Int32Array(capacity)
    this.#origins = Int32Array.from({ length: capacity }, (_, template) => mixHash(seed, template))
  }

  /** Forgets the features of the decision before. */
  clear(): void {
    this.count = 0
  }

  /** Adds a template over one value. */
  add(a: number): void {
    this.keys[this.count] = mixHash(this.#origins[this.count]!, a)
    this.count++
  }

  /** Adds a template over two values together. */
  addPair(a: number, b: number): void {
    this.keys[this.count] = mixHash(mixHash(this.#origins[this.count]!, a), b)
    this.count++
  }

  /** Adds a template over three values together. */
  addTriple(a: number, b: number, c: number): void {
    this.keys[this.count] = mixHash(mixHash(mixHash(this.#origins[this.count]!, a), b), c)
    this.count++
  }

  /** Adds a template over four values together. */
  addQuadruple(a: number, b: number, c: number, d: number): void {
    this.keys[this.count] = mixHash(
      mixHash(mixHash(mixHash(this.#origins[this.count]!, a), b), c),
      d,
    )
    this.count++
  }
}
