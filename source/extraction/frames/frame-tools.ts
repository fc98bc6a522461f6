import type { World } from '../../knowledge/schema/world.ts'
import type { TopicOf } from '../mentions/find-topics.ts'
import type { PartyResolver } from '../mentions/resolve-parties.ts'
import type { Sentence } from '../text/sentence.ts'
import type { ReportedBy } from './frame.ts'
import type { PredicateIndex } from './predicate-index.ts'

/** What building frames needs beside the sentence. */
export interface FrameTools {
  readonly source: string
  readonly predicates: PredicateIndex
  readonly resolver: PartyResolver
  readonly sources: World['sources']
  /** Whom a sentence without a subject is about. */
  readonly topicOf: TopicOf
  /** Who speaks where the outlet does not: the one who answers in an interview. */
  readonly voiceOf: (sentence: Sentence) => ReportedBy | null
}
