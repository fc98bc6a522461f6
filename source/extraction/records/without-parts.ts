import { contains, lengthOf, overlaps } from '../cite.ts'
import type { ReportedBy } from '../frames/frame.ts'
import type { StatementDraft } from './find-statements.ts'

/**
 * One statement for each thing said, in the order of the text: without the few quoted words of
 * a longer one, without what a speaker says within it, and without repeats.
 */
export function withoutParts(all: readonly StatementDraft[]): readonly StatementDraft[] {
  const distinct = withoutRepeats(all)
  return distinct
    .filter((one) => !distinct.some((other) => other !== one && isPartOf(one, other)))
    .sort((a, b) => a.span.start - b.span.start)
}

function isPartOf(one: StatementDraft, whole: StatementDraft): boolean {
  if (!contains(whole.span, one.span) || lengthOf(whole.span) <= lengthOf(one.span))
    return isFrameOf(one, whole)
  return one.mode !== 'direct' || isSameSource(one.by, whole.by)
}

/** “The envoy had told him, “…””, said by another: the words quoted are what counts. */
const isFrameOf = (one: StatementDraft, quote: StatementDraft): boolean =>
  one.mode === 'mixed' &&
  quote.mode === 'direct' &&
  contains(one.span, quote.span) &&
  !isSameSource(one.by, quote.by) &&
  quote.by.cue !== null &&
  contains(one.span, quote.by.cue) &&
  lengthOf(quote.span) > 0.5 * lengthOf(one.span)

/** Of two that start together the longer one. */
function withoutRepeats(all: readonly StatementDraft[]): readonly StatementDraft[] {
  const byStart = new Map<number, StatementDraft>()
  for (const one of all) {
    const other = byStart.get(one.span.start)
    if (!other || other.span.end < one.span.end) byStart.set(one.span.start, one)
  }
  return [...byStart.values()]
}

const isSameSource = (a: ReportedBy, b: ReportedBy): boolean =>
  a.source !== null && b.source !== null && overlaps(a.source, b.source)
