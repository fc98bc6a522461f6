import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { partyOf } from '../mentions/mention.ts'

export function findActing(frame: Frame, { resolver }: Context): readonly string[] {
  if (frame.parties.length > 0) return frame.parties
  const named = resolver
    .mentionsIn(frame.sentence)
    .filter((m) => m.start >= frame.clause.start && m.end <= frame.clause.end)
    .map(partyOf)
    .filter((id): id is string => id !== null)
  if (named.length > 0) return [...new Set(named)]
  return frame.subjectHead &&
    /^(talk|negotiation|round|meeting|session|discussion|negotiator)s?$/.test(
      frame.subjectHead.lower,
    )
    ? resolver.pair
    : []
}
