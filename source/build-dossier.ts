import { mergeTold } from './dossier/merging/merge.ts'
import type { Knowledge } from './extraction/context.ts'
import { explainExtraction, extract } from './extraction/extract.ts'
import { markRecords } from './extraction/marks/mark-records.ts'
import type { Article } from './model/article.ts'
import type { Dossier, Records } from './model/dossier.ts'
import type { ExplainedDossier } from './model/explained-dossier.ts'
import { noRecords } from './model/no-records.ts'
import type { ToldArticle } from './model/told-article.ts'

export type { Knowledge } from './extraction/context.ts'

/**
 * Reads one article: its records, and by what they are known again in others. Pure and total.
 *
 * @param article Any article.
 * @param knowledge What is known of the world, and how to read a language.
 */
export function tellArticle(article: Article, knowledge: Knowledge): ToldArticle {
  return withMarks(article, extract(article, knowledge), knowledge)
}

/**
 * Builds the dossier of a set of articles. Pure and total: any articles give a valid
 * dossier, possibly without records.
 *
 * @param articles Articles of one time, or of none, in the order in which they are to be read.
 * @param knowledge What is known of the world, and how to read a language.
 */
export function buildDossier(articles: readonly Article[], knowledge: Knowledge): Dossier {
  return mergeTold(articles.map((article) => tellArticle(article, knowledge)))
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
  const told = articles.map((article, at) =>
    withMarks(article, explained[at]?.records ?? noRecords(), knowledge),
  )
  return {
    dossier: mergeTold(told),
    nearMisses: explained.flatMap(({ nearMisses }) => nearMisses),
    otherFields: new Map(
      articles.flatMap(({ id }, at) => {
        const field = explained[at]?.otherField ?? null
        return field === null ? [] : [[id, field]]
      }),
    ),
  }
}

function withMarks(article: Article, records: Records, { world }: Knowledge): ToldArticle {
  return { article, records, marks: markRecords(article, records, world.concepts) }
}
