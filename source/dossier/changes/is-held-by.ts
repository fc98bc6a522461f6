import type { NextStep } from '../../model/next-step.ts'
import type { PastEvent } from '../../model/past-event.ts'
import { dayOf, type Entry } from '../merging/entry.ts'
import {
  conceptsOf,
  isThin,
  likeness,
  meets,
  namesClash,
  numbersClash,
  sharesAny,
  withDoers,
} from '../merging/likeness.ts'
import { commonInSteps, datesMeet, eventKinds, isDated, kindsClash } from '../merging/step-rule.ts'

/** Least likeness of an event that has been to the step it was. */
const leastHeld = 0.5
/** The same where the same people are told of on the very day. */
const leastOnDay = 0.3
/** The same where only its kind, a ballot or a strike, and its day agree. */
const leastOfKind = 0.4

/** What tells no event from another beside what most steps are: who is sent, and who sends them. */
const vague = new Set([
  ...commonInSteps,
  ...conceptsOf('envoy leader body government mediate first'),
])

/** What people who were to visit a place have done who were there: arrived, met, or left again. */
const seenThere = conceptsOf('visit talks withdraw')

/** Whether an event of a later article is what the step announced. */
export function isHeldBy(step: Entry<NextStep>, event: Entry<PastEvent>): boolean {
  if (event.at <= step.at || isTerm(step)) return false
  const { when, who } = step.record
  const { record, marks } = event
  if (record.certainty.word === 'denied' || !meets(who, record.who)) return false
  if (numbersClash(step.marks, marks) || namesClash(step.marks, marks)) return false
  if (isDated(when) && record.when !== null && !datesMeet(when, record.when)) return false
  const isOfSame = sharesAny(who, record.who)
  // “The council meets” is not held by talks of nobody in particular, nor on any day.
  const isVague = isThin(step.marks, marks, vague) && !(isOfSame && isDated(when))
  if (!isVague && likeness(step.marks, marks) >= leastHeld) return true
  if (!isOnDay(step, event) || kindsClash(step.marks, marks)) return false
  const known = withDoers(step.marks)
  if (isThin(known, marks, commonInSteps)) return false
  if (isOfSame && isVisit(step) && marks.terms.some((term) => seenThere.has(term))) return true
  const isClose = isOfSame || sharesAny(known.names, marks.names)
  return (
    likeness(known, marks) >= (isClose ? leastOnDay : leastOfKind) &&
    (isClose || isOfKind(step, event))
  )
}

/** A deadline is not held, it runs out. */
const isTerm = ({ marks }: Entry<NextStep>): boolean => marks.terms.includes('=deadline')

/** Whether both say that they are an event of one kind other than a meeting. */
const isOfKind = (step: Entry<NextStep>, event: Entry<PastEvent>): boolean =>
  step.marks.terms.some(
    (one) => eventKinds.has(one) && one !== '=talks' && event.marks.terms.includes(one),
  )

const isVisit = ({ marks }: Entry<NextStep>): boolean => marks.terms.includes('=visit')

/** Whether a step was announced for a single day, and the event was on it. */
function isOnDay({ record }: Entry<NextStep>, event: Entry<PastEvent>): boolean {
  const { when } = record
  if (!isDated(when) || when.earliest === null || when.earliest !== when.latest) return false
  const held = event.record.when
  if (held === null) return dayOf(event.article) === when.earliest
  return held.earliest === when.earliest && held.latest === when.latest
}
