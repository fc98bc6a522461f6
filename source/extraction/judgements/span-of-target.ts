import type { Span } from '../../model/evidence.ts'
import type { Node } from '../text/sentence.ts'
import { baseOf, spanOf, subtree } from '../text/tree.ts'

export function spanOfTarget(target: Node | null): Span | null {
  if (target === null) return null
  if (
    baseOf(target.relation) === 'ccomp' ||
    baseOf(target.relation) === 'xcomp' ||
    baseOf(target.relation) === 'csubj'
  )
    return spanOf(subtree(target))
  return spanOf(subtree(target, (c) => /^(parataxis|advcl|appos)/.test(c.relation)))
}
