import type { Node } from '../text/sentence.ts'
import { spanOf, subtree } from '../text/tree.ts'
import type { Condition } from './frame.ts'

/** Cues of a condition, longest first. Plain time (“after talks”, “when asked”) is none. */
const CUES =
  /^(only if|only when|only once|only after|not before|not until|but only if|except if|provided that|provided|providing|on condition that|on the condition that|as long as|so long as|unless|until|if|once|before|in exchange for|in return for|without|should)\b/i

/**
 * The clauses and phrases a predicate is made to hang on.
 *
 * @returns In the order of the text; empty when there are none.
 */
export function findConditions(head: Node, source: string): readonly Condition[] {
  const found: Condition[] = []
  for (const child of head.children) {
    if (!/^(advcl|obl|ccomp|parataxis|nmod|conj|dep)/.test(child.relation)) continue
    const nodes = subtree(child)
    const span = spanOf(nodes.filter((node) => !isLead(node, child)))
    if (!span) continue
    const lead = leadOf(child, head)
    const text = source.slice(lead ? Math.min(lead.start, span.start) : span.start, span.end)
    const cue = CUES.exec(text)
    if (!cue) continue
    const start = lead ? Math.min(lead.start, span.start) : span.start
    const word = cue[0].toLowerCase()
    if (word === 'should' && child.index > head.index) continue
    if (word === 'before' && /^obl/.test(child.relation) && !/^NN/.test(child.xpos)) continue
    const clauseStart =
      start + cue[0].length + (/^\s*/.exec(text.slice(cue[0].length))?.[0].length ?? 0)
    found.push({
      start,
      end: span.end,
      cue: word,
      clause: { start: clauseStart, end: span.end },
      head: child,
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

const isLead = (node: Node, clause: Node): boolean => node.relation === 'cc' && node.head === clause

/** “but only if”, “only once”: the small words before the clause that hang elsewhere. */
function leadOf(clause: Node, head: Node): Node | null {
  const first = subtree(clause)[0]
  if (!first) return null
  const before = head.children.find(
    (c) => /^(only|not|except)$/.test(c.lower) && c.index === first.index - 1,
  )
  return before ?? null
}
