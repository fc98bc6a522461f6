import type { Span } from '../../model/evidence.ts'
import type { Frame } from '../frames/frame.ts'
import type { DemandDraft } from './demand-draft.ts'

export function draftRedLine(
  frame: Frame,
  parties: readonly string[],
  span: Span,
  reportedBy: Frame['reportedBy'],
  rule: string,
): DemandDraft {
  return {
    kind: 'red-line',
    parties,
    addressees: [],
    span,
    because: [frame.clause],
    condition: null,
    sentence: frame.sentence,
    frame,
    reportedBy: frame.reportedBy ?? reportedBy,
    family: 'redLine',
    responses: [],
    rule,
  }
}
