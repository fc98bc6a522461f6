import type { Article } from '../model/article.ts'
import type { Evidence, Span } from '../model/evidence.ts'
import { evidenceAt } from '../model/evidence-at.ts'

/** Turns places of an article into evidence. */
export type Cite = (span: Span) => Evidence

/**
 * A function that quotes an article by place.
 *
 * @throws {RangeError} When a span is empty or outside the text: a bug of a finder.
 */
export function citing(article: Article): Cite {
  const at = evidenceAt(article)
  return (span) => {
    const { start, end } = withPartners(article.source, span)
    return at(start, end)
  }
}

/** A span with the partner of a quotation mark that it holds only one of, if that stands right beside it. */
function withPartners(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end)
  const open = text.split('“').length - text.split('”').length
  const odd = text.split('"').length % 2 === 0
  if (open > 0 && source[end] === '”') return { start, end: end + 1 }
  if (open < 0 && source[start - 1] === '“') return { start: start - 1, end }
  if (odd && source[end] === '"') return { start, end: end + 1 }
  if (odd && source[start - 1] === '"') return { start: start - 1, end }
  return { start, end }
}

/** Whether two places share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether one place lies wholly within another. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Length of a place in code units; 0 for none. */
export const lengthOf = (span: Span | null): number => (span ? span.end - span.start : 0)
