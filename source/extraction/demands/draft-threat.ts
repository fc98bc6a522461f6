import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { Condition, Frame } from '../frames/frame.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfClause } from './draft-demand.ts'
import { conditionsOf } from './read-supposition.ts'

/** The threat without what it hangs on, where that stands at its end. */
export function withoutCondition(span: Span, frame: Frame): Span {
  const last = frame.conditions.find((one) => one.start > span.start + 8 && one.end >= span.end)
  return last ? { start: span.start, end: last.start - 1 } : span
}

/** A threat with what it hangs on; `object` is whom its own words address, where they do. */
export function draftThreat(
  frame: Frame,
  parties: readonly string[],
  span: Span,
  object: readonly string[],
  reportedBy: Frame['reportedBy'],
  rule: string,
  context: Context,
): DemandDraft {
  const condition =
    conditionsOf(frame, context).find((one) => one.start > span.start || one.end < span.start) ??
    null
  return demandOfClause(frame, {
    kind: 'threat',
    parties,
    addressees: addressed(frame, parties, object, condition, context),
    span,
    condition: condition ? { start: condition.start, end: condition.end } : null,
    reportedBy: frame.reportedBy ?? reportedBy,
    family: 'threaten',
    rule,
  })
}

/** Whom a threat is put to: its object, else who could avert it, else who is named beside it. */
function addressed(
  frame: Frame,
  parties: readonly string[],
  object: readonly string[],
  condition: Condition | null,
  { frameAt, resolver }: Context,
): readonly string[] {
  const others = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => !parties.includes(id))
  if (object.length > 0) return others(object)
  const averting = condition ? frameAt(condition.head) : undefined
  const asked = others(averting?.parties ?? [])
  if (asked.length > 0) return asked
  const named = resolver.mentionsIn(frame.sentence).map((m) => m.actor)
  return others(named.filter((id) => id !== null)).slice(0, 1)
}
