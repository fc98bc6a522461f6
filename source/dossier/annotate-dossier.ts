import type { Article } from '../model/article.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Evidence } from '../model/evidence.ts'
import { recordBody, textualBody } from './annotation-bodies.ts'
import { encodeName, publishedIri, textIri } from './article-iri.ts'
import { onOneLine } from './in-quotes.ts'
import { indexCodePoints } from './index-code-points.ts'
import {
  type DossierIndex,
  type DossierRecord,
  indexDossier,
  listRecords,
} from './index-dossier.ts'
import { type Quote, quotesOf } from './quotes-of-record.ts'
import {
  ANNOTATION_CONTEXT,
  type Annotation,
  type AnnotationCollection,
  type AnnotationTarget,
  TERMS,
} from './web-annotation.ts'
import { wholeContext } from './whole-context.ts'

/** An article, and how its offsets are counted elsewhere. */
interface Annotated {
  readonly article: Article
  readonly toCodePoint: (offset: number) => number
}

/** Formats whose file is the text that was read, letter for letter. */
const plain: ReadonlySet<Article['format']> = new Set(['text', 'markdown'])

/**
 * Where the words stand. A position counts in the text that was read: of a page, a message or a PDF
 * only the words are looked for at the address, and the position is given for the text itself.
 */
function targetOf(evidence: Evidence, { article, toCodePoint }: Annotated): Annotation['target'] {
  const words = {
    type: 'TextQuoteSelector',
    exact: evidence.exact,
    ...wholeContext(evidence),
  } as const
  const place = {
    type: 'TextPositionSelector',
    start: toCodePoint(evidence.start),
    end: toCodePoint(evidence.end),
  } as const
  const at = (source: string, selector: AnnotationTarget['selector']): AnnotationTarget => ({
    type: 'SpecificResource',
    source,
    selector,
  })
  const address = publishedIri(article)
  if (address === null) return at(textIri(article), [words, place])
  if (plain.has(article.format)) return at(address, [words, place])
  return [at(address, [words]), at(textIri(article), [words, place])]
}

/** Names a quotation by its record, by which part of that it shows, and by its place. */
function annotationName(
  entry: DossierRecord,
  { evidence, part }: Quote,
  { article, toCodePoint }: Annotated,
): string {
  const names = [entry.kind, entry.id, part, article.id].map(encodeName).join(':')
  const place = `${toCodePoint(evidence.start)}-${toCodePoint(evidence.end)}`
  return `urn:peacedash:annotation:${names}:${place}`
}

function annotate(
  id: string,
  entry: DossierRecord,
  quote: Quote,
  annotated: Annotated,
  index: DossierIndex,
): Annotation {
  const body = recordBody(entry, quote, `${id}#body`)
  const said = { kind: body['peacedash:kind'], shows: quote.part }
  return {
    id,
    type: 'Annotation',
    motivation: 'classifying',
    body: [body, textualBody(entry, quote, said, index)],
    target: targetOf(quote.evidence, annotated),
  }
}

/** Names the articles: the first, the last, and how many. */
function nameOf(articles: readonly Article[]): string {
  const [first] = articles
  const last = articles.at(-1)
  const ends = [first, last].flatMap((one) => (one === undefined ? [] : encodeName(one.id)))
  return [...new Set(ends), articles.length].join(':')
}

function labelOf(articles: readonly Article[]): string {
  const [only] = articles
  const title = articles.length === 1 ? (only?.headline ?? null) : null
  if (title !== null) return `Quotations from “${onOneLine(title)}”`
  return `Quotations from ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`
}

/**
 * Turns a dossier into web annotations: one for each quotation a record stands on, with what it
 * shows, who says it and how firmly.
 *
 * @param dossier Any dossier; an empty one gives a collection of none.
 * @returns Plain data, to be written as JSON-LD. Positions count the Unicode code points of the text
 *   that was read. Ids are the same for the same articles.
 * @see W3C Web Annotation Data Model, 2017.
 */
export function annotateDossier(dossier: Dossier): AnnotationCollection {
  const index = indexDossier(dossier)
  const annotated = new Map(
    dossier.articles.map((article): [string, Annotated] => [
      article.id,
      { article, toCodePoint: indexCodePoints(article.source) },
    ]),
  )
  const changes = dossier.changes.map(
    (record): DossierRecord => ({ kind: 'change', id: record.id, record }),
  )
  const uses = new Map<string, number>()
  const items = [...listRecords(dossier), ...changes].flatMap((entry) =>
    quotesOf(entry).map((quote) => {
      const place = annotated.get(quote.evidence.article)
      if (place === undefined) throw new Error(`No article for “${quote.evidence.exact}”.`)
      const name = annotationName(entry, quote, place)
      const use = (uses.get(name) ?? 0) + 1
      uses.set(name, use)
      return annotate(use === 1 ? name : `${name}:${use}`, entry, quote, place, index)
    }),
  )
  const id = `urn:peacedash:annotations:${nameOf(dossier.articles)}`
  const page = `${id}:page-1`
  const head = {
    '@context': [ANNOTATION_CONTEXT, { peacedash: TERMS }],
    id,
    type: 'AnnotationCollection',
    label: labelOf(dossier.articles),
    generator: { id: 'urn:peacedash:software', type: 'Software', name: 'peacedash' },
    total: items.length,
  } as const
  if (items.length === 0) return head
  const first = { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items } as const
  return { ...head, first, last: page }
}
