import type { Context } from '../context.ts'
import { spanOf, subtree } from '../text/tree.ts'
import type { PlanLookup } from './plan-lookup.ts'

/** “removed nearly all …”: taken out of the version the text goes on about. */
export function findRemoved(context: Context, plans: PlanLookup): void {
  for (const frame of context.frames) {
    if (!frame.classes.has('remove') || frame.negated || frame.modality !== 'asserted') continue
    if (
      !/^(remove|drop|delete|strip|scrap|omit|excise|eliminate|erase|jettison|ditch|axe|discard|gut|take|cross)$/.test(
        frame.head.lemma,
      )
    )
      continue
    const object = frame.passive ? frame.subjectHead : frame.object
    if (object === null) continue
    const span = spanOf(subtree(object, (c) => /^(parataxis|advcl)/.test(c.relation)))
    const plan = plans.newest(frame)
    if (span === null || plan === null || plans.named(object, frame)) continue
    for (const party of frame.parties) plan.cluster.authors.add(party)
    plan.removed.push({
      span,
      sentence: frame.sentence,
      scope: frame.clause,
      because: frame.clause,
      rule: `removed by “${frame.head.lemma}”`,
      exclusive: false,
    })
  }
}
