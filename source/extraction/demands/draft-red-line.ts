import type { Span } from '../../model/evidence.ts'
import type { Frame } from '../frames/frame.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfClause } from './draft-demand.ts'

/** A red line; `reportedBy` counts where nobody reports the clause itself. */
export const draftRedLine = (
  frame: Frame,
  parties: readonly string[],
  span: Span,
  reportedBy: Frame['reportedBy'],
  rule: string,
): DemandDraft =>
  demandOfClause(frame, {
    kind: 'red-line',
    parties,
    span,
    reportedBy: frame.reportedBy ?? reportedBy,
    family: 'redLine',
    rule,
  })
