import type { Span } from '../../model/evidence.ts'
import type { Frame } from '../frames/frame.ts'
import type { DemandDraft } from './demand-draft.ts'

export function draftCondition(
  frame: Frame,
  parties: readonly string[],
  span: Span,
  condition: Span | null,
  reportedBy: Frame['reportedBy'],
  rule: string,
  addressees: readonly string[],
): DemandDraft {
  return {
    kind: 'condition',
    parties,
    addressees,
    span,
    because: [frame.clause],
    condition,
    sentence: frame.sentence,
    frame,
    reportedBy: frame.reportedBy ?? reportedBy,
    family: 'condition',
    responses: [],
    rule,
  }
}
