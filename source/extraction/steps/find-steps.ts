import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import { firstFound } from '../frames/first-found.ts'
import type { Frame } from '../frames/frame.ts'
import { isTitle } from '../text/is-title.ts'
import { dropOvertaken } from '../undone/drop-overtaken.ts'
import { markUndone } from '../undone/mark-undone.ts'
import { dateClause, isFixed } from './date-clause.ts'
import { dropRepeated, isSame } from './drop-repeated.ts'
import { findAnnouncedSteps } from './find-announced-steps.ts'
import { findAnsweredTimes } from './find-answered-times.ts'
import { awaitsSomeone, findAwaitedStep } from './find-awaited-step.ts'
import { findDatedEvents } from './find-dated-events.ts'
import { findFormerDay } from './find-former-day.ts'
import { findFutureStep } from './find-future-step.ts'
import { findKeptDays } from './find-kept-days.ts'
import { findListedSteps } from './find-listed-steps.ts'
import { findNamedMeetings } from './find-named-meetings.ts'
import { findNextThings } from './find-next-things.ts'
import { findScheduledLines } from './find-scheduled-lines.ts'
import { findShiftedStep } from './find-shifted-step.ts'
import { findSummonedStep } from './find-summoned-step.ts'
import { findTask } from './find-task.ts'
import { findTermsGiven } from './find-terms-given.ts'
import type { StepDraft } from './step-draft.ts'

/** Reads a step off one clause; null when it holds none. */
export type StepFinder = (frame: Frame, context: Context) => StepDraft | null

/** The finders in the order in which they may claim a clause: what is set before what is open. */
const FINDERS: readonly StepFinder[] = [
  findShiftedStep,
  findSummonedStep,
  findFutureStep,
  findAwaitedStep,
  findTask,
]

/** Those that may read a clause that is a demand as well: its act is left to someone. */
const OPEN_TO_ALL: readonly StepFinder[] = [findTask]

/**
 * Finds what is announced, planned or expected, and when.
 *
 * @param demands Clauses that are demands already: what one side wants is no step.
 * @returns In the order of the text; past and negated events give none.
 */
export function findSteps(context: Context, demands: readonly DemandDraft[]): readonly StepDraft[] {
  const claimed = new Set(
    demands
      .filter(isOfItsClause)
      .map(({ frame }) => frame)
      .filter((frame) => frame !== null),
  )
  const found: StepDraft[] = [...findListedSteps(context)]
  const listed = new Set(found.map((step) => step.because.start))
  for (const frame of context.frames) {
    if (isTitle(context.article, frame.sentence) || listed.has(frame.sentence.start)) continue
    const isClaimed =
      (claimed.has(frame) && !isDutyOfAll(frame) && !isExpectedByAll(frame, context)) ||
      demands.some(
        (d) =>
          d.frame?.governor === frame && d.sentence === frame.sentence && d.kind !== 'condition',
      )
    const step = firstFound(isClaimed ? OPEN_TO_ALL : FINDERS, frame, context)
    if (step) found.push(step)
  }
  found.push(
    ...findNamedMeetings(context),
    ...findAnnouncedSteps(context),
    ...[...findAnsweredTimes(context), ...findScheduledLines(context)].filter(
      (line) => !listed.has(line.because.start),
    ),
    ...findTermsGiven(context),
  )
  const events = [
    ...findKeptDays(context),
    ...findNextThings(context),
    ...findDatedEvents(context),
  ].filter((event) => !found.some((step) => isSame(step, event)))
  const steps = [...found, ...events].sort((a, b) => a.what.start - b.what.start)
  const moved = dropRepeated(steps).map((step) => withFormerDay(step, context))
  return dropOvertaken(markUndone(moved, context), context)
}

/** “could be signed on Tuesday if both agree”: what it hangs on is wanted, the clause may be a step. */
const isOfItsClause = ({ kind, frame, span }: DemandDraft): boolean =>
  kind !== 'condition' ||
  frame === null ||
  frame.modality !== 'possibility' ||
  contains(span, frame.head)

function withFormerDay(step: StepDraft, context: Context): StepDraft {
  const movedFrom = findFormerDay(step, context)
  return movedFrom === null ? step : { ...step, movedFrom }
}

/** “will have to be settled by the two leaders”: what is due, whoever holds it to be so. */
const isDutyOfAll = ({ head, passive, governor }: Frame): boolean =>
  passive &&
  head.relation === 'xcomp' &&
  governor?.head.lemma === 'have' &&
  governor.modality === 'future'

/** “Jakarta expects the first thousand to arrive in April”: no other side is to act. */
const isExpectedByAll = (frame: Frame, context: Context): boolean =>
  (awaitsSomeone(frame) || frame.governor?.head.lemma === 'expect') &&
  (frame.parties.length === 0 || awaitsSomeone(frame)) &&
  isFixed(dateClause(frame, context))
