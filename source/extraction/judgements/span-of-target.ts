import type { Span } from '../../model/evidence.ts'
import type { Node } from '../text/sentence.ts'
import { baseOf, spanOf, subtree } from '../text/tree.ts'

/** The words of what is judged: a whole clause, or a noun phrase without its asides. */
export function spanOfTarget(target: Node | null): Span | null {
  if (target === null) return null
  if (['ccomp', 'xcomp', 'csubj'].includes(baseOf(target.relation))) return spanOf(subtree(target))
  return spanOf(subtree(target, (c) => /^(parataxis|advcl|appos)/.test(c.relation)))
}
