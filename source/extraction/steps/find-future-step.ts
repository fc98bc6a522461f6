import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { type Dated, dateClause, isFixed } from './date-clause.ts'
import { findActing, isActor, kindOfSubject } from './find-acting.ts'
import { isRuledOut } from './is-ruled-out.ts'
import { type Future, readFuture } from './read-future.ts'
import type { StepDraft } from './step-draft.ts'
import { withoutReport } from './without-report.ts'

/** “will meet in Doha on Monday”, “is expected to sign”: a clause that is yet to come true. */
export function findFutureStep(frame: Frame, context: Context): StepDraft | null {
  const future = readFuture(frame, context)
  if (!future) return null
  const { note } = context.passedOver
  if (isRuledOut(frame, context)) {
    note(frame, 'next step', 'it is denied, asked, threatened, or hangs on what has not come')
    return null
  }
  const { head, passive } = frame
  const when = dateClause(frame, context)
  const kind = kindOfSubject(frame, context)
  if (!isStep(frame, future, when, kind, context)) {
    note(frame, 'next step', `${future.rule} of ${when ? 'no event' : 'nothing that has a day'}`)
    return null
  }
  const clause = withoutReport(frame.clause, frame, context)
  return {
    what:
      kind === 'topic' || passive || head.upos !== 'VERB'
        ? clause
        : withoutReport({ start: head.start, end: frame.predicate.end }, frame, context),
    because: clause,
    who: findActing(frame, context),
    actor: frame.subject,
    when: when?.value ?? null,
    sentence: frame.sentence,
    reportedBy: frame.reportedBy,
    tentative: future.tentative,
    form: 'clause',
    rule: future.rule,
  }
}

function isStep(
  frame: Frame,
  future: Future,
  when: Dated | null,
  kind: ReturnType<typeof kindOfSubject>,
  context: Context,
): boolean {
  const { head, sentence, subjectHead } = frame
  const words = context.stepWords
  const isDated = isFixed(when) && !(future.isShared && when.start < head.start)
  const isMeet = frame.classes.has('meet')
  const holdsEvent =
    /^(hold|host|stage|convene|call|attend|chair|join|have)$/.test(head.lemma) &&
    frame.object !== null &&
    (words.has(frame.object, sentence, 'event') || /^(go|try|attempt)$/.test(frame.object.lower))
  const isDoing =
    holdsEvent ||
    startsDoing(frame, context) ||
    isUnderWay(frame, context) ||
    words.has(head, sentence, 'doing') ||
    /^(see|receive)$/.test(head.lemma)
  const isAct = isDoing || words.has(head, sentence, 'scheduled')
  // “will free 150 detainees”: what is done is a verb, whatever its tag.
  const isVerb = head.upos === 'VERB' || isDoing
  const isEvent = subjectHead !== null && words.has(subjectHead, sentence, 'event')
  if (!isVerb) return isDated && (isThere(frame, future, kind) || isReady(frame, future, kind))
  if (!hasOwnKindOfObject(frame, future, when, context)) return false
  if (kind === 'other' && !(frame.passive || (isDated && isAct))) return false
  if (words.has(head, sentence, 'lasting') && !isDoing && !(isDated && (isEvent || isMeet))) {
    const { object } = frame
    if (
      !(
        isDated &&
        head.lemma === 'have' &&
        object &&
        (object.lower === 'it' || words.has(object, sentence, 'text'))
      )
    )
      return false
  }
  if (future.needsDate && !(isDated && (future.how !== 'arranged' || isNear(frame, when, context))))
    return false
  // “whose term ends in May”: what ends is a thing.
  if (future.how === 'present' && isOfSomeone(frame, kind, context)) return false
  switch (future.how) {
    case 'present':
      return isDated && (kind === 'topic' || !isHour(when))
    case 'progressive':
      return isDated || isUnderWay(frame, context)
    case 'possible':
      return isDated && (isDoing || isEvent || frame.passive) && kind !== 'other'
    case 'reported':
      if (isDated || (when !== null && isDoing)) return true
      return isDoing && (isEvent || isOwnAct(frame))
    case 'should':
      return isDated || (isEvent && isMeet)
    case 'arranged':
    case 'future':
      if (when !== null) return true
      return isDoing && !isOwnWord(frame) && (!future.tentative || isMeet)
  }
}

