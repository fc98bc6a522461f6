import type { Hedge } from '../../model/hedge.ts'
import type { HedgeDraft } from '../records/find-marked-hedges.ts'
import type { MakingTools } from './tools.ts'

/** A hedged passage with its cue. */
export const makeHedge = ({ cue, span }: HedgeDraft, tools: MakingTools): Hedge => ({
  id: tools.idOf('hedge', span.start),
  cue: tools.cite(cue),
  evidence: tools.citeAll(span),
})
