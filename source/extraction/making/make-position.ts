import type { Position } from '../../model/position.ts'
import type { PositionDraft } from '../positions/position-draft.ts'
import type { MakingTools } from './tools.ts'

/** Any other stance of a party. */
export function makePosition(draft: PositionDraft, tools: MakingTools): Position {
  const [party = '', ...jointWith] = draft.parties
  const { frame, sentence, span } = draft
  const text = tools.textOf(span)
  return {
    id: tools.idOf(draft.kind, span.start),
    party,
    jointWith,
    addressees: [...draft.addressees],
    kind: draft.kind,
    text,
    issue: tools.issueOf(text),
    attribution: tools.attributionOf(draft.reportedBy),
    certainty: tools.certaintyOf({ sentence, scope: span, frame }),
    plover: tools.ploverOf(draft.family),
    rule: draft.rule,
    evidence: tools.citeAll(span, ...draft.because),
  }
}
