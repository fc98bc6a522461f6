import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { dateClause, isFixed } from './date-clause.ts'
import { findActing, kindOfSubject } from './find-acting.ts'
import { isRuledOut } from './is-ruled-out.ts'
import type { StepDraft } from './step-draft.ts'
import { stepOfClause } from './step-of-clause.ts'

/** “a vote is planned for Friday”, “a team is expected in Tehran on Wednesday”, “is due on Monday”. */
export function findAwaitedStep(frame: Frame, context: Context): StepDraft | null {
  const { head, sentence } = frame
  const isDue = head.lower === 'due'
  const isAwaited = frame.passive && context.stepWords.has(head, sentence, 'awaiting')
  if (!isDue && !isAwaited && !awaitsSomeone(frame)) return null
  if (isRuledOut(frame, context)) return null
  const hasTask = head.children.some((c) => c.xpos === 'VB' && c.index - head.index < 3)
  const isSomeone = !frame.passive || frame.subjectHead?.upos === 'PRON'
  if (hasTask || (!isSomeone && kindOfSubject(frame, context) === 'other')) return null
  if (!isDue && head.relation.startsWith('acl')) return null
  const when = dateClause(frame, context)
  if (!isFixed(when)) return null
  return stepOfClause(frame, {
    who: findActing(frame, context),
    when: when.value,
    tentative: true,
    rule: `awaited by “${head.lemma}”`,
  })
}

/** “expect the envoy in Cairo on Wednesday”: an object and no verb after it. */
export const awaitsSomeone = ({ head, object, tense }: Frame): boolean =>
  /^(expect|await)$/.test(head.lemma) && object !== null && tense !== 'past'
