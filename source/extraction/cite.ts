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
  return ({ start, end }) => {
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

/** Whether two places share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether one place lies wholly within another. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
