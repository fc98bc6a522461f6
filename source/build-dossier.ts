import { mergeRecords } from './dossier/merge-records.ts'
import type { Knowledge } from './extraction/context.ts'
import { explainExtraction, extract } from './extraction/extract.ts'
import type { Article } from './model/article.ts'
import type { Dossier } from './model/dossier.ts'
import type { NearMiss } from './model/near-miss.ts'

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

/** A dossier together with what nearly came into it. */
export interface ExplainedDossier {
  readonly dossier: Dossier
  /** By article in their order, then by place in the text. */
  readonly nearMisses: readonly NearMiss[]
}

/**
 * Builds the dossier of a set of articles as {@link buildDossier} does, and says which clauses
 * nearly gave a record and why they did not.
 */
export function explainDossier(
  articles: readonly Article[],
  knowledge: Knowledge,
): ExplainedDossier {
  const explained = articles.map((article) => explainExtraction(article, knowledge))
  return {
    dossier: mergeRecords(
      articles,
      explained.map(({ records }) => records),
    ),
    nearMisses: explained.flatMap(({ nearMisses }) => nearMisses),
  }
}
