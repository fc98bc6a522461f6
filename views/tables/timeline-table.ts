import { listTimeline, type TimelineEntry } from '../../source/dossier/list-timeline.ts'
import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import type { Article } from '../../source/model/article.ts'
import type { DateValue } from '../../source/model/date-value.ts'
import { textEvidence } from '../evidence-lines.ts'
import { planName } from '../names.ts'
import { toScreenText } from '../screen-text.ts'
import { segment } from '../styled-text.ts'
import { asked, cell, type PrintedTable, shown, type TableRow } from './printed-table.ts'
import {
  facetsOf,
  placeCells,
  placeColumns,
  plainCell,
  quoteCells,
  quoted,
  recordCells,
  recordColumns,
  saidColumns,
} from './proof.ts'
import { dateCells, dateColumns } from './step-table.ts'
import type { TableSource } from './table-source.ts'

const kindWords = { event: 'event', step: 'step', plan: 'text' } as const

function recordRow(
  { entry, event, when, quote }: Extract<TimelineEntry, { kind: 'record' }>,
  source: TableSource,
): readonly TableRow[] {
  if (entry.kind !== 'step' && entry.kind !== 'event' && entry.kind !== 'plan') return []
  const words = quotesOf(entry)[quote]
  if (words === undefined) return []
  const kind = kindWords[entry.kind]
  const who = entry.kind === 'plan' ? entry.record.authors : entry.record.who
  const what =
    entry.kind === 'plan' ? `${planName(entry.record)} ${event ?? ''}`.trim() : entry.record.what
  return [
    {
      facets: facetsOf(entry, kind),
      cells: {
        ...dateCells(when, source.year),
        kind: cell(kind),
        what: plainCell(what),
        who: cell(who.map(source.names.full), [segment(who.map(source.names.short).join(', '))]),
        ...quoteCells(words, source),
        ...recordCells(entry, source),
      },
    },
  ]
}

/** An article stands in the timeline with its headline, else with its first words. */
function articleRow(article: Article, day: string, source: TableSource): readonly TableRow[] {
  const block =
    article.blocks.find(({ kind }) => kind === 'headline') ??
    article.blocks.find(({ kind }) => kind === 'paragraph')
  if (block === undefined) return []
  const { start, end } = block
  const evidence = textEvidence(source, { article: article.id, start, end })
  const when: DateValue = {
    text: day,
    earliest: day,
    latest: day,
    granularity: 'day',
    basis: 'absolute',
    ambiguous: false,
  }
  const outlet = article.outlet === null ? 'the article' : toScreenText(article.outlet)
  return [
    {
      facets: { names: [], issues: [], kind: 'article', certainty: null, articles: [article.id] },
      cells: {
        ...dateCells(when, source.year),
        kind: cell('article'),
        what: plainCell(`${outlet} published`),
        quote: quoted(evidence.exact),
        ...placeCells(evidence, source),
      },
    },
  ]
}

/** Lists what has a time, in the order of time, the articles among it. */
export function timelineTable(source: TableSource): PrintedTable {
  const rows = listTimeline(source.dossier).flatMap((one): readonly TableRow[] => {
    if (one.kind === 'record') return recordRow(one, source)
    const article = source.index.articles.get(one.article)
    return article === undefined ? [] : articleRow(article, one.published, source)
  })
  return {
    none: 'Nothing found that has a time.',
    columns: [
      ...dateColumns,
      shown('kind'),
      asked('what'),
      shown('who'),
      shown('quote', { share: 2 }),
      ...saidColumns,
      ...placeColumns,
      ...recordColumns,
    ],
    rows,
  }
}
