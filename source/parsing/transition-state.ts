/** No token: of a head, a child or a place on the stack. */
export const NONE = -1

/**
 * The state of an arc-hybrid parse: a stack, a buffer of the words not yet read, and the
 * arcs made so far. Words are numbered from 1; the root stands after the last word, at
 * `length + 1`. A state is reused from sentence to sentence.
 *
 * @see Kuhlmann, Gómez-Rodríguez and Satta (2011), Dynamic programming algorithms for
 *   transition-based dependency parsers
 */
export class TransitionState {
  length = 0
  stackSize = 0
  /** The first word of the buffer. */
  front = 1
  stack = new Int32Array(0)
  heads = new Int32Array(0)
  relations = new Int32Array(0)
  /** Outermost left child of each word, and the one inside it. */
  left1 = new Int32Array(0)
  left2 = new Int32Array(0)
  /** Outermost right child of each word, and the one inside it. */
  right1 = new Int32Array(0)
  right2 = new Int32Array(0)
  leftCounts = new Int32Array(0)
  rightCounts = new Int32Array(0)
  /** The relations of the left and of the right children, as sets of bits. */
  leftRelations = new Int32Array(0)
  rightRelations = new Int32Array(0)

  /** The root's number. */
  get root(): number {
    return this.length + 1
  }

  /** Whether only the root is left to read. */
  get isAtRoot(): boolean {
    return this.front === this.length + 1
  }

  get isDone(): boolean {
    return this.isAtRoot && this.stackSize === 0
  }

  /**
   * Begins a sentence.
   *
   * @param length Its number of words, from 0.
   */
  begin(length: number): void {
    if (length + 2 > this.heads.length) this.#allocate(2 * length + 8)
    this.length = length
    this.stackSize = 0
    this.front = 1
    const end = length + 2
    for (const places of [
      this.heads,
      this.relations,
      this.left1,
      this.left2,
      this.right1,
      this.right2,
    ]) {
      places.fill(NONE, 0, end)
    }
    for (const counts of [
      this.leftCounts,
      this.rightCounts,
      this.leftRelations,
      this.rightRelations,
    ]) {
      counts.fill(0, 0, end)
    }
  }

  /**
   * A word on the stack.
   *
   * @param depth 0 for the top.
   * @returns The word's number, or `NONE` where the stack is not so deep.
   */
  stackAt(depth: number): number {
    return depth < this.stackSize ? this.stack[this.stackSize - 1 - depth]! : NONE
  }

  /** Moves the front of the buffer onto the stack. */
  shift(): void {
    this.stack[this.stackSize++] = this.front++
  }

  /** Makes the top of the stack a left child of the front of the buffer. */
  attachLeft(relation: number): void {
    const child = this.stack[--this.stackSize]!
    const head = this.front
    this.heads[child] = head
    this.relations[child] = relation
    this.left2[head] = this.left1[head]!
    this.left1[head] = child
    this.leftCounts[head]!++
    this.leftRelations[head]! |= bitOf(relation)
  }

  /** Makes the top of the stack a right child of the word under it. */
  attachRight(relation: number): void {
    const child = this.stack[--this.stackSize]!
    const head = this.stack[this.stackSize - 1]!
    this.heads[child] = head
    this.relations[child] = relation
    this.right2[head] = this.right1[head]!
    this.right1[head] = child
    this.rightCounts[head]!++
    this.rightRelations[head]! |= bitOf(relation)
  }

  #allocate(capacity: number): void {
    this.stack = new Int32Array(capacity)
    this.heads = new Int32Array(capacity)
    this.relations = new Int32Array(capacity)
    this.left1 = new Int32Array(capacity)
    this.left2 = new Int32Array(capacity)
    this.right1 = new Int32Array(capacity)
    this.right2 = new Int32Array(capacity)
    this.leftCounts = new Int32Array(capacity)
    this.rightCounts = new Int32Array(capacity)
    this.leftRelations = new Int32Array(capacity)
    this.rightRelations = new Int32Array(capacity)
  }
}

function bitOf(relation: number): number {
  return 1 << (relation % 31)
}
