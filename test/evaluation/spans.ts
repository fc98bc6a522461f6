import type { Span } from '../../source/model/evidence.ts'

/** Evidence longer than this proves nothing in particular, in UTF-16 code units. */
const LONGEST_EVIDENCE = 420

/** Number of code units two ranges share; 0 when they do not meet. */
export function overlapLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** True when two ranges share at least half of the shorter, and the first is short enough. */
export function isMatch(evidence: Span, gold: Span): boolean {
  const shorter = Math.min(evidence.end - evidence.start, gold.end - gold.start)
  return (
    evidence.end - evidence.start <= LONGEST_EVIDENCE &&
    overlapLength(evidence, gold) * 2 >= shorter &&
    shorter > 0
  )
}

/**
 * How well evidence fits a gold quote: 0 when none matches by {@link isMatch}, else
 * the best Dice coefficient, from above 0 to 1.
 */
export function overlapQuality(evidence: readonly Span[], gold: readonly Span[]): number {
  let best = 0
  for (const a of evidence) {
    for (const b of gold) if (isMatch(a, b)) best = Math.max(best, dice(a, b))
  }
  return best
}

/** Share of the code units of two ranges that they have in common, from 0 to 1. */
export function dice(a: Span, b: Span): number {
  return (2 * overlapLength(a, b)) / (a.end - a.start + b.end - b.start)
}

/** Distance between two ranges in code units; 0 when they meet. */
export function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}

/**
 * Finds every place a quote stands in a text: letter for letter, or else apart from
 * case, blanks, and the shapes of quotation marks and dashes.
 *
 * @returns The places in order; empty when the text does not hold the quote.
 */
export function locateQuote(text: string, quote: string): readonly Span[] {
  const exact = [...occurrences(text, quote)]
  if (exact.length > 0) return exact.map((start) => ({ start, end: start + quote.length }))
  const folded = fold(text)
  const wanted = fold(quote).text.trim()
  return [...occurrences(folded.text, wanted)].map((at) => ({
    start: folded.offsets[at]!,
    end: folded.offsets[at + wanted.length - 1]! + 1,
  }))
}

function* occurrences(text: string, part: string): Generator<number> {
  if (part === '') return
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) yield at
}

/** Folds a text code unit by code unit, so that each one left knows where it came from. */
function fold(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const kept: string[] = []
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text[at]!)
    if (unit === ' ' && kept.at(-1) === ' ') continue
    kept.push(unit)
    offsets.push(at)
  }
  return { text: kept.join(''), offsets }
}

function foldUnit(unit: string): string {
  if (/\s/.test(unit)) return ' '
  if (/[‘’‚‛'"“”„«»]/.test(unit)) return '"'
  if (/[‐-―−-]/.test(unit)) return '-'
  const lower = unit.toLowerCase()
  return lower.length === 1 ? lower : unit
}
