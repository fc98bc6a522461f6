import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { partiesOf } from '../mentions/mention.ts'

/** Who acts in what is to come: its subject, whoever it names, else the sides whose talks it is. */
export function findActing(frame: Frame, { resolver }: Context): readonly string[] {
  if (frame.parties.length > 0) return frame.parties
  const inside = resolver.mentionsIn(frame.sentence).filter((m) => contains(frame.clause, m))
  const named = partiesOf(inside)
  if (named.length > 0) return [...new Set(named)]
  return frame.subjectHead &&
    /^(talk|negotiation|round|meeting|session|discussion|negotiator)s?$/.test(
      frame.subjectHead.lower,
    )
    ? resolver.pair
    : []
}
