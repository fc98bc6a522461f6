import type { SoughtKind } from '../../model/near-miss.ts'
import type { Frame } from '../frames/frame.ts'

/** Notes why finders pass over clauses, for the one who asks; it changes no record. */
export class PassedOver {
  readonly #reasons = new Map<Frame, Map<SoughtKind, string>>()

  /**
   * Notes why a finder makes nothing of a clause that has its word. The first reason is kept:
   * the finder that comes first is the nearest to making a record.
   *
   * @param kind What it was looking for.
   * @param reason Half a sentence (“it tells what it means to do itself”).
   * @returns Nothing found, so that a finder can return it.
   */
  readonly note = (frame: Frame, kind: SoughtKind, reason: string): readonly [] => {
    const reasons = this.#reasons.get(frame) ?? new Map<SoughtKind, string>()
    this.#reasons.set(frame, reasons)
    if (!reasons.has(kind)) reasons.set(kind, reason)
    return []
  }

  /** The reason noted for a clause, if there is one. */
  reasonOf(frame: Frame, kind: SoughtKind): string | undefined {
    return this.#reasons.get(frame)?.get(kind)
  }
}
