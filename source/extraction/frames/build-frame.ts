import type { PredicateName } from '../../knowledge/schema/predicate.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { childBy, isTensed } from '../text/tree.ts'
import { findConditions } from './find-conditions.ts'
import type { Frame } from './frame.ts'
import type { FrameTools } from './frame-tools.ts'
import { isSameSubject, nearestPhrase } from './nearest-phrase.ts'
import type { PredicateIndex } from './predicate-index.ts'
import { readActors } from './read-actors.ts'
import { isNegated, isNone, readModality, readTense } from './read-modality.ts'
import { readPredicate } from './read-predicate.ts'
import type { IsSpeech } from './speech.ts'

/** A frame to which governor and reporter are still to be added. */
export type OpenFrame = { -readonly [K in keyof Frame]: Frame[K] }

/** Reads the clause of one predicate, by itself. */
export function buildFrame(
  head: Node,
  sentence: Sentence,
  tools: FrameTools,
  isSpeech: IsSpeech,
): OpenFrame {
  const { subjectHead, subject, passive, actors } = readActors(head, sentence, tools, isSpeech)
  const { complement, predicate } = readPredicate(head, passive, sentence)
  const object = childBy(head, 'obj') ?? null
  const isLed =
    subject !== null && subject.start < predicate.start && subject.end <= predicate.start
  return {
    sentence,
    head,
    classes: classesOf(head, sentence, tools.predicates),
    finite: isTensed(head),
    passive,
    negated: isNegated(head) || isNone(subjectHead) || isNone(object),
    modality: readModality(head),
    tense: readTense(head),
    subjectHead,
    subject,
    subjectSure: isTensed(head) && isSameSubject(subjectHead, nearestPhrase(head, sentence)),
    parties: actors.parties,
    people: actors.people,
    subjectHow: actors.how,
    object,
    complement,
    predicate,
    clause: isLed ? { start: subject.start, end: predicate.end } : predicate,
    conditions: findConditions(head, tools.source),
    governor: null,
    reportedBy: null,
  }
}

function classesOf(
  head: Node,
  sentence: Sentence,
  predicates: PredicateIndex,
): ReadonlySet<PredicateName> {
  return head.upos === 'VERB' || /^VB/.test(head.xpos)
    ? predicates.ofVerb(head, sentence)
    : predicates.ofNoun(head, sentence)
}
