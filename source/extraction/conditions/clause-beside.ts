import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node, Sentence } from '../text/sentence.ts'

/** The clause that follows a condition. */
export function clauseAfter(end: number, sentence: Sentence, context: Context): Frame | null {
  const frames = context.framesOf(sentence)
  const after = frames.filter(
    (frame) => frame.head.index >= end && frame.finite && !isReporting(frame, context),
  )
  return after.find((frame) => !/^(acl|advcl)/.test(frame.head.relation)) ?? after[0] ?? null
}

/** The clause that a condition follows: by the tree where that is sound, else the nearest. */
export function clauseBefore(
  from: number,
  inside: readonly Node[],
  sentence: Sentence,
  context: Context,
): Frame | null {
  const own = new Set(inside)
  const top = inside.find((n) => n.head !== null && !own.has(n.head) && n.head.index < from)
  let opened = from
  while (opened > 0 && !/^[;:—–“]$/.test(sentence.nodes[opened - 1]?.text ?? '')) opened--
  for (let at = top?.head ?? null; at; at = at.head) {
    const frame = at.index < from && at.index >= opened ? context.frameAt(at) : undefined
    if (frame && (frame.finite || at.relation === 'xcomp') && !isReporting(frame, context))
      return frame
  }
  const before = context
    .framesOf(sentence)
    .filter(
      (frame) =>
        frame.head.index < from && frame.head.index >= opened && !isReporting(frame, context),
    )
  return (
    before.findLast((frame) => frame.finite && frame.head.relation !== 'acl:relcl') ??
    before.findLast((frame) => frame.finite) ??
    null
  )
}

/** Whether a clause only tells who says another, between commas where the tree lost that. */
const isReporting = (frame: Frame, context: Context): boolean => {
  const { head, sentence } = frame
  // “…, the president said, but only if …”: nothing said hangs on the verb.
  if (
    frame.classes.has('say') &&
    frame.reportedBy === null &&
    !head.children.some((c) => /^(ccomp|obj|xcomp)/.test(c.relation))
  )
    return true
  return context
    .reportsOf(sentence)
    .some((one) => one.cue !== null && one.content !== null && contains(one.cue, head))
}

/** A clause with those it completes and those that complete it: “is prepared – to sign”. */
export function withLinked(frame: Frame, context: Context): readonly Frame[] {
  const inner = frame.head.children
    .filter((child) => child.relation === 'xcomp')
    .map((child) => context.frameAt(child))
    .find((one) => one !== undefined)
  const chain = inner ? [inner, frame] : [frame]
  for (let at = frame; at.governor && at.head.relation === 'xcomp'; at = at.governor)
    chain.push(at.governor)
  return chain
}
