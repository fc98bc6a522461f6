import type { Tension } from '../../model/tension.ts'
import type { TensionDraft } from '../records/find-tensions.ts'
import type { MakingTools } from './tools.ts'

/** Two passages that do not fit. */
export const makeTension = (draft: TensionDraft, tools: MakingTools): Tension => ({
  id: tools.idOf('tension', draft.a.start),
  kind: draft.kind,
  over: tools.textOf(draft.over),
  records: draft.plans.map(({ cluster }) => tools.planIdOf(cluster)).filter((id) => id !== null),
  a: tools.cite(draft.a),
  b: tools.cite(draft.b),
})
