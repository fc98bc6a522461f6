import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { childBy, spanOf, subtree } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfClause } from './draft-demand.ts'

/** “Kenya is after a bigger catch”: what a party is out to get; not “is after Uganda in the draw”. */
export function findAfter(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, parties, sentence, negated } = frame
  const after = head.children.find((c) => c.relation === 'case' && c.lower === 'after')
  if (!after || head.upos !== 'NOUN' || childBy(head, 'cop')?.lemma !== 'be') return []
  if (parties.length === 0 || negated || context.demandWords.has(head, sentence, 'event')) return []
  const wanted = subtree(head, (c) => /^(advcl|parataxis|conj)/.test(c.relation)).filter(
    (n) => n.index > after.index && n.upos !== 'PUNCT',
  )
  const span = spanOf(wanted)
  // A bare word tells a time or a row: “is after lunch”.
  if (!span || wanted.length < 2) return []
  return [demandOfClause(frame, { kind: 'demand', parties, span, rule: '“after” something' })]
}
