import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { conditionByClause } from './condition-by-clause.ts'
import { conditionByDependence } from './condition-by-dependence.ts'
import { conditionByName } from './condition-by-name.ts'
import type { DemandDraft } from './demand-draft.ts'

/** What one thing is made to hang on: “depends on …”, “only if …”, “not until …”. */
export function findConditionDemands(frame: Frame, context: Context): readonly DemandDraft[] {
  return [
    ...conditionByDependence(frame, context),
    ...conditionByClause(frame, context),
    ...conditionByName(frame, context),
  ]
}
