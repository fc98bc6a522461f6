/** Values of the first block of a list; each further one has twice as many, up to the largest. */
const [firstBlock, largestBlock] = [2, 512]
/** What stands before the values of a block: where the next begins, its room, its values. */
const headLength = 3

/**
 * Lists of numbers that only grow, all in one array: the words of ten thousand articles have some
 * hundred thousand of them, most very short, and an array for each would be ten times as much.
 */
export class PostingStore {
  private cells = new Uint32Array(1024)
  /** Where the next block goes; 0 is no place. */
  private end = 1
  private readonly first: number[] = []
  private readonly last: number[] = []

  /** Lists there are. */
  get size(): number {
    return this.first.length
  }

  /** Starts a list, under the next number, from 0. */
  start(): void {
    const block = this.block(firstBlock)
    this.first.push(block)
    this.last.push(block)
  }

  /** Puts a number at the end of a list. */
  push(list: number, value: number): void {
    let block = this.last[list]!
    const room = this.cells[block + 1]!
    if (this.cells[block + 2] === room) {
      const next = this.block(Math.min(largestBlock, room * 2))
      this.cells[block] = next
      this.last[list] = next
      block = next
    }
    const count = this.cells[block + 2]!
    this.cells[block + headLength + count] = value
    this.cells[block + 2] = count + 1
  }

  /**
   * Goes through a list in the order in which it grew.
   *
   * @param visit Ends it by returning true.
   * @returns Whether it was ended.
   */
  some(list: number, visit: (value: number) => boolean): boolean {
    for (let block = this.first[list]!; block !== 0; block = this.cells[block]!) {
      const end = block + headLength + this.cells[block + 2]!
      for (let at = block + headLength; at < end; at++) if (visit(this.cells[at]!)) return true
    }
    return false
  }

  private block(room: number): number {
    const block = this.end
    this.end += headLength + room
    if (this.end > this.cells.length) {
      const larger = new Uint32Array(Math.ceil(this.end * 1.5))
      larger.set(this.cells)
      this.cells = larger
    }
    this.cells[block + 1] = room
    return block
  }
}
