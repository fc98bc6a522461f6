import type { DossierIndex, DossierRecord } from './index-dossier.ts'
import { quotesOf } from './quotes-of-record.ts'

/** A place of an article some record stands on. */
export interface RecordSpan {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly kind: DossierRecord['kind']
  readonly id: string
  /** Index of the quotation in what {@link quotesOf} gives for the record, from 0. */
  readonly quote: number
}

/**
 * Lists the places records stand on, in the order one reads: by article, then by
 * start; of those that start together the longer comes first.
 *
 * @param index An indexed dossier.
 * @returns Spans in UTF-16 code units from 0; empty when nothing was found.
 */
export function listSpans(index: DossierIndex): readonly RecordSpan[] {
  const order = new Map(index.dossier.articles.map((article, position) => [article.id, position]))
  const place = (span: RecordSpan): number => order.get(span.article) ?? Number.POSITIVE_INFINITY
  const spans = [...index.records.values()].flatMap((entry) =>
    quotesOf(entry).map(({ evidence }, quote) => ({
      article: evidence.article,
      start: evidence.start,
      end: evidence.end,
      kind: entry.kind,
      id: entry.id,
      quote,
    })),
  )
  return spans.toSorted(
    (a, b) => place(a) - place(b) || a.start - b.start || b.end - a.end || a.quote - b.quote,
  )
}

/**
 * Lists the spans that cover a place of an article.
 *
 * @param spans Spans as {@link listSpans} gives them.
 * @param article Id of the article.
 * @param offset Place in its source, in UTF-16 code units from 0.
 * @returns The spans with start ≤ offset < end, in reading order; empty when there is none.
 */
export function spansAt(
  spans: readonly RecordSpan[],
  article: string,
  offset: number,
): readonly RecordSpan[] {
  return spans.filter(
    (span) => span.article === article && span.start <= offset && offset < span.end,
  )
}
