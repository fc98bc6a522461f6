import type { Demand, Response } from '../../model/demand.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import type { Judgement } from '../judgements/judgement.ts'
import type { MakingTools } from './tools.ts'

/** A demand with who takes or refuses it. */
export function makeDemand(draft: DemandDraft, tools: MakingTools): Demand {
  const [party = '', ...jointWith] = draft.parties
  const { frame, sentence, span, condition } = draft
  const text = tools.textOf(span)
  return {
    id: tools.idOf(draft.kind, span.start),
    party,
    jointWith,
    addressees: [...new Set(draft.addressees)].filter((id) => !draft.parties.includes(id)),
    text,
    kind: draft.kind,
    issue: tools.issueOf(text, tools.textOf(draft.because[0] ?? span)),
    condition: condition ? tools.cite(condition) : null,
    responses: draft.responses.flatMap((judgement) => makeResponses(judgement, tools)),
    attribution: tools.attributionOf(draft.reportedBy),
    certainty: tools.certaintyOf({
      sentence,
      scope: frame?.sentence === sentence ? frame.clause : span,
      frame,
    }),
    plover: tools.ploverOf(draft.family),
    rule: draft.rule,
    evidence: tools.citeAll(span, ...draft.because),
  }
}

const makeResponses = (
  { parties, stance, frame, sentence, span }: Judgement,
  tools: MakingTools,
): Response[] =>
  parties.map((party) => ({
    party,
    stance,
    attribution: tools.attributionOf(frame.reportedBy),
    certainty: tools.certaintyOf({ sentence, scope: span, frame }),
    plover: tools.ploverOf(stance === 'rejects' ? 'reject' : 'accept'),
    evidence: tools.citeAll(span),
  }))
