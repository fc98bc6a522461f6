import type { Provision } from '../../model/plan-version.ts'
import type { PlacedItem } from '../plans/plan-draft.ts'
import type { MakingTools } from './tools.ts'

/** Something a version provides, removes or leaves out. */
export function makeProvision(
  { sentence, scope, span, because }: PlacedItem,
  tools: MakingTools,
): Provision {
  const text = tools.textOf(span)
  return {
    text,
    issue: tools.issueOf(text),
    certainty: tools.certaintyOf({
      sentence,
      scope: {
        start: Math.min(scope.start, span.start),
        end: Math.max(scope.end, span.end),
      },
    }),
    evidence: tools.citeAll(span, because),
  }
}
