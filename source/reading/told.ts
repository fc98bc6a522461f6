import type { ArticleFormat } from '../model/article.ts'

/** What a format says of an article beside its text. Null: it does not say. */
export interface Told {
  readonly format: ArticleFormat
  /** Whether letters were changed to get readable words. */
  readonly normalised: boolean
  /** What stays the same over its editions. */
  readonly uri: string | null
  readonly url: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly place: string | null
  /** When it was first published. */
  readonly published: string | null
  /** When this edition was published. */
  readonly modified: string | null
  readonly language: string | null
}

/** Says nothing but what the text was read out of. */
export function untold(format: ArticleFormat): Told {
  return {
    format,
    normalised: false,
    uri: null,
    url: null,
    byline: null,
    outlet: null,
    place: null,
    published: null,
    modified: null,
    language: null,
  }
}
