import type { Frame } from '../frames/frame.ts'

/** Notes why finders pass over clauses, for the one who asks; it changes no record. */
export class PassedOver {
  readonly #reasons = new Map<Frame, string>()

  /**
   * Notes why a finder makes nothing of a clause that has its word. The first reason is kept:
   * the finder that comes first is the nearest to making a record.
   *
   * @param reason Half a sentence (“what it does itself is a plan, not a demand”).
   * @returns Nothing found, so that a finder can return it.
   */
  readonly note = (frame: Frame, reason: string): readonly [] => {
    if (!this.#reasons.has(frame)) this.#reasons.set(frame, reason)
    return []
  }

  /** The reason noted for a clause, if there is one. */
  reasonOf(frame: Frame): string | undefined {
    return this.#reasons.get(frame)
  }
}
