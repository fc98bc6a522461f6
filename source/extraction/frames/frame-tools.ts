import type { World } from '../../knowledge/schema.ts'
import type { TopicOf } from '../mentions/find-topics.ts'
import type { PartyResolver } from '../mentions/resolve-parties.ts'
import type { PredicateIndex } from './predicate-index.ts'

/** What building frames needs beside the sentence. */
export interface FrameTools {
  readonly source: string
  readonly predicates: PredicateIndex
  readonly resolver: PartyResolver
  readonly sources: World['sources']
  /** Whom a sentence without a subject is about. */
  readonly topicOf: TopicOf
}
