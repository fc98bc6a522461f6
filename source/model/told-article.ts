import type { Article } from './article.ts'
import type { Records } from './dossier.ts'
import type { Marks } from './marks.ts'

/** An article with what was read off it: all that putting articles together needs. */
export interface ToldArticle {
  readonly article: Article
  readonly records: Records
  readonly marks: Marks
}
