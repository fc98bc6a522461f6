import type { Frame } from '../frames/frame.ts'
import type { Sentence } from '../text/sentence.ts'
import type { DemandDraft } from './demand-draft.ts'

/** What every finder says of a demand, and whatever else differs from the usual. */
type Fields = Pick<DemandDraft, 'kind' | 'parties' | 'span' | 'rule'> & Partial<DemandDraft>

/** A demand that a clause puts: shown by the clause, told by whoever reports it. */
export const demandOfClause = (frame: Frame, fields: Fields): DemandDraft => ({
  addressees: [],
  because: [frame.clause],
  condition: null,
  sentence: frame.sentence,
  frame,
  reportedBy: frame.reportedBy,
  family: 'demand',
  responses: [],
  ...fields,
})

/** A demand that a sentence puts without a clause of its own: shown by the whole sentence. */
export const demandOfSentence = (sentence: Sentence, fields: Fields): DemandDraft => ({
  addressees: [],
  because: [{ start: sentence.start, end: sentence.end }],
  condition: null,
  sentence,
  frame: null,
  reportedBy: null,
  family: 'demand',
  responses: [],
  ...fields,
})
