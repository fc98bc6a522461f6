import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import type { Judge, Judgement } from './judgement.ts'
import { readScope } from './read-scope.ts'
import { spanOfTarget } from './span-of-target.ts'
import { toStop } from './to-stop.ts'

/** What is judged, and how it is said. */
type Verdict = Pick<Judgement, 'stance' | 'rule'>

/** A judgement of the thing a clause names, with all that is said of it up to a stop. */
export const judgementOf = (
  target: Node | null,
  frame: Frame,
  judge: Judge,
  { stance, rule }: Verdict,
  context: Context,
): Judgement => ({
  stance,
  ...judge,
  target,
  targetSpan: spanOfTarget(target),
  span: toStop(frame),
  sentence: frame.sentence,
  frame,
  scope: readScope(frame, target, context),
  rule,
})

/** A judgement of the whole of what was put before, which the clause does not name. */
export const judgementOfWhole = (
  frame: Frame,
  { parties, people }: Judge,
  { stance, rule }: Verdict,
): Judgement => ({
  stance,
  parties,
  people,
  target: null,
  targetSpan: null,
  span: frame.clause,
  sentence: frame.sentence,
  frame,
  scope: 'whole',
  rule,
})
