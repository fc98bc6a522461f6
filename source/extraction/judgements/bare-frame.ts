import type { Frame } from '../frames/frame.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Judge } from './judgement.ts'

/** A sentence without a predicate, as the clause of whoever answers in it: “Kampala's answer: no.” */
export function bareFrame(sentence: Sentence, { parties, people }: Judge): Frame | null {
  const head = sentence.nodes.find((node) => node.head === null)
  if (!head) return null
  const clause = { start: sentence.start, end: sentence.end }
  return {
    sentence,
    head,
    classes: new Set(),
    finite: true,
    passive: false,
    negated: false,
    modality: 'asserted',
    tense: 'present',
    subjectHead: null,
    subject: null,
    parties,
    people,
    subjectHow: 'none',
    subjectSure: true,
    object: null,
    complement: null,
    predicate: clause,
    clause,
    conditions: [],
    governor: null,
    reportedBy: null,
  }
}
