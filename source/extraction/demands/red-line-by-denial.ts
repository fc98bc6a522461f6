import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { isNone } from '../frames/read-modality.ts'
import type { DemandDraft } from './demand-draft.ts'
import { draftRedLine } from './draft-red-line.ts'
import { isDenied, isNotOne } from './is-denied.ts'
import { speakerOf } from './speaker-of.ts'

/**
 * What a party says will not come about, as if it were in its power: “Not an inch will be given
 * up”, “there can be no return to the old border”, “Iran will not get a bomb”.
 */
export function redLineByDenial(frame: Frame, context: Context): readonly DemandDraft[] {
  if (!frame.finite || frame.conditions.length > 0 || !isDenied(frame, context)) return []
  const reporter = speakerOf(frame, context)
  if (!reporter || reporter.parties.length === 0) return []
  const others = frame.parties.filter((id) => !reporter.parties.includes(id))
  if (!isAbsolute(frame) || !denies(frame, others.length > 0, context)) return []
  return [
    draftRedLine(frame, reporter.parties, deniedIn(frame), reporter, 'what shall not come about'),
  ]
}

/** “There is to be no amnesty”: the clause with the subject that follows its verb. */
function deniedIn({ head, clause, subject, modality }: Frame): Span {
  const there = head.children.find((c) => c.relation === 'expl')
  if (!there || !subject || head.lemma !== 'be' || modality !== 'future') return clause
  return {
    start: Math.min(clause.start, there.start),
    end: Math.max(clause.end, subject.end),
  }
}

/** “will not”, “can”, “is not negotiated”: no report of what did not happen. */
function isAbsolute(frame: Frame): boolean {
  if (frame.modality === 'future' || frame.modality === 'conditional') return true
  if (frame.head.children.some((c) => /^(can|ca|could|must|should)$/.test(c.lower))) return true
  return (
    frame.passive &&
    frame.tense === 'present' &&
    frame.head.children.some((c) => /^(is|are)$/.test(c.lower)) &&
    /^(negotiate|bargain|trade|sell|discuss|barter)$/.test(frame.head.lemma)
  )
}

function denies(frame: Frame, isOfOther: boolean, context: Context): boolean {
  const { head, sentence, subjectHead } = frame
  const words = context.demandWords
  if (head.children.some((c) => c.relation === 'expl') || head.lemma === 'be')
    return subjectHead !== null && isNone(subjectHead) && deniesExistence(frame, context)
  if (head.upos !== 'VERB') return false
  if (frame.passive) return words.has(head, sentence, 'conceded', 'conceding')
  if (isOfOther) return words.has(head, sentence, 'tolerating')
  return (
    frame.parties.length === 0 &&
    (isNone(subjectHead) || isNotOne(subjectHead)) &&
    words.has(head, sentence, 'conceded', 'conceding')
  )
}

/** “There can be no question of leaving”, “there will be no troops”; but not “no announcement”. */
function deniesExistence({ head, subjectHead, sentence }: Frame, context: Context): boolean {
  if (!head.children.some((c) => c.relation === 'expl') || subjectHead === null) return false
  if (subjectHead.lemma === 'question')
    return subjectHead.children.some((c) => /^(acl|nmod)/.test(c.relation))
  return !context.demandWords.has(subjectHead, sentence, 'event')
}