/** No comma between an agreement of the past and its day: “agreed to free 300, the most this year”. */
const isNear = ({ head }: Frame, { start }: Dated, { article }: Context): boolean =>
  start < head.end || !article.source.slice(head.end, start).includes(',')

/** “at noon”, without a day: of what people do it may be told as done. */
const isHour = ({ value }: Dated): boolean =>
  value.basis === 'relative' && /^(at|by|around) (noon|midnight|midday|dawn|\d)/i.test(value.text)

/** What ends is a thing, or it is somebody's time that does. */
const isOfSomeone = (
  { head, object, subjectHead, sentence }: Frame,
  kind: string,
  { stepWords }: Context,
): boolean =>
  kind === 'actor' &&
  object === null &&
  subjectHead?.upos !== 'PRON' &&
  stepWords.has(head, sentence, 'ending') &&
  !(subjectHead && stepWords.has(subjectHead, sentence, 'pending', 'event'))

/** “The bloc said it would table a motion”: who says it will do it. */
const isOwnAct = ({ parties, reportedBy, head }: Frame): boolean =>
  reportedBy !== null &&
  parties.length > 0 &&
  parties.every((one) => reportedBy.parties.includes(one)) &&
  !/^(answer|respond|reply)$/.test(head.lemma)

/** Only people are met and seen, and only events are held: “meet its obligations” is no meeting. */
function hasOwnKindOfObject(
  { head, object, sentence, finite }: Frame,
  { tentative }: Future,
  when: Dated | null,
  context: Context,
): boolean {
  if (!object || (when && when.start <= object.start && object.end <= when.end)) return true
  if (object.upos === 'PRON' && tentative) return true
  // “meet face to face”
  if (object.lower === 'face') return true
  const isEvent = context.stepWords.has(object, sentence, 'event')
  if (/^(meet|see|receive)$/.test(head.lemma)) return isEvent || isActor(object, sentence, context)
  if (/^(hold|host|stage|chair|attend)$/.test(head.lemma) && finite) return isEvent
  return true
}

/** “would be ready by June”: a text or a body is done on a day. */
const isReady = ({ head }: Frame, { how }: Future, kind: string): boolean =>
  kind === 'topic' &&
  /^(future|reported|should|arranged|possible)$/.test(how) &&
  /^(ready|complete|operational|final|finished|done|out|over|live|available|due)$/.test(head.lower)

/** “are to start meeting online” */
const startsDoing = ({ head, sentence }: Frame, { stepWords }: Context): boolean =>
  /^(start|begin|resume)$/.test(head.lemma) &&
  head.children.some((c) => c.xpos === 'VBG' && stepWords.has(c, sentence, 'doing', 'scheduled'))

/** “will be here on 23 April”, “is in Geneva on Monday”: someone at a place on a day. */
const isThere = ({ head }: Frame, { how }: Future, kind: string): boolean =>
  kind === 'actor' &&
  /^(future|arranged|possible|should)$/.test(how) &&
  (/^(here|there|back|together|ready)$/.test(head.lower) ||
    (/^(PROPN|NOUN)$/.test(head.upos) &&
      head.children.some((c) => c.relation === 'case' && /^(in|at|back)$/.test(c.lower))))

/** “are taking the text home”, “is flying to Cairo”: on the way already. */
function isUnderWay({ head, sentence }: Frame, { stepWords }: Context): boolean {
  return (
    stepWords.has(head, sentence, 'travelling') &&
    head.children.some(
      (c) =>
        c.index > head.index &&
        (/^(home|back)$/.test(c.lower) ||
          (/^obl/.test(c.relation) &&
            c.children.some((k) => k.relation === 'case' && k.lower === 'to'))),
    )
  )
}

/** “We will answer in kind”: what a speaker says of themselves without a day is a word, no step. */
const isOwnWord = ({ subjectHead }: Frame): boolean =>
  subjectHead !== null && /^(i|we|you)$/.test(subjectHead.lower)
