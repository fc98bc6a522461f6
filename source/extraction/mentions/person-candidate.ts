import type { Sentence } from '../text/sentence.ts'
import type { NameRun } from './find-names.ts'
import type { OfficeWords } from './office-words.ts'
import { type Title, titleAfter, titleBefore } from './read-title.ts'

export interface Candidate {
  readonly run: NameRun
  readonly name: string
  readonly before: Title | null
  readonly after: Title | null
}

export function readCandidate(
  source: string,
  sentence: Sentence,
  run: NameRun,
  offices: OfficeWords,
): Candidate {
  const first = sentence.nodes[run.from]
  const last = sentence.nodes[run.to - 1]
  return {
    run,
    name: source.slice(first?.start ?? 0, last?.end ?? 0),
    before: titleBefore(sentence, run, offices),
    after: titleAfter(sentence, run, offices),
  }
}
