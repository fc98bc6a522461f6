import type { Sentence } from '../text/sentence.ts'
import { actorBeside, officeOfActor } from './actor-beside.ts'
import type { NameRun } from './find-names.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { KnownHolders } from './known-holders.ts'
import type { PersonDraft } from './mention.ts'
import type { OfficeWords } from './office-words.ts'
import { type Title, titleAfter, titleBefore } from './read-title.ts'

/** What reading people needs beside the sentence. */
export interface PeopleTools {
  readonly source: string
  readonly gazetteer: Gazetteer
  readonly offices: OfficeWords
  readonly known: KnownHolders
  /** Names of newspapers and channels, which are nobody's. */
  readonly outlets: ReadonlySet<string>
  /** Whether the text names a party anywhere. */
  readonly names: (party: string) => boolean
  /** Words that are given names in the text: “Ann” of “Ann Bell”. */
  readonly givenNames: ReadonlySet<string>
  /** Everyone introduced so far, by the key of their surname. */
  readonly bySurname: Map<string, PersonDraft>
}

/** A name that may be a person's, with the titles around it. */
export interface Candidate {
  readonly sentence: Sentence
  readonly run: NameRun
  readonly name: string
  readonly before: Title | null
  readonly after: Title | null
  /** Party the name is set beside. */
  readonly beside: string | null
}

/** A name with the titles around it. */
export function readCandidate(sentence: Sentence, run: NameRun, tools: PeopleTools): Candidate {
  const { source, offices } = tools
  const first = sentence.nodes[run.from]
  const last = sentence.nodes[run.to - 1]
  return {
    sentence,
    run,
    name: source.slice(first?.start ?? 0, last?.end ?? 0),
    before: titleBefore(sentence, run, offices) ?? officeOfActor(sentence, run, tools),
    beside: actorBeside(sentence, run, tools),
    after: titleAfter(sentence, run, offices),
  }
}
