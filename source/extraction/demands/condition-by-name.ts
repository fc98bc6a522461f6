import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { spanOf, subtree } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfClause } from './draft-demand.ts'

/** “called the pullout a condition”, “a referendum is a precondition for …”. */
export function conditionByName(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, sentence } = frame
  if (
    !/^(call|make|name|describe|set|be|become|remain|serve)$/.test(head.lemma) &&
    head.upos !== 'NOUN'
  )
    return []
  const nodes = subtree(head, (c) => /^(nsubj|advcl|parataxis)/.test(c.relation))
  const noun = nodes.find(
    (n) => /^(condition|precondition|prerequisite)$/.test(n.lemma) && n.index >= head.index,
  )
  if (
    !noun ||
    (context.predicates.ofNoun(noun, sentence).has('redLine') && noun.lemma !== 'precondition')
  )
    return []
  if (frame.negated) return []
  const called = /^(call|make|name|describe|set)$/.test(head.lemma)
  const subject = called ? frame.object : frame.subjectHead
  if (!subject || subject === noun || subject.upos === 'PRON') return []
  const owner = noun.children.find((c) => c.relation === 'nmod:poss')
  const owners = owner ? context.resolver.resolve(owner, sentence).parties : []
  const parties =
    owners.length > 0 ? owners : called ? frame.parties : (frame.reportedBy?.parties ?? [])
  const span = spanOf(subtree(subject))
  if (parties.length === 0 || span === null) return []
  return [
    demandOfClause(frame, {
      kind: 'condition',
      parties,
      span,
      condition: frame.clause,
      family: 'condition',
      rule: `named a ${noun.lemma}`,
    }),
  ]
}
