import type { Tellers } from '../../source/dossier/count-sources.ts'
import { articlesTelling, tellersOf } from '../../source/dossier/count-sources.ts'
import { toBeQuoted } from '../../source/dossier/in-quotes.ts'
import type { DossierRecord, ReadRecord } from '../../source/dossier/index-dossier.ts'
import type { Quote } from '../../source/dossier/quotes-of-record.ts'
import { certaintyOf, closeKindOf, issuesOf, namedBy } from '../../source/dossier/record-facets.ts'
import type { Evidence } from '../../source/model/evidence.ts'
import { certaintyCell } from '../certainty-cell.ts'
import { placeWords } from '../evidence-lines.ts'
import { articleWords, sourceWords } from '../said.ts'
import { toScreenText } from '../screen-text.ts'
import { segment } from '../styled-text.ts'
import {
  asked,
  type Cell,
  cell,
  forPeople,
  type RowFacets,
  shown,
  type TableColumn,
} from './printed-table.ts'
import type { TableSource } from './table-source.ts'

/** Columns of where words stand, for every table: what is shown has a source. */
export const placeColumns: readonly TableColumn[] = [
  forPeople('where', { share: 1 }),
  asked('outlet'),
  asked('published'),
  asked('headline'),
  asked('paragraph'),
  asked('url'),
  asked('article'),
]

/** Columns of who says something and how firmly. */
export const saidColumns: readonly TableColumn[] = [
  asked('said-by'),
  shown('certainty'),
  asked('certainty-cue'),
]

/** Columns at the end of tables of records. */
export const recordColumns: readonly TableColumn[] = [asked('sources'), asked('id')]

/** Words as a cell: the very letters for other programs, in quotation marks for people. */
export const quoted = (words: string): Cell =>
  cell(words, [segment(`“${toScreenText(toBeQuoted(words))}”`)])

/** Words of a text that are no quotation. */
export const plainCell = (words: string | null): Cell =>
  cell(words, words === null || words === '' ? [] : [segment(toScreenText(words))])

/** Where words stand: of one article alone only the paragraph, else the article as well. */
export function placeCells(evidence: Evidence, { index }: TableSource): Record<string, Cell> {
  const article = index.articles.get(evidence.article)
  const paragraph = placeWords(evidence, { index })
  const isAlone = index.articles.size === 1
  const name = article === undefined || isAlone ? '' : articleWords(article)
  const where = [name, paragraph].filter((part) => part !== '').join(' ')
  return {
    where: cell(where, [segment(where.replaceAll('¶ ', '¶\u00a0'), 'quiet')]),
    outlet: plainCell(article?.outlet ?? null),
    published: cell(article?.published ?? null),
    headline: plainCell(article?.headline ?? null),
    paragraph: cell(evidence.paragraph),
    url: plainCell(article?.url ?? null),
    article: cell(evidence.article),
  }
}

/** Who says a quotation and how firmly. */
export function saidCells(
  { attribution, certainty }: Pick<Quote, 'attribution' | 'certainty'>,
  { names }: TableSource,
): Record<string, Cell> {
  return {
    'said-by': plainCell(attribution === null ? null : sourceWords(attribution, names)),
    certainty: cell(certainty?.word ?? null, certaintyCell(certainty?.word ?? null)),
    'certainty-cue': plainCell(certainty?.cue?.exact ?? null),
  }
}

/** A quotation with where it stands, who says it and how firmly. */
export const quoteCells = (quote: Quote, source: TableSource): Record<string, Cell> => ({
  quote: quoted(quote.evidence.exact),
  ...placeCells(quote.evidence, source),
  ...saidCells(quote, source),
})

/** How many tell a record, and its id. */
export function recordCells(entry: ReadRecord, { dossier }: TableSource): Record<string, Cell> {
  const { sources }: Tellers = tellersOf(entry, dossier.stories)
  return { sources: cell(sources), id: cell(entry.id) }
}

/** What the row of a record may be filtered by. */
export function facetsOf(entry: DossierRecord, kind = closeKindOf(entry)): RowFacets {
  return {
    names: entry.kind === 'party' ? [entry.id] : namedBy(entry),
    issues: issuesOf(entry),
    kind,
    certainty: certaintyOf(entry),
    articles: entry.kind === 'change' ? [entry.record.article] : articlesTelling(entry),
  }
}
