import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { isUnder } from '../text/tree.ts'
import type { PlanDraft } from './plan-draft.ts'

/** The version a noun phrase or a place in the text is about; null when none is. */
export interface PlanLookup {
  /** The version whose mention covers a node. */
  at(node: Node, frame: Frame): PlanDraft | null
  /** The version a noun itself names, parts and pronouns left aside. */
  named(node: Node, frame: Frame): PlanDraft | null
  /** The version last named before a place, within a few sentences. */
  before(frame: Frame): PlanDraft | null
  /** The newest version of the text last named, since what is cut from a text makes its next version. */
  newest(frame: Frame): PlanDraft | null
  /** The text that replaced one that is left behind; itself where none is told. */
  live(plan: PlanDraft): PlanDraft
}

const PARTS =
  /^(terms?|components?|elements?|provisions?|points?|parts?|clauses?|aspects?|articles?|items?|paragraphs?|chapters?|sections?|passages?)$/

/** A lookup over the versions of an article. */
export function planLookup(plans: readonly PlanDraft[]): PlanLookup {
  const named = (node: Node, frame: Frame): PlanDraft | null =>
    plans.find((plan) =>
      plan.cluster.mentions.some((m) => m.sentence === frame.sentence && m.head === node),
    ) ?? null
  const at = (node: Node, frame: Frame): PlanDraft | null => {
    const direct = plans.find((plan) =>
      plan.cluster.mentions.some(
        (m) =>
          m.sentence === frame.sentence &&
          (m.head === node || (isUnder(m.head, node) && isPartOf(node, m.head))),
      ),
    )
    if (direct) return direct
    // “it would also …” and “these terms”: what the text goes on about.
    if (
      PARTS.test(node.lower) &&
      node.children.every((c) => !/^nmod/.test(c.relation) || !/^\p{Lu}/u.test(c.text))
    )
      return lastBefore(plans, node.start, frame, 3)
    return null
  }
  const newest = (plan: PlanDraft | null): PlanDraft | null => {
    const newer = plan && plans.find((other) => other.cluster.revises?.target === plan.cluster)
    return newer ? newest(newer) : plan
  }
  return {
    at,
    named,
    before: (frame) => lastBefore(plans, frame.clause.end, frame, 3),
    live: (plan) => (plan.cluster.status === 'superseded' ? (newest(plan) ?? plan) : plan),
    newest: (frame) => newest(lastBefore(plans, frame.clause.end, frame, 9)),
  }
}

/** “components of the plan”: the plan is what the parts are of. */
const isPartOf = (node: Node, plan: Node): boolean => {
  for (let at: Node | null = plan; at && at !== node; at = at.head)
    if (
      !/^(nmod|conj|appos)/.test(at.relation) ||
      !at.children.some((c) => c.relation === 'case' && /^(of|in)$/.test(c.lower))
    )
      return false
  return PARTS.test(node.lower) || /^(list|number|version|draft)$/.test(node.lower)
}

/** The version named last before a place, at most `reach` sentences back. */
function lastBefore(
  plans: readonly PlanDraft[],
  offset: number,
  frame: Frame,
  reach: number,
): PlanDraft | null {
  let best: PlanDraft | null = null
  let bestAt = -1
  for (const plan of plans)
    for (const mention of plan.cluster.mentions) {
      const near = frame.sentence.index - mention.sentence.index <= reach
      if (
        near &&
        mention.start < offset &&
        mention.start > bestAt &&
        mention.sentence.index <= frame.sentence.index
      ) {
        best = plan
        bestAt = mention.start
      }
    }
  return best
}
