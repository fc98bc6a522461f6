import type { World } from '../../knowledge/schema/world.ts'
import type { Frame } from '../frames/frame.ts'

/**
 * Whether a clause of a text has somebody do, bear or give up something: what it only gives, pays
 * or hopes to bring is no demand.
 */
export function isBindingClause(frame: Frame, { conditions }: World): boolean {
  const { head, object, negated } = frame
  if (head.upos !== 'VERB') return frame.modality === 'obligation'
  if (negated && frame.modality === 'asserted') return false
  if (isLimit(frame)) return true
  // “give up”, “take out”: a particle makes another verb of it.
  const isPlain = !head.children.some((c) => c.relation === 'compound:prt')
  if (isPlain && conditions.benefit.includes(head.lemma)) return frame.modality === 'obligation'
  return !(object && conditions.boon.includes(object.lemma))
}

/** “may have no more than 600,000 men”, “keeps at most ten bases”. */
const isLimit = ({ sentence, predicate }: Frame): boolean => {
  const inside = sentence.nodes.filter((n) => n.start >= predicate.start && n.end <= predicate.end)
  return inside.some((n, at) => {
    const [next, after] = [inside[at + 1]?.lower ?? '', inside[at + 2]?.lower ?? '']
    return (
      (n.lower === 'no' &&
        /^(more|fewer|less|larger|higher|later)$/.test(next) &&
        after === 'than') ||
      (n.lower === 'at' && next === 'most')
    )
  })
}
