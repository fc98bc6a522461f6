import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'
import type { PlanMention } from './plan-mention.ts'

/** The clause a text is named in, and its part there. */
export function findFrameAround(
  head: Node,
  frames: readonly Frame[],
): { frame: Frame | null; part: PlanMention['part'] } {
  let top = head
  while (top.relation === 'conj' && top.head) top = top.head
  const relation = baseOf(top.relation)
  const frame = frames.find((one) => one.head === top.head) ?? null
  // A relative or reduced clause tells what became of the text: “a draft leaked in May”.
  const own = frames.find((one) => /^acl/.test(one.head.relation) && one.head.head === head)
  if (own && !frame?.classes.has('agree')) {
    const passive = own.passive || own.subjectHead === head
    if (passive && (own.classes.has('agree') || own.classes.has('issuePlan')))
      return { frame: own, part: 'subject' }
  }
  if (frame === null) return { frame: own ?? null, part: 'other' }
  if (relation === 'nsubj' || relation === 'csubj') return { frame, part: 'subject' }
  if (relation === 'obj') return { frame, part: 'object' }
  const preposition = top.children.find((child) => child.relation === 'case')?.lower
  if (
    relation === 'obl' &&
    /^(on|to|upon|with)$/.test(preposition ?? '') &&
    /^(agree|settle|sign|commit|work)$/.test(frame.head.lemma)
  )
    return { frame, part: 'agreedOn' }
  return { frame, part: 'other' }
}
