import { lineageWords } from '../article-words.ts'
import { asked, cell, type PrintedTable, shown } from './printed-table.ts'
import { plainCell } from './proof.ts'
import type { TableSource } from './table-source.ts'

/** Lists the articles, oldest first, with what they are reprints or editions of. */
export function articleTable({ dossier }: TableSource): PrintedTable {
  const lineage = lineageWords(dossier)
  return {
    none: 'No article was read.',
    columns: [
      shown('headline', { share: 2 }),
      shown('outlet'),
      shown('published'),
      asked('byline'),
      asked('place'),
      asked('url'),
      asked('path'),
      asked('format'),
      asked('normalised'),
      shown('same-as', { share: 1 }),
      asked('article'),
    ],
    rows: dossier.articles.map((article) => ({
      facets: { names: [], issues: [], kind: 'article', certainty: null, articles: [article.id] },
      cells: {
        headline: plainCell(article.headline),
        outlet: plainCell(article.outlet),
        published: cell(article.published),
        byline: plainCell(article.byline),
        place: plainCell(article.place),
        url: plainCell(article.url),
        path: plainCell(article.path),
        format: cell(article.format),
        normalised: cell(article.normalised),
        'same-as': plainCell(lineage.get(article.id) ?? null),
        article: cell(article.id),
      },
    })),
  }
}
