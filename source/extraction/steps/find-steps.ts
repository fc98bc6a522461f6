import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import { isTitle } from '../text/is-title.ts'
import { findAnnouncedSteps } from './find-announced-steps.ts'
import { findAwaitedStep } from './find-awaited-step.ts'
import { findFutureStep } from './find-future-step.ts'
import { findListedSteps } from './find-listed-steps.ts'
import { findNamedMeetings } from './find-named-meetings.ts'
import { findTask } from './find-task.ts'
import type { StepDraft } from './step-draft.ts'

/**
 * Finds what is announced, planned or expected, and when.
 *
 * @param demands Clauses that are demands already: what one side wants is no step.
 * @returns In the order of the text; past and negated events give none.
 */
export function findSteps(context: Context, demands: readonly DemandDraft[]): readonly StepDraft[] {
  const claimed = new Set(demands.map((demand) => demand.frame).filter((frame) => frame !== null))
  const found: StepDraft[] = [...findListedSteps(context)]
  const listed = new Set(found.map((step) => step.because.start))
  for (const frame of context.frames) {
    if (isTitle(context.article, frame.sentence) || listed.has(frame.sentence.start)) continue
    if (
      claimed.has(frame) ||
      demands.some(
        (d) =>
          d.frame?.governor === frame && d.sentence === frame.sentence && d.kind !== 'condition',
      )
    )
      continue
    const step =
      findFutureStep(frame, context) ?? findAwaitedStep(frame, context) ?? findTask(frame, context)
    if (step) found.push(step)
  }
  found.push(...findNamedMeetings(context), ...findAnnouncedSteps(context))
  return dropRepeated(found.sort((a, b) => a.what.start - b.what.start))
}

/** One step for each passage: the one that says most. */
function dropRepeated(steps: readonly StepDraft[]): readonly StepDraft[] {
  return steps.filter(
    (step, index) =>
      !steps.some(
        (other, at) =>
          at !== index &&
          other.because.start <= step.because.start &&
          other.because.end >= step.because.end &&
          other.rule !== 'listed under what is to be done' &&
          step.rule !== 'listed under what is to be done' &&
          !/named as to come/.test(step.rule) &&
          (other.because.end - other.because.start > step.because.end - step.because.start ||
            at < index),
      ),
  )
}
