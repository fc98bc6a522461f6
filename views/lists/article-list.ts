import { articlesTelling } from '../../source/dossier/count-sources.ts'
import { type DossierIndex, listRecords } from '../../source/dossier/index-dossier.ts'
import type { Article } from '../../source/model/article.ts'
import { lineageWords, publishedWords } from '../article-words.ts'
import { countWords } from '../count-words.ts'
import type { ListSource } from '../list-views.ts'
import type { Skipped } from '../live-dossier.ts'
import { markSigns } from '../marks.ts'
import type { Heading, Row, RowList, TextPlace } from '../pane-list.ts'
import { toScreenText } from '../screen-text.ts'
import { type StyledLine, segment } from '../styled-text.ts'

/** Records each article tells, by its id. */
function countRecords({ dossier }: DossierIndex): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const entry of listRecords(dossier)) {
    for (const id of articlesTelling(entry)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** Where an article begins: at its headline, else with its first words. */
function beginningOf({ id, blocks, source }: Article): TextPlace {
  const block = blocks.find(({ kind }) => kind === 'headline') ?? blocks[0]
  return { article: id, start: block?.start ?? 0, end: block?.end ?? Math.min(80, source.length) }
}

function articleRow(article: Article, records: number, lineage: string, isNew: boolean): Row {
  const { glyph, word, style } = markSigns.new
  const told: readonly StyledLine[] = [
    ...(isNew ? [[segment(`${glyph} ${word}`, style)]] : []),
    ...(lineage === '' ? [] : [[segment(lineage)]]),
    ...(article.normalised ? [[segment('normalised text', 'hedged')]] : []),
  ]
  return {
    id: article.id,
    target: beginningOf(article),
    cells: [
      [segment(publishedWords(article), article.published === null ? 'quiet' : 'name')],
      [segment(toScreenText(article.outlet ?? ''))],
      [
        segment(
          toScreenText(article.headline ?? 'no headline'),
          article.headline ? 'text' : 'quiet',
        ),
      ],
      [segment(article.format, 'quiet')],
      [segment(countWords(records, 'record'), records === 0 ? 'quiet' : 'text')],
      told.flatMap((line, at) => (at === 0 ? line : [segment(', '), ...line])),
    ],
  }
}

/** What could not be read, under the articles. */
function skippedRows(skipped: readonly Skipped[]): readonly (Row | Heading)[] {
  if (skipped.length === 0) return []
  const words = [segment('Not read', 'strong'), segment(` ${countWords(skipped.length)}`, 'quiet')]
  const rows = skipped.map(
    ({ source, reason, remedy }): Row => ({
      id: `not read ${source}`,
      target: null,
      says: toScreenText([source, reason, remedy ?? ''].filter((it) => it !== '').join(' – ')),
      cells: [
        [segment('! skipped', 'warning')],
        [],
        [segment(toScreenText(source), 'name')],
        [],
        [],
        [segment(toScreenText(reason))],
      ],
    }),
  )
  return [{ id: null, words }, ...rows]
}

/**
 * Lists the articles, the latest first, and under them what could not be read.
 *
 * @param source Dossier, what is new, and what was skipped.
 * @returns The list; without rows when nothing was read.
 */
export function articleList({ index, marks, skipped }: ListSource): RowList {
  const { articles } = index.dossier
  const counts = countRecords(index)
  const lineage = lineageWords(index.dossier)
  const unseen = new Set(marks.articles)
  const rows = articles
    .map((article) =>
      articleRow(
        article,
        counts.get(article.id) ?? 0,
        lineage.get(article.id) ?? '',
        unseen.has(article.id),
      ),
    )
    .toReversed()
  return {
    title: 'Articles',
    none: 'No article was read.',
    columns: [
      { least: 9, most: 12, worth: 5, isFirm: true },
      { least: 8, most: 24, worth: 4, isFirm: true },
      { least: 16, worth: 6 },
      { least: 4, most: 8, worth: 1, isFirm: true },
      { least: 9, most: 12, worth: 2, isFirm: true },
      { least: 8, worth: 3 },
    ],
    rows: [...rows, ...skippedRows(skipped)],
    ...(unseen.size === 0 ? {} : { marks: new Map([...unseen].map((id) => [id, 'new'] as const)) }),
  }
}
