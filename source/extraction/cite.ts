import type { Article } from '../model/article.ts'
import type { Evidence, Span } from '../model/evidence.ts'

const AROUND = 32

/** Turns places of an article into evidence. */
export type Cite = (span: Span) => Evidence

/**
 * A function that quotes an article by place.
 *
 * @throws {RangeError} When a span is empty or outside the text: a bug of a finder.
 */
export function citing(article: Article): Cite {
  const { source, blocks, sections } = article
  return (span) => {
    const { start, end } = withPartners(source, span)
    const exact = source.slice(start, end)
    if (exact.length === 0 || exact.length !== end - start)
      throw new RangeError(`no words at ${start}–${end} of an article of ${source.length}`)
    const block = blocks.find((one) => one.start <= start && start < one.end)
    const section = block?.section ?? null
    return {
      article: article.id,
      start,
      end,
      exact,
      prefix: source.slice(Math.max(0, start - AROUND), start),
      suffix: source.slice(end, end + AROUND),
      section: section === null ? null : (sections[section]?.heading ?? null),
      paragraph: block?.paragraph ?? null,
    }
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
