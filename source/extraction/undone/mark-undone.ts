import { contains, overlaps } from '../cite.ts'
import type { Context } from '../context.ts'
import { findActing } from '../steps/find-acting.ts'
import type { StepDraft } from '../steps/step-draft.ts'
import { isTitle } from '../text/is-title.ts'
import { isPlannable } from './planned-event.ts'
import { readCalledOff } from './read-called-off.ts'
import { readPutOff } from './read-put-off.ts'
import { sharedTerms } from './terms-of.ts'
import type { Undone } from './undone.ts'

/** How many sentences after a plan its event may be taken up without its name or day. */
const farthest = 4

/**
 * Marks the steps that their article says are called off or put off, and adds those it tells of
 * in no other words. What was planned and is not to be must not stand as a plain step.
 *
 * @param steps In the order of the text.
 * @returns In the order of the text.
 */
export function markUndone(steps: readonly StepDraft[], context: Context): readonly StepDraft[] {
  let marked = [...steps]
  for (const undone of findUndone(context)) {
    const isOwn = (step: StepDraft) =>
      overlaps(step.because, undone.because) && step.superseded === undefined
    // A step of another day in the same sentence is another step.
    const own = marked.filter((step) => isOwn(step) && !isOtherDay(step, undone))
    const told = marked.findLast((step) => isPlanOf(step, undone, context))
    if (told === undefined && !undone.standsAlone) continue
    marked = marked.filter((step) => !own.includes(step))
    if (told === undefined) marked.push(draftOf(undone, context))
    else marked[marked.indexOf(told)] = { ...told, ...fateOf(undone) }
  }
  return marked.sort((a, b) => a.what.start - b.what.start)
}

const findUndone = (context: Context): readonly Undone[] =>
  context.frames.flatMap((frame) => {
    if (isTitle(context.article, frame.sentence)) return []
    return readCalledOff(frame, context) ?? readPutOff(frame, context) ?? []
  })

const fateOf = ({ reason, because, cue }: Undone): Pick<StepDraft, 'superseded'> => ({
  superseded: { reason, words: because, cue },
})

function draftOf(undone: Undone, context: Context): StepDraft {
  const { what, because, day, frame, reason, rule } = undone
  return {
    what,
    because,
    who: findActing(frame, context),
    actor: null,
    when: reason === 'put off' ? null : (day?.value ?? null),
    sentence: frame.sentence,
    reportedBy: frame.reportedBy,
    tentative: false,
    form: 'clause',
    rule,
    ...fateOf(undone),
  }
}

/** Whether a step told before is what is said not to be. */
function isPlanOf(step: StepDraft, undone: Undone, context: Context): boolean {
  const { frame, what } = undone
  if (step.superseded !== undefined || step.because.start >= undone.because.start) return false
  if (step.sentence === frame.sentence && contains(undone.because, step.because)) return false
  if (isOtherDay(step, undone)) return false
  const far = frame.sentence.index - step.sentence.index
  if (undone.isPronoun) return far <= 1 && namesEvent(step, context)
  const shared = sharedTerms(what, step.because, context)
  if (shared === 0 || sharedTerms(undone.core, step.because, context) === 0) return false
  if (isSameDay(step, undone)) return true
  return (undone.standsAlone && shared >= 2) || (far <= farthest && isDefinite(undone, context))
}

/** Whether a plan is of an event that “it” and “they” may stand for. */
const namesEvent = ({ because, sentence }: StepDraft, context: Context): boolean =>
  sentence.nodes.some((node) => contains(because, node) && isPlannable(node, sentence, context))

const isOtherDay = ({ when }: StepDraft, { day }: Undone): boolean =>
  when?.earliest != null &&
  day?.value.earliest != null &&
  (when.latest ?? when.earliest) !== (day.value.latest ?? day.value.earliest)

const isSameDay = (step: StepDraft, undone: Undone): boolean =>
  step.when?.earliest != null && undone.day !== null && !isOtherDay(step, undone)

/** “the meeting”, “such a meeting”, “their visit”: one that was told before. */
const isDefinite = ({ what }: Undone, { article }: Context): boolean =>
  /^(?:there (?:is|was|will be) no such|the|this|that|these|those|their|his|her|its|no such)\b/i.test(
    article.source.slice(what.start, what.end),
  )
