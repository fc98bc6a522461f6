import { mergeRecords } from './dossier/merge-records.ts'
import type { Knowledge } from './extraction/context.ts'
import { extract } from './extraction/extract.ts'
import type { Article } from './model/article.ts'
import type { Dossier } from './model/dossier.ts'

export type { Knowledge } from './extraction/context.ts'

/**
 * Builds the dossier of a set of articles. Pure and total: any articles give a valid
 * dossier, possibly without records.
 *
 * @param articles In the order in which they are to be read, oldest first.
 * @param knowledge What is known of the world, and how to read a language.
 */
export function buildDossier(articles: readonly Article[], knowledge: Knowledge): Dossier {
  return mergeRecords(
    articles,
    articles.map((article) => extract(article, knowledge)),
  )
}
