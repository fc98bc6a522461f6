import { baseOf } from '../text/tree.ts'
import type { PlanMention } from './plan-mention.ts'

/** Whether the words say that the text was agreed. */
export function isAgreed({ frame, part }: PlanMention): boolean {
  if (frame === null || frame.negated || !frame.classes.has('agree')) return false
  if (frame.modality !== 'asserted') return false
  if (
    frame.governor &&
    /^(want|seek|hope|need|fail|refuse|aim|try|decline)$/.test(frame.governor.head.lemma)
  )
    return false
  const settled = frame.finite ? frame.tense === 'past' : frame.passive
  if (!settled) return false
  if (part === 'agreedOn') return true
  if (
    !/^(sign|reach|conclude|strike|seal|clinch|initial|ink|broker|secure|agree|adopt|ratify|approve|undertake|negotiate|settle|finalise|finalize)$/.test(
      frame.head.lemma,
    )
  )
    return false
  return (part === 'object' && !frame.passive) || (part === 'subject' && frame.passive)
}

/** Whether the words say that the text was put forward. */
export function isIssued({ frame, part }: PlanMention): boolean {
  if (frame === null || frame.negated || !frame.classes.has('issuePlan')) return false
  if (
    frame.modality !== 'asserted' ||
    (/^(see|give|send|share|write|issue|obtain|advance|draw)$/.test(frame.head.lemma) &&
      !frame.passive)
  )
    return false
  return (
    (part === 'object' && !frame.passive && frame.finite) || (part === 'subject' && frame.passive)
  )
}

/** Whether a text is what another is cut or made into: “cut to nine points”. */
export const isRevisionTarget = (mention: PlanMention): boolean =>
  mention.frame?.classes.has('revisePlan') === true ||
  (mention.head.head !== null &&
    baseOf(mention.head.relation) === 'obl' &&
    /^(cut|trim|reduce|whittle|pare|shrink|slim|bring|expand|grow|condense|boil)$/.test(
      mention.head.head.lemma,
    ))

/** “early drafts of a Swiss plan”: the plan hangs on drafts that are earlier. */
export const isDraftOf = (mention: PlanMention): boolean => {
  const { head } = mention
  const governor = head.head
  return (
    governor !== null &&
    /^(draft|version|outline)$/.test(governor.lemma) &&
    baseOf(head.relation) === 'nmod' &&
    governor.children.some((c) => /^(early|earlier|first|initial|original|previous)$/.test(c.lower))
  )
}
