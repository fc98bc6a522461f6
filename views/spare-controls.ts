import type { Span } from '../source/model/evidence.ts'
import { findControls } from '../source/model/strip-controls.ts'

/**
 * Moves the ends of ranges out of escape sequences, so that no cut leaves half of one behind,
 * which would then look like text.
 *
 * @param source The text that is cut.
 * @param block The part of it that is shown, in UTF-16 code units from 0.
 * @param spans Ranges to cut it at.
 * @returns The ranges in the same order; an end within a sequence comes after it.
 * @example
 * // “a␛[3|1mb” is cut as “a␛[31m|b”
 */
export function spareControls<T extends Span>(
  source: string,
  block: Span,
  spans: readonly T[],
): readonly T[] {
  const controls = findControls(source.slice(block.start, block.end))
  if (controls.length === 0) return spans
  const outside = (cut: number): number => {
    const at = cut - block.start
    const within = controls.find(({ start, end }) => start < at && at < end)
    return within === undefined ? cut : block.start + within.end
  }
  return spans.map((span) => ({ ...span, start: outside(span.start), end: outside(span.end) }))
}
