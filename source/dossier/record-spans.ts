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

/** Of records that stand on the same words, the one a reader looks for first. */
const precedence: readonly DossierRecord['kind'][] = [
  'demand',
  'step',
  'plan',
  'openIssue',
  'event',
  'guarantee',
  'position',
  'tension',
  'statement',
  'takeaway',
  'hedge',
  'party',
]

/** Words of an article with every record that stands on just them. */
export interface Passage {
  readonly article: string
  readonly start: number
  readonly end: number
  /** The records, the one a reader looks for first at the front; never empty. */
  readonly spans: readonly [RecordSpan, ...RecordSpan[]]
}

/**
 * Gathers spans over the same words.
 *
 * @param spans Spans as {@link listSpans} gives them.
 * @returns Each stretch of words once, in reading order; empty for none.
 */
export function gatherPassages(spans: readonly RecordSpan[]): readonly Passage[] {
  const gathered = new Map<string, [RecordSpan, ...RecordSpan[]]>()
  for (const span of spans) {
    const words = `${span.article} ${span.start} ${span.end}`
    const known = gathered.get(words)
    if (known === undefined) gathered.set(words, [span])
    else known.push(span)
  }
  const rank = ({ kind }: RecordSpan): number => precedence.indexOf(kind)
  return [...gathered.values()].map((same): Passage => {
    const [first] = same
    same.sort((a, b) => rank(a) - rank(b))
    return { article: first.article, start: first.start, end: first.end, spans: same }
  })
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
