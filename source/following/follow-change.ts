import type { ToldArticle } from '../model/told-article.ts'
import type { Skipped } from '../reading/reading.ts'

/** Something that has happened to an article. */
export interface FollowEvent {
  /** edited: the same article with another text. */
  readonly kind: 'arrived' | 'edited' | 'gone'
  /** Its headline; where it has none, its path or address. */
  readonly name: string
  /** Id of the article; of the new edition where it was edited. */
  readonly id: string
  /** Path or address it is in. */
  readonly unit: string
}

/** What has changed in the sources since the change before. */
export interface FollowChange {
  /** In the order in which they came; empty when only what is skipped has changed. */
  readonly events: readonly FollowEvent[]
  /** Articles that are new, or new editions. */
  readonly added: readonly ToldArticle[]
  /** Ids of articles that are in no source any longer; take them out before adding. */
  readonly removed: readonly string[]
  /** All that is left out of the followed sources now, and why. */
  readonly skipped: readonly Skipped[]
}
