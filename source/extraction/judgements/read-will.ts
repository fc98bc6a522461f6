import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'

/** “shows no sign of accepting”, “had no intention of signing”. */
const NO_WILL =
  /^(sign|intention|interest|willingness|appetite|inclination|desire|plan|hurry|readiness|question|chance|prospect|way)s?$/

/** Whether the governor turns the act into its refusal, or makes it nobody's act. */
export function readWill(frame: Frame, context: Context): 'refuses' | 'irrelevant' | null {
  const { governor, head } = frame
  if (head.relation === 'acl' && head.head && NO_WILL.test(head.head.lower))
    return head.head.children.some((c) => /^(no|little|not|any)$/.test(c.lower))
      ? 'refuses'
      : 'irrelevant'
  if (
    head.head &&
    NO_WILL.test(head.head.lower) &&
    head.head.children.some((c) => c.lower === 'no')
  )
    return 'refuses'
  if (governor === null) return null
  if (governor.classes.has('refuse') && head.relation === 'xcomp')
    return governor.negated ? 'irrelevant' : 'refuses'
  if (head.relation === 'xcomp') {
    if (governor.negated || /^(unable|unwilling|powerless)$/.test(governor.head.lower))
      return 'refuses'
    const phrases = context.predicates.ofPhrases(
      frame.sentence,
      Math.max(0, governor.head.index - 3),
      head.index,
    )
    if (phrases.has('refuse')) return 'refuses'
    if (
      /^(want|urge|demand|press|ask|call|tell|warn|order|persuade|force|push|convince|pressure|invite|expect|need|hope|fail|pressure)$/.test(
        governor.head.lemma,
      )
    )
      return 'irrelevant'
  }
  if (head.relation === 'acl' && head.xpos !== 'VBN') return 'irrelevant'
  return null
}
